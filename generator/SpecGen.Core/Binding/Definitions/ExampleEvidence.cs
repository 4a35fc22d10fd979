using SpecGen.Binding.Tables;
using SpecGen.Json;

namespace SpecGen.Binding.Definitions;

/// <summary>
/// What an example says about the shape of an object. Examples are no authority (they leave out members, have some that
/// no table has, and their values contradict the tables), so they only help to choose between definitions.
/// </summary>
internal sealed class ExampleEvidence(LinkCandidates candidates)
{
    /// <summary>Definitions tried for one object inside another.</summary>
    private const int MaximumTried = 16;

    /// <summary>Objects compared on one page; it bounds what a hostile page costs.</summary>
    private const int MaximumCompared = 100_000;

    private readonly Dictionary<(int Definition, JsonValue Example), ExampleFit> _fits = [];

    /// <summary>The object that stands for a value: itself, or the first object of an array.</summary>
    public static JsonValue? AsObject(JsonValue? value)
    {
        if (value is { Kind: JsonKind.Object })
            return value;
        return value?.Items.FirstOrDefault(item => item.Kind == JsonKind.Object);
    }

    /// <summary>What an example shows of a row: of a map's values the first key that is no row, of a list the whole.</summary>
    public static JsonValue? At(IReadOnlyList<SchemaRow> rows, int index, JsonValue? example) => rows[index].Kind switch
    {
        RowKind.List => example,
        RowKind.Values => FirstOtherThan(rows, AsObject(example)),
        _ => AsObject(example)?.Member(rows[index].Name),
    };

    private static JsonValue? FirstOtherThan(IReadOnlyList<SchemaRow> rows, JsonValue? map)
    {
        if (map is null)
            return null;
        var names = new HashSet<string>(rows.Where(row => row.Kind == RowKind.Member).Select(row => row.Name), StringComparer.Ordinal);
        return map.Members.FirstOrDefault(member => !names.Contains(member.Name))?.Value;
    }

    /// <summary>Whether an object of the example can be of this definition: all its members are rows.</summary>
    public static bool Fits(Definition definition, JsonValue example)
    {
        foreach (var member in example.Members)
        {
            if (definition.Values is null && !definition.HasRow(member.Name))
                return false;
        }

        return example.Members.Count > 0;
    }

    /// <summary>Whether an example has members, a definition has rows, and no name is in both.</summary>
    public static bool ShowsNothingOf(Definition definition, JsonValue? example) =>
        definition.Values is null && example is { Members.Count: > 0 } && definition.Rows.Count > 0 && !example.Members.Any(member => definition.HasRow(member.Name));

    /// <summary>Members of the example, and of the objects in it, that a definition has no rows for.</summary>
    public int CountUnexplained(Definition definition, JsonValue example) => FitOf(definition, example).Unexplained;

    /// <summary>How an example and the objects in it fit a definition.</summary>
    public ExampleFit FitOf(Definition definition, JsonValue example)
    {
        if (_fits.TryGetValue((definition.Index, example), out var known))
            return known;
        if (_fits.Count >= MaximumCompared)
            return default;
        var fit = new ExampleFit(0, definition.Rows.Count(row => IsLacking(row, example)));
        foreach (var member in example.Members)
        {
            if ((definition.Row(member.Name) ?? definition.Values) is not { } row)
                fit += new ExampleFit(1, 0);
            else if (row.IsLink && AsObject(member.Value) is { } inner)
                fit += BestFit(candidates.Of(row, definition.Index, member.Value), definition.Index, inner);
        }

        _fits[(definition.Index, example)] = fit;
        return fit;
    }

    /// <summary>Whether a definition is one of the candidates, and the example at the place does not speak for an earlier one.</summary>
    public bool CanMean(IReadOnlyList<Definition> candidates, JsonValue? example, Definition definition)
    {
        var index = LinkCandidates.CountAbove(candidates, definition.Index);
        if (index == candidates.Count || !ReferenceEquals(candidates[index], definition))
            return false;
        if (AsObject(example) is not { } shape || CountUnexplained(definition, shape) == 0)
            return true;
        for (var i = index - 1; i >= 0; i--)
        {
            if (CountUnexplained(candidates[i], shape) == 0)
                return false;
        }

        return true;
    }

    /// <summary>Whether the example at a place allows for any of the candidates up to an index, as well as for later ones.</summary>
    public bool AnyCanMean(IReadOnlyList<Definition> candidates, JsonValue? example, int lastIndex)
    {
        var end = LinkCandidates.CountAbove(candidates, lastIndex + 1);
        if (end == 0 || AsObject(example) is not { } shape)
            return end > 0;
        for (var i = 0; i < end; i++)
        {
            if (CountUnexplained(candidates[i], shape) == 0)
                return true;
        }

        return end == candidates.Count || CountUnexplained(candidates[end], shape) > 0;
    }

    /// <summary>
    /// How the example shows a value whose row says otherwise, or null. Only objects and arrays are compared: examples
    /// give numbers as text, text as numbers and booleans as either.
    /// </summary>
    public static string? Contradiction(TypeCell type, JsonValue example) => (example.Kind, type.Type) switch
    {
        (JsonKind.Object, "string" or "integer" or "number" or "boolean") => "an object",
        (JsonKind.Array, "string" or "integer" or "number" or "boolean" or "object") => "an array",
        (JsonKind.Number or JsonKind.Boolean, "object" or "array") => "a " + example.Kind.ToString().ToLowerInvariant(),
        (JsonKind.String, "object" or "array") when example.Text.Length > 0 => "a string",
        _ => null,
    };

    /// <summary>Shown as something else, or a text or object that is not shown; numbers and booleans are often lacking, these hardly ever.</summary>
    private static bool IsLacking(SchemaRow row, JsonValue example) => example.Member(row.Name) is { } value
        ? Contradiction(row.Type, value) is not null
        : row.Type.Type is null or "string" or "object";

    /// <summary>As the best of the definitions explains it; nothing to say where there is none.</summary>
    private ExampleFit BestFit(IReadOnlyList<Definition> definitions, int tableIndex, JsonValue example)
    {
        var end = LinkCandidates.CountAbove(definitions, tableIndex);
        if (end == 0)
            end = definitions.Count;
        ExampleFit? best = null;
        for (var i = end - 1; i >= 0 && i >= end - MaximumTried && best != default(ExampleFit); i--)
        {
            var fit = FitOf(definitions[i], example);
            if (best is null || fit.IsBetterThan(best.Value))
                best = fit;
        }

        return best ?? default;
    }
}
