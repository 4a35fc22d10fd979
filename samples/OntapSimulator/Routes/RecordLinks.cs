using System.Text.Json.Nodes;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>The <c>_links</c> of an answer, which ONTAP gives only to those who ask for <c>application/hal+json</c>.</summary>
internal static class RecordLinks
{
    public static JsonObject ToSelf(string address) =>
        new() { ["self"] = new JsonObject { ["href"] = address } };

    public static void Remove(JsonNode? node)
    {
        if (node is JsonArray array)
            foreach (JsonNode? element in array)
                Remove(element);

        if (node is not JsonObject record)
            return;

        record.Remove("_links");
        foreach ((_, JsonNode? value) in record)
            Remove(value);
    }
}
