using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpecGen.Runtime.Serialization;

/// <summary>
/// Lets a generated object be read and written inside the user's own <see cref="JsonSerializerOptions"/> or context.
/// The object's wire names and its rules of presence stay; naming policies do not apply to it.
/// </summary>
/// <typeparam name="T">The generated type.</typeparam>
public sealed class ApiObjectConverter<T> : JsonConverter<T>
    where T : ApiObject, new()
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;

        var access = new MemberAccess(reader);
        try
        {
            var result = access.ReadObject<T>();
            reader = access.Reader;
            return result;
        }
        catch (JsonException fault)
        {
            throw JsonLocation.Locate(fault, reader, access.Reader.BytesConsumed);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ApiJson.Write(writer, value);
    }
}
