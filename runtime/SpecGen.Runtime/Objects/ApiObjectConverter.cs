using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpecGen.Runtime.Generated;

/// <summary>
/// Lets a generated object be read and written inside the user's own <see cref="JsonSerializerOptions"/> or context.
/// The object's wire names and its rules of presence stay; naming policies do not apply to it, and it is written
/// without indentation.
/// </summary>
/// <typeparam name="T">The generated type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public class ApiObjectConverter<T> : JsonConverter<T>
    where T : ApiObject, new()
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;

        if (ContiguousObject.TrySkip(ref reader, out var text))
            return ApiJson.Read<T>(text);
        using var copy = TokenCopy.Copy(ref reader);
        return ApiJson.Read<T>(copy.Written.Span);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        ApiJson.Write(writer, value, options);
}
