using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpecGen.Simulator.Queries;

/// <summary>Which members of a record an answer shows.</summary>
/// <param name="shown">They and all below them.</param>
/// <param name="hidden">But not these.</param>
internal sealed class FieldSelection(FieldTree shown, FieldTree hidden)
{
    public void Write(Utf8JsonWriter writer, JsonObject record, Action<Utf8JsonWriter>? links = null)
    {
        writer.WriteStartObject();
        links?.Invoke(writer);
        WriteMembers(writer, record, shown, hidden);
        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, JsonObject record, FieldTree shown, FieldTree? hidden)
    {
        foreach (var (name, value) in record)
        {
            var without = hidden?.Below(name);
            var wanted = shown.IsWhole ? shown : shown.Below(name);
            if (wanted is null || without is { IsWhole: true })
                continue;
            if (wanted.IsWhole && without is null)
            {
                writer.WritePropertyName(name);
                WriteWhole(writer, value);
            }
            else if (Has(value, wanted))
            {
                writer.WritePropertyName(name);
                WriteValue(writer, value, wanted, without);
            }
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, JsonNode? value, FieldTree shown, FieldTree? hidden)
    {
        switch (value)
        {
            case JsonObject record:
                writer.WriteStartObject();
                WriteMembers(writer, record, shown, hidden);
                writer.WriteEndObject();
                break;
            case JsonArray array:
                writer.WriteStartArray();
                foreach (var element in array)
                    WriteValue(writer, element, shown, hidden);
                writer.WriteEndArray();
                break;
            default:
                WriteWhole(writer, value);
                break;
        }
    }

    private static void WriteWhole(Utf8JsonWriter writer, JsonNode? value)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            value.WriteTo(writer);
    }

    /// <summary>An object is shown if something of it is: members that a record lacks leave no empty object behind.</summary>
    private static bool Has(JsonNode? value, FieldTree shown) => value switch
    {
        _ when shown.IsWhole => true,
        JsonObject record => record.Any(member => shown.Below(member.Key) is { } below && Has(member.Value, below)),
        JsonArray array => array.Count == 0 || array.Any(element => Has(element, shown)),
        _ => false,
    };
}
