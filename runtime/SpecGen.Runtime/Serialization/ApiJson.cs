using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SpecGen.Runtime.Serialization;

/// <summary>Reads and writes generated objects, as the client does it.</summary>
public static class ApiJson
{
    /// <summary>How deep objects and arrays may be nested.</summary>
    public const int MaximumDepth = 64;

    internal static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = MaximumDepth };

    /// <summary>The result is a body of its own, never part of a web page, so only what JSON demands is escaped.</summary>
    internal static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MaximumDepth,
        SkipValidation = true,
    };

    /// <summary>Reads one object, which must be all there is.</summary>
    /// <param name="utf8Json">JSON text, in UTF-8.</param>
    /// <exception cref="JsonException">The text is no such object; the path is the exception's.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8Json)
        where T : ApiObject, new()
    {
        var access = new MemberAccess(new Utf8JsonReader(utf8Json, ReaderOptions));
        try
        {
            access.Reader.Read();
            var result = access.ReadObject<T>();
            access.Reader.Read();
            return result;
        }
        catch (JsonException fault)
        {
            throw JsonLocation.Locate(fault, new Utf8JsonReader(utf8Json, ReaderOptions), access.Reader.BytesConsumed);
        }
    }

    /// <summary>Reads one object from a string.</summary>
    /// <param name="json">JSON text.</param>
    /// <exception cref="JsonException">The text is no such object; the path is the exception's.</exception>
    public static T Read<T>(string json)
        where T : ApiObject, new()
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read<T>(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Writes the members that are present.</summary>
    /// <param name="writer">Where the object goes.</param>
    /// <param name="value">The object.</param>
    /// <exception cref="InvalidOperationException">The object is nested too deeply, or contains itself.</exception>
    public static void Write(Utf8JsonWriter writer, ApiObject value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var access = new MemberAccess(writer);
        writer.WriteStartObject();
        value.WriteMembers(ref access);
        writer.WriteEndObject();
    }

    /// <summary>Writes the members that are present.</summary>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="value">The object.</param>
    /// <exception cref="InvalidOperationException">The object is nested too deeply, or contains itself.</exception>
    public static void Write(IBufferWriter<byte> output, ApiObject value)
    {
        ArgumentNullException.ThrowIfNull(output);
        var writer = PooledWriter.Rent(output);
        try
        {
            Write(writer, value);
            writer.Flush();
        }
        finally
        {
            PooledWriter.Return(writer);
        }
    }

    /// <summary>The object as JSON text in UTF-8. It holds every present member, secrets included.</summary>
    /// <param name="value">The object.</param>
    /// <exception cref="InvalidOperationException">The object is nested too deeply, or contains itself.</exception>
    public static byte[] ToUtf8Bytes(ApiObject value)
    {
        using var output = new PooledBuffer();
        Write(output, value);
        return output.Written.ToArray();
    }

    /// <summary>The object as JSON text. It holds every present member, secrets included.</summary>
    /// <param name="value">The object.</param>
    /// <exception cref="InvalidOperationException">The object is nested too deeply, or contains itself.</exception>
    public static string ToJson(ApiObject value)
    {
        using var output = new PooledBuffer();
        Write(output, value);
        return Encoding.UTF8.GetString(output.Written.Span);
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
}
