using SpecGen.Binding.Definitions;
using SpecGen.Json;

namespace SpecGen.Binding;

/// <summary>
/// Finds out from its examples whether a text ends too early, whose form shows no end: they show an object that no
/// definition explains, or members that the page's last table lacks. An error always has its definition.
/// </summary>
internal sealed class ShownBeyond(int lastDefinition)
{
    private const int MaximumDepth = 64;

    /// <summary>Names compared on one page; it bounds what a hostile page costs.</summary>
    private const long MaximumCompared = 10_000_000;

    private long _compared;

    /// <summary>What the page ends before, or null.</summary>
    public static string? Of(Bodies bodies, DefinitionCatalog catalog)
    {
        // The definition of the error is the last of a page.
        if (FirstWithoutType(bodies.Errors.Select(error => error.Schema)) is { } ofError)
            return Before(ofError);
        var shown = bodies.Responses.Concat(bodies.Errors).Select(answer => (answer.Schema, answer.Example)).Prepend((bodies.Request?.Schema, bodies.Request?.Example));
        if (catalog.All.Count == 0 && FirstWithoutType(shown.Select(body => body.Schema)) is { } first)
            return Before(first);
        var search = new ShownBeyond(catalog.All.Count - 1);
        foreach (var (schema, example) in shown)
        {
            if (schema is null || example is null || JsonText.Parse(example, CancellationToken.None).Value is not { } value)
                continue;
            if (search.Within(schema, value, 0) is { } beyond)
                return beyond;
        }

        return null;
    }

    private static SchemaProperty? FirstWithoutType(IEnumerable<Schema?> bodies) =>
        bodies.SelectMany(body => body?.Properties ?? []).FirstOrDefault(property => HasNoType(property.Schema));

    private static string Before(SchemaProperty property) => $"before the definition of '{property.Name}'";

    private string? Within(Schema schema, JsonValue value, int depth)
    {
        if (depth > MaximumDepth || ExampleEvidence.AsObject(value) is not { } shape || schema.AdditionalProperties is not null)
            return null;
        foreach (var member in shape.Members)
        {
            _compared += schema.Properties.Count;
            if (_compared > MaximumCompared)
                return null;
            var property = schema.Properties.FirstOrDefault(property => property.Name == member.Name);
            if (property is null && schema.Definition?.Index == lastDefinition)
                return $"within the definition '{schema.Definition.Name}', before '{member.Name}', which the example shows";
            if (property is null)
                continue;
            if (IsUnexplained(property.Schema, member.Value))
                return Before(property) + ", which the example shows";
            if (Within(property.Schema, member.Value, depth + 1) is { } beyond)
                return beyond;
        }

        return null;
    }

    private static bool HasNoType(Schema schema) => schema is { Type: null, Definition: null, AlternativeTypes.Count: 0 };

    private static bool IsUnexplained(Schema schema, JsonValue value) =>
        HasNoType(schema) && ExampleEvidence.AsObject(value) is { Members.Count: > 0 };
}
