using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpecGen.Runtime.Generated;

/// <summary>
/// Writes an object of whatever type in a place that is declared as <see cref="ApiObject"/>. Nothing in the text says
/// which type it was, so it cannot be read into such a place.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AnyApiObjectConverter : JsonConverter<ApiObject>
{
    /// <summary>Refuses.</summary>
    /// <param name="reader">Stands on the object.</param>
    /// <param name="typeToConvert">The declared type.</param>
    /// <param name="options">The user's options.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override ApiObject Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"An {nameof(ApiObject)} can be read only where its own type is declared.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ApiObject value, JsonSerializerOptions options) =>
        ApiJson.Write(writer, value, options);
}
