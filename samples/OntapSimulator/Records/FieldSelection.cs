using System.Text.Json.Nodes;

namespace SpecGen.Samples.Simulation.Records;

/// <summary>
/// The fields of a record that a request asked for: dotted names, whole objects, or everything (<c>*</c>).
/// The key is always among them.
/// </summary>
internal sealed class FieldSelection(string key, IReadOnlyList<string> names)
{
    private bool IsEverything => names.Any(IsStar);

    public JsonObject Apply(JsonObject record)
    {
        if (IsEverything)
            return (JsonObject)record.DeepClone();

        var result = new JsonObject();
        foreach (string name in names.Prepend(key))
            Copy(name.Split('.'), record, result);
        return result;
    }

    /// <summary>The first name that no record has; names of absent values are known from the other records.</summary>
    public string? FirstUnknown(IReadOnlyList<JsonObject> records) =>
        names.FirstOrDefault(name => !IsStar(name) && !records.Any(record => Has(name.Split('.'), record)));

    private static bool IsStar(string name) => name is "*" or "**";

    private static bool Has(ReadOnlySpan<string> steps, JsonNode? node)
    {
        if (steps.IsEmpty)
            return true;
        return node is JsonObject record && record.TryGetPropertyValue(steps[0], out JsonNode? next) && Has(steps[1..], next);
    }

    private static void Copy(ReadOnlySpan<string> steps, JsonObject from, JsonObject to)
    {
        if (!from.TryGetPropertyValue(steps[0], out JsonNode? value))
            return;

        if (steps.Length == 1)
        {
            to[steps[0]] = value?.DeepClone();
            return;
        }

        if (value is not JsonObject inner)
            return;

        if (to[steps[0]] is not JsonObject target)
            to[steps[0]] = target = [];
        Copy(steps[1..], inner, target);
    }
}
