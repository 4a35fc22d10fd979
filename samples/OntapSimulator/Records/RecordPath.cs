using System.Text.Json.Nodes;

namespace SpecGen.Samples.Simulation.Records;

/// <summary>Finds the values of a dotted name in a record.</summary>
internal static class RecordPath
{
    /// <summary>The values below a name: none, one, or one for each element of the arrays on the way.</summary>
    public static IEnumerable<JsonNode> Values(JsonNode? node, string name) => Values(node, name.Split('.'));

    /// <summary>Whether a record has the name, with whatever value.</summary>
    public static bool Has(JsonNode? node, string name) => Has(node, name.Split('.'));

    private static IEnumerable<JsonNode> Values(JsonNode? node, ArraySegment<string> steps) => node switch
    {
        null => [],
        JsonArray array => array.SelectMany(element => Values(element, steps)),
        _ when steps.Count == 0 => [node],
        JsonObject record => Values(record[steps[0]], steps[1..]),
        _ => [],
    };

    private static bool Has(JsonNode? node, ArraySegment<string> steps)
    {
        if (steps.Count == 0)
            return true;
        return node switch
        {
            JsonArray array => array.Any(element => Has(element, steps)),
            JsonObject record => record.TryGetPropertyValue(steps[0], out JsonNode? next) && Has(next, steps[1..]),
            _ => false,
        };
    }
}
