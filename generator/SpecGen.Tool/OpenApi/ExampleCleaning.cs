using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.Binding;

namespace SpecGen.Tool.OpenApi;

/// <summary>
/// An example without the values that contradict its schema, since mock servers and validators hold one against the other.
/// No value is converted: a page's example tells by its values, and a made-up one would tell something else.
/// </summary>
/// <param name="Value">Null if nothing is left.</param>
/// <param name="Removed">Where values were taken out, as <c>records.0.size</c>; the example itself is nothing.</param>
internal sealed record ExampleCleaning(JsonNode? Value, IReadOnlyList<string> Removed)
{
    public static ExampleCleaning None { get; } = new(null, []);

    /// <summary>An example that is no JSON is none; SPEC022 says so.</summary>
    public static ExampleCleaning Of(string? text, Schema schema)
    {
        if (text is null || Parse(text) is not { } example)
            return None;
        var removed = new List<string>();
        return TryClean(example, schema, "", removed, out var clean) ? new ExampleCleaning(clean, removed) : new ExampleCleaning(null, [""]);
    }

    public static bool Conforms(JsonNode value, Schema schema)
    {
        var removed = new List<string>();
        return TryClean(value, schema, "", removed, out _) && removed.Count == 0;
    }

    private static bool TryClean(JsonNode? value, Schema schema, string place, List<string> removed, out JsonNode? clean)
    {
        clean = value?.DeepClone();
        if (value is null)
            return schema.Attributes.Nullable == true || SchemaValues.TypeOf(schema) is null;
        return schema switch
        {
            { Type: "object", IsCycle: false } => TryCleanObject(value, schema, place, removed, out clean),
            { Type: "array" } => TryCleanArray(value, schema, place, removed, out clean),
            _ => ValueConformance.Conforms(value, schema),
        };
    }

    private static bool TryCleanObject(JsonNode value, Schema schema, string place, List<string> removed, out JsonNode? clean)
    {
        clean = null;
        if (value is not JsonObject members)
            return false;
        var known = schema.Properties.DistinctBy(property => property.Name).ToDictionary(property => property.Name, property => property.Schema, StringComparer.Ordinal);
        var kept = new JsonObject();
        foreach (var (name, member) in members)
        {
            if ((known.GetValueOrDefault(name) ?? schema.AdditionalProperties) is not { } memberSchema)
                kept.Add(name, member?.DeepClone());
            else if (TryClean(member, memberSchema, Below(place, name), removed, out var cleanMember))
                kept.Add(name, cleanMember);
            else
                removed.Add(Below(place, name));
        }

        clean = kept;
        return known.All(property => property.Value.Required != true || kept.ContainsKey(property.Key));
    }

    private static bool TryCleanArray(JsonNode value, Schema schema, string place, List<string> removed, out JsonNode? clean)
    {
        clean = null;
        var itemSchema = SchemaValues.ItemOf(schema);
        var items = value as JsonArray ?? OneItem(value, itemSchema);
        if (items is null)
            return false;
        var kept = new JsonArray();
        for (var index = 0; index < items.Count; index++)
        {
            if (schema.IsAnyOf && items[index] is JsonArray)
                kept.Add(items[index]!.DeepClone());
            else if (TryClean(items[index], itemSchema, Below(place, index.ToString(System.Globalization.CultureInfo.InvariantCulture)), removed, out var item))
                kept.Add(item);
            else
                removed.Add(Below(place, index.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        clean = kept;
        return true;
    }

    /// <summary>Releases up to 9.12 show an array of objects as one object of it.</summary>
    private static JsonArray? OneItem(JsonNode value, Schema item) =>
        value is JsonObject { Count: > 0 } && item.Type == "object" ? [value.DeepClone()] : null;

    private static string Below(string place, string name) => place.Length == 0 ? name : place + "." + name;

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return null;
        }
    }
}
