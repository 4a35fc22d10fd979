using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpecGen.Simulator.Records;

/// <summary>Reads and writes members of a record by their dotted path.</summary>
internal static class RecordPath
{
    /// <summary>The plain values at a path: none, one, or one for each element of the arrays on the way.</summary>
    public static void Collect(JsonNode? node, ReadOnlySpan<string> steps, List<JsonNode> found)
    {
        switch (node)
        {
            case JsonArray array:
                foreach (var element in array)
                    Collect(element, steps, found);
                break;
            case JsonObject record when steps.Length > 0:
                if (record.TryGetPropertyValue(steps[0], out var next))
                    Collect(next, steps[1..], found);
                break;
            case JsonValue when steps.Length == 0:
                found.Add(node);
                break;
        }
    }

    public static List<JsonNode> Values(JsonNode? node, string path)
    {
        var found = new List<JsonNode>();
        Collect(node, path.Split('.'), found);
        return found;
    }

    /// <summary>What stands at a path, through objects alone.</summary>
    public static JsonNode? Find(JsonObject record, string path)
    {
        JsonNode? node = record;
        foreach (var step in path.Split('.'))
        {
            if (node is not JsonObject container || !container.TryGetPropertyValue(step, out node))
                return null;
        }

        return node;
    }

    /// <summary>Something stands at a path, be it null.</summary>
    public static bool Has(JsonObject record, string path)
    {
        var dot = path.LastIndexOf('.');
        return (dot < 0 ? record : Find(record, path[..dot]) as JsonObject)?.ContainsKey(path[(dot + 1)..]) == true;
    }

    /// <summary>The plain value at a path as text, or null.</summary>
    public static string? Text(JsonObject record, string path) => Find(record, path) is JsonValue value ? TextOf(value) : null;

    public static string TextOf(JsonNode value) => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

    /// <summary>Puts a value at a path, with the objects on the way to it.</summary>
    public static void Set(JsonObject record, string path, JsonNode? value)
    {
        var steps = path.Split('.');
        foreach (var step in steps[..^1])
        {
            if (record[step] is not JsonObject next)
                record[step] = next = [];
            record = next;
        }

        record[steps[^1]] = value;
    }

    /// <summary>Takes the member at a path away, and objects that are empty without it.</summary>
    public static void Remove(JsonObject record, string path)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            record.Remove(path);
            return;
        }

        if (record[path[..dot]] is not JsonObject inner)
            return;
        Remove(inner, path[(dot + 1)..]);
        if (inner.Count == 0)
            record.Remove(path[..dot]);
    }
}
