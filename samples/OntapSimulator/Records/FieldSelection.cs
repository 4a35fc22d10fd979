using System.Text.Json.Nodes;

namespace SpecGen.Samples.Simulation.Records;

/// <summary>
/// The fields of a record that a request asked for: dotted names, whole objects, everything (<c>*</c>), and names left
/// out again (<c>!a.b</c>). What identifies the record is always among them.
/// </summary>
internal sealed class FieldSelection(IReadOnlyList<string> identity, IReadOnlyList<string> names)
{
    private bool IsEverything => names.Any(IsStar);

    public JsonObject Apply(JsonObject record)
    {
        JsonObject result = IsEverything ? (JsonObject)record.DeepClone() : Named(record);
        foreach (string name in names.Where(IsExclusion))
            Remove(name[1..].Split('.'), result);
        return result;
    }

    /// <summary>The first name that the collection does not know.</summary>
    public string? FirstUnknown(StoredRecords collection) =>
        names.FirstOrDefault(name => !IsStar(name) && !KnownFields.Has(collection, IsExclusion(name) ? name[1..] : name));

    private static bool IsStar(string name) => name is "*" or "**";

    private static bool IsExclusion(string name) => name.StartsWith('!');

    private JsonObject Named(JsonObject record)
    {
        var result = new JsonObject();
        foreach (string name in identity.Concat(names.Where(name => !IsExclusion(name))))
            Copy(name.Split('.'), record, result);
        return result;
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

        if (value is JsonArray array)
            to[steps[0]] = CopyElements(steps[1..], array, to[steps[0]] as JsonArray);
        else if (value is JsonObject inner)
            Copy(steps[1..], inner, ObjectAt(to, steps[0]));
    }

    private static JsonArray? CopyElements(ReadOnlySpan<string> steps, JsonArray from, JsonArray? to)
    {
        var result = new JsonArray();
        for (var index = 0; index < from.Count; index++)
        {
            JsonObject element = to?[index]?.DeepClone() as JsonObject ?? [];
            if (from[index] is JsonObject inner)
                Copy(steps, inner, element);
            result.Add((JsonNode)element);
        }

        return result;
    }

    private static JsonObject ObjectAt(JsonObject record, string name)
    {
        if (record[name] is not JsonObject target)
            record[name] = target = [];
        return target;
    }

    private static void Remove(ReadOnlySpan<string> steps, JsonObject from)
    {
        if (steps.Length == 1)
            from.Remove(steps[0]);
        else if (from[steps[0]] is JsonObject inner)
            Remove(steps[1..], inner);
    }
}
