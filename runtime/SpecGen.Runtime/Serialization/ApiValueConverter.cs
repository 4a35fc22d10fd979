using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpecGen.Runtime.Serialization;

/// <summary>
/// Lets a value that keeps its text stand in the user's own types as that text: also as the key of a dictionary.
/// </summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class ApiValueConverter<T> : JsonConverter<T>
    where T : struct, IApiValue<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.FromText(reader.GetString()!);

    /// <inheritdoc/>
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
        writer.WritePropertyName(value.Text);
    }
}
