using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.TestPages.Described;

namespace SpecGen.TestPages.Layout;

/// <summary>The example of a body: every member that the page shows, with its sample or a value of its type.</summary>
public sealed class ExampleJson(DescribedApi api, string method)
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Stack<string> _open = new();

    public string Of(IEnumerable<KeyValuePair<string, DescribedMember>> rows) => ObjectOf(rows).ToJsonString(s_json);

    private JsonObject ObjectOf(IEnumerable<KeyValuePair<string, DescribedMember>> rows) =>
        new(rows.Where(row => row.Value.IsShownIn(method) && !row.Value.Unsampled)
            .Select(row => KeyValuePair.Create(row.Key, ValueOf(row.Key, row.Value)))
            .Where(member => member.Value is not null));

    private JsonNode? ValueOf(string name, DescribedMember row)
    {
        if (row.Sample is { } sample)
            return sample.DeepClone();
        var type = TypeCell.Of(row.Type);
        var value = type.Key is { } key ? Linked(key) : Scalar(type.Type == "array" ? type.ItemType : type.Type, name, row);
        return type.Type == "array" && value is not null ? new JsonArray(value) : value;
    }

    private JsonObject? Linked(string key)
    {
        if (_open.Contains(key))
            return null;
        _open.Push(key);
        var definition = api.Definition(key);
        var value = definition.Map is { } map
            ? new JsonObject { ["one"] = ValueOf("value", new DescribedMember(map)) }
            : ObjectOf(definition.Rows);
        _open.Pop();
        return value.Count == 0 ? null : value;
    }

    private static JsonNode? Scalar(string? type, string name, DescribedMember row) => type switch
    {
        "integer" => 10,
        "number" => 0.5,
        "boolean" => true,
        "string" => row.Enum?[0] ?? row.Format switch { "date-time" => "2025-06-01T08:30:00+02:00", "duration" => "PT2H", _ => name },
        _ => null,
    };
}
