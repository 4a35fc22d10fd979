using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpecGen.Runtime.Generated;

/// <summary>
/// Lets a value that keeps its text stand as a JSON string, or as the key of a dictionary, in the user's own types.
/// </summary>
/// <typeparam name="T">An open enumeration, a date or a duration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiValueConverter<T> : JsonConverter<T>
    where T : struct, IApiValue<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.FromText(reader.TokenType == JsonTokenType.String
            ? reader.GetString()!
            : throw new JsonException($"A string was expected for {typeof(T).Name}, not {reader.TokenType}."));

    /// <summary>A value without a text, which is the type's default, is null.</summary>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Text);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.FromText(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Text ?? "");
    }
}
