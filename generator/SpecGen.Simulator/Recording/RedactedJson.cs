using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Recording;

/// <summary>Takes the secrets out of what is recorded.</summary>
internal sealed class RedactedJson(ServerRules rules)
{
    private const string Mark = "***";

    /// <summary>The body as text, with a mark in place of every secret; one that is no JSON is not repeated.</summary>
    public string Of(byte[] body)
    {
        if (body.Length == 0)
            return "";
        try
        {
            var node = JsonNode.Parse(body);
            Redact(node);
            return node?.ToJsonString() ?? "null";
        }
        catch (JsonException)
        {
            return $"({body.Length} bytes that are no JSON)";
        }
    }

    public string Value(string name, string value) => rules.IsSecret(name) ? Mark : value;

    private void Redact(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                Redact(item);
        }

        if (node is not JsonObject record)
            return;
        foreach (var (name, value) in record.ToArray())
        {
            if (rules.IsSecret(name) && value is not null)
                record[name] = Mark;
            else
                Redact(value);
        }
    }
}
