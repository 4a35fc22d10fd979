using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SpecGen.Runtime;

/// <summary>Reads and writes generated objects, as the client does it.</summary>
public static class ApiJson
{
    /// <summary>How deep objects and arrays may be nested.</summary>
    public const int MaximumDepth = JsonDepth.Maximum;

    /// <summary>
    /// Reads one object, which must be all there is. The text is the program's own word, so every member counts as assigned;
    /// for one that a server gave, call <see cref="ApiObject.AcceptChanges"/>.
    /// </summary>
    /// <param name="utf8Json">JSON text, in UTF-8.</param>
    /// <exception cref="JsonException">The text is no such object; the path is the exception's.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8Json)
        where T : ApiObject, new() => Read<T>(utf8Json, isOwnText: true);

    /// <summary>Reads the object that a server's answer is; none of its members counts as assigned.</summary>
    /// <exception cref="JsonException">The text is no such object; the path is the exception's.</exception>
    internal static T ReadAnswer<T>(ReadOnlySpan<byte> utf8Json)
        where T : ApiObject, new() => Read<T>(utf8Json, isOwnText: false);

    private static T Read<T>(ReadOnlySpan<byte> utf8Json, bool isOwnText)
        where T : ApiObject, new()
    {
        var access = MemberAccess.ForReading(utf8Json, isLast: true);
        access.IsOwnText = isOwnText;
        try
        {
            var result = access.ReadObject<T>();
            access.Cursor.End();
            return result;
        }
        catch (JsonException fault)
        {
            throw JsonLocation.Locate(fault, utf8Json, access.Cursor.LastStart);
        }
    }

    /// <summary>Reads a map or a list, which must be all there is.</summary>
    /// <exception cref="JsonException">The text is no such value; the path is the exception's.</exception>
    internal static T Read<T, TForm>(ReadOnlySpan<byte> utf8Json)
        where TForm : IJsonForm<T>
    {
        var access = MemberAccess.ForReading(utf8Json, isLast: true);
        try
        {
            var result = TForm.Read(ref access);
            access.Cursor.End();
            return result;
        }
        catch (JsonException fault)
        {
            throw JsonLocation.Locate(fault, utf8Json, access.Cursor.LastStart);
        }
    }

    /// <summary>Reads one object from a string. Every member counts as assigned, see <see cref="Read{T}(ReadOnlySpan{byte})"/>.</summary>
    /// <param name="json">JSON text.</param>
    /// <exception cref="JsonException">The text is no such object; the path is the exception's.</exception>
    public static T Read<T>(string json)
        where T : ApiObject, new()
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read<T>(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Writes the members that are present.</summary>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="value">The object.</param>
    /// <exception cref="InvalidOperationException">The object is nested too deeply, or contains itself.</exception>
    public static void Write(IBufferWriter<byte> output, ApiObject value)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var text = Print(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        output.Write(text.Written);
    }

    /// <summary>The object as JSON text in UTF-8. It holds every present member, secrets included.</summary>
    /// <param name="value">The object.</param>
    /// <exception cref="InvalidOperationException">The object is nested too deeply, or contains itself.</exception>
    public static byte[] ToUtf8Bytes(ApiObject value)
    {
        using var text = Print(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        return text.ToArray();
    }

    /// <summary>The object as JSON text. It holds every present member, secrets included.</summary>
    /// <param name="value">The object.</param>
    /// <exception cref="InvalidOperationException">The object is nested too deeply, or contains itself.</exception>
    public static string ToJson(ApiObject value)
    {
        using var text = Print(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        return Encoding.UTF8.GetString(text.Written);
    }

    /// <summary>Reads any value, which must be all there is.</summary>
    /// <exception cref="JsonException">The text is no JSON; the path is the exception's.</exception>
    internal static JsonElement ReadElement(ReadOnlySpan<byte> utf8Json)
    {
        var cursor = new JsonCursor(utf8Json, isLast: true);
        try
        {
            var element = cursor.ReadElement();
            cursor.End();
            return element;
        }
        catch (JsonException fault)
        {
            throw JsonLocation.Locate(fault, utf8Json, cursor.LastStart);
        }
    }

    /// <summary>
    /// The object in a buffer of its own. As a body, which is never part of a web page, only what JSON demands needs
    /// to be escaped.
    /// </summary>
    /// <param name="value">The object.</param>
    /// <param name="extent">How much of it.</param>
    /// <param name="later">Notes and leaves out what came with a later release; null for neither.</param>
    internal static PooledBuffer ToBuffer(ApiObject value, BodyExtent extent, LaterParts? later = null) =>
        Print(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping, extent, later).ToBuffer();

    /// <summary>Writes the members that are present, escaped as the user of a writer wants it.</summary>
    internal static void Write(Utf8JsonWriter writer, ApiObject value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        using var text = Print(value, options.Encoder ?? JavaScriptEncoder.Default);
        writer.WriteRawValue(text.Written, skipInputValidation: true);
    }

    /// <summary>
    /// Tells <see cref="JsonSerializer"/> and what builds on it of a generated type, without reflection. A
    /// <see cref="System.Text.Json.Serialization.JsonSerializerContext"/> does so too, but cannot see types that are
    /// generated in its own project.
    /// </summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="options">The options that it is used with.</param>
    public static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options)
        where T : ApiObject, new() => JsonMetadataServices.CreateValueInfo<T>(options, new ApiObjectConverter<T>());

    /// <summary>The object's text, whose buffer is the caller's to return.</summary>
    private static JsonOutput Print(
        ApiObject value, JavaScriptEncoder encoder, BodyExtent extent = BodyExtent.Everything, LaterParts? later = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        var access = MemberAccess.ForWriting(encoder, extent);
        access.Later = later;
        try
        {
            value.WriteMembers(ref access);
            return access.Output;
        }
        catch
        {
            access.Output.Dispose();
            throw;
        }
    }
}
