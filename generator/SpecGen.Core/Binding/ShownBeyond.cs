using SpecGen.Binding.Answers;
using SpecGen.Binding.Definitions;
using SpecGen.Json;

namespace SpecGen.Binding;

/// <summary>
/// Finds out from its examples whether a text ends too early, whose form shows no end: they show an object that no
/// definition explains, or members that the page's last table lacks.
/// </summary>
internal sealed class ShownBeyond(int lastDefinition)
{
    private const int MaximumDepth = 64;

    /// <summary>What the page ends before, or null.</summary>
    public static string? Of(Bodies bodies, DefinitionCatalog catalog)
    {
        var search = new ShownBeyond(catalog.All.Count - 1);
        IEnumerable<(Schema? Schema, string? Example)> shown = bodies.Responses.Concat(bodies.Errors).Select(answer => (answer.Schema, answer.Example));
        if (bodies.Request is { } request)
            shown = shown.Prepend((request.Schema, request.Example));
        foreach (var (schema, example) in shown)
        {
            if (schema is null || example is null || JsonText.Parse(example, CancellationToken.None).Value is not { } value)
                continue;
            if (search.Within(schema, value, 0) is { } beyond)
                return beyond;
        }

        return null;
    }

    private string? Within(Schema schema, JsonValue value, int depth)
    {
        if (depth > MaximumDepth || ExampleEvidence.AsObject(value) is not { } shape || schema.AdditionalProperties is not null)
            return null;
        foreach (var member in shape.Members)
        {
            var property = schema.Properties.FirstOrDefault(property => property.Name == member.Name);
            if (property is null && schema.Definition?.Index == lastDefinition)
                return $"within the definition '{schema.Definition.Name}', before '{member.Name}', which the example shows";
            if (property is null)
                continue;
            if (IsUnexplained(property.Schema, member.Value))
                return $"before the definition of '{member.Name}', which the example shows";
            if (Within(property.Schema, member.Value, depth + 1) is { } beyond)
                return beyond;
        }

        return null;
    }

    private static bool IsUnexplained(Schema schema, JsonValue value) =>
        schema is { Type: null, Definition: null, AlternativeTypes.Count: 0 } && ExampleEvidence.AsObject(value) is { Members.Count: > 0 };
}
