using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SpecGen.Runtime;

/// <summary>JSON as it may be shown: what its names say is secret, and passwords within addresses, are <c>***</c>.</summary>
internal static partial class MaskedJson
{
    public const string Mask = "***";

    private static readonly JsonDocumentOptions s_reading = new() { MaxDepth = JsonDepth.Maximum };

    private static readonly JsonWriterOptions s_writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = JsonDepth.Maximum };

    public static string Of(ReadOnlyMemory<byte> utf8Json)
    {
        using var document = JsonDocument.Parse(utf8Json, s_reading);
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, s_writing))
            Write(writer, document.RootElement);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(writer, element);
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(PasswordOfAddress().Replace(element.GetString()!, Mask));
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, JsonElement element)
    {
        var isLabelled = SecretNames.IsLabelled(element);
        writer.WriteStartObject();
        foreach (var member in element.EnumerateObject())
        {
            writer.WritePropertyName(member.Name);
            if (CanBeSecret(member.Value) && SecretNames.IsSecret(member, isLabelled))
                writer.WriteStringValue(Mask);
            else
                Write(writer, member.Value);
        }

        writer.WriteEndObject();
    }

    /// <summary><c>true</c>, <c>false</c> and <c>null</c> are no secrets, and often what one wants to know: <c>"password_set": true</c>.</summary>
    private static bool CanBeSecret(JsonElement value) => value.ValueKind is not (JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null);

    /// <summary>Of <c>https://user:password@host</c>.</summary>
    [GeneratedRegex("(?<=://[^/?#@\\s:]*:)[^/?#\\s]+(?=@)", RegexOptions.CultureInvariant)]
    private static partial Regex PasswordOfAddress();
}
