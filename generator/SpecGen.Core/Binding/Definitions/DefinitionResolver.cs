using SpecGen.Binding.Tables;
using SpecGen.Json;

namespace SpecGen.Binding.Definitions;

/// <summary>
/// Decides which definition a link means at a place: the one that was printed for it, unless the example excludes it;
/// and where the place brought nothing to the page, the one among those printed before that fits the example best.
/// </summary>
internal sealed class DefinitionResolver(
    DefinitionCatalog catalog,
    LinkCandidates candidates,
    PrintOrder printOrder,
    ExampleEvidence evidence,
    OpenLinks openLinks)
{
    /// <param name="place">Where the link stands, or another place of the same row.</param>
    /// <param name="tableIndex">Index of the definition whose table has the row; -1 for a body's table.</param>
    /// <param name="example">The example's value at the place, or null.</param>
    public Definition? Resolve(LinkPlace place, int tableIndex, JsonValue? example)
    {
        var definition = Choose(place, tableIndex, example);
        if (definition is not null && ExampleEvidence.ShowsNothingOf(definition, ExampleEvidence.AsObject(example)))
            openLinks.AddAgainstExample(place.Row, definition);
        return definition;
    }

    private Definition? Choose(LinkPlace place, int tableIndex, JsonValue? example)
    {
        var row = place.Row;
        var possible = ReferenceEquals(example, place.Example) ? place.Candidates : candidates.Of(row, tableIndex, example);
        var shape = ExampleEvidence.AsObject(example) is { Members.Count: > 0 } shown ? shown : null;
        if (place is { IsYielded: false, Definition: { } printed } && possible.Contains(printed) && !IsExcluded(printed, possible, shape))
            return Printed(row, printed, possible, shape);
        if (shape is null && openLinks.DecidedByExample(row) is { } decided)
            return decided;
        if (possible.Count == 0)
        {
            openLinks.AddMissing(row);
            return null;
        }

        if (possible.Count > 1 && shape is not null)
        {
            var explaining = Explaining(possible, place.LastPrinted, shape);
            possible = Fewest(explaining, candidate => evidence.FitOf(candidate, shape).Lacking);
            if (possible.Count == 1 && explaining.Count > 1 && evidence.FitOf(possible[0], shape).Lacking > 0)
                return Open(row, possible[0], explaining);
        }

        if (possible.Count > 1)
            return ByPlace(place, possible, tableIndex);
        if (shape is not null)
            openLinks.Decide(row, possible[0]);
        return possible[0];
    }

    /// <summary>If the page has another that nothing else explains, this may have been printed for what the page leaves out.</summary>
    private Definition Printed(SchemaRow row, Definition printed, IReadOnlyList<Definition> possible, JsonValue? shape)
    {
        if (possible.Count == 1)
            return printed;
        var others = possible
            .Where(candidate => ReferenceEquals(candidate, printed) || (printOrder.IsUnexplained(candidate) && (shape is null || evidence.CountUnexplained(candidate, shape) == 0)))
            .ToList();
        return others.Count == 1 ? printed : Open(row, printed, others);
    }

    /// <summary>An example with members of its own excludes a definition only for another one that has them all.</summary>
    private bool IsExcluded(Definition definition, IReadOnlyList<Definition> possible, JsonValue? shape) =>
        shape is not null
        && evidence.CountUnexplained(definition, shape) > 0
        && possible.Any(candidate => evidence.CountUnexplained(candidate, shape) == 0);

    /// <summary>
    /// Those that leave fewest of the example's members unexplained. Those printed later than the place are tried where none
    /// before it explains all.
    /// </summary>
    private List<Definition> Explaining(IReadOnlyList<Definition> possible, int lastPrinted, JsonValue shape)
    {
        var before = Before(possible, lastPrinted);
        if (before.Count > 0 && before.Any(candidate => evidence.CountUnexplained(candidate, shape) == 0))
            possible = before;
        return Fewest(possible, candidate => evidence.CountUnexplained(candidate, shape));
    }

    private Definition ByPlace(LinkPlace place, IReadOnlyList<Definition> possible, int tableIndex)
    {
        var before = Before(possible, place.LastPrinted);
        if (before.Count == 0)
            return Open(place.Row, possible[0], possible);
        if (tableIndex < 0)
            return Open(place.Row, before[before.Count - 1], before);
        return Open(place.Row, AsInTwin(place.Row, before, tableIndex)
            ?? WordOverlap.Best(before, TablesAround(place, tableIndex))
            ?? LikeTables.Best(place, before, printOrder)
            ?? before[before.Count - 1], before);
    }

    /// <summary>What the same row leads to in a table above that is alike row by row: "source" and "target" of one shape.</summary>
    private Definition? AsInTwin(SchemaRow row, IReadOnlyList<Definition> possible, int tableIndex)
    {
        var table = catalog.All[tableIndex];
        var position = table.PositionOf(row.Name);
        if (position < 0 || !ReferenceEquals(table.Rows[position], row) || catalog.TwinAbove(table) is not { } twin)
            return null;
        var definition = printOrder.Of(twin)[position]?.Definition;
        return definition is not null && possible.Contains(definition) ? definition : null;
    }

    private IEnumerable<Definition> TablesAround(LinkPlace place, int tableIndex)
    {
        yield return catalog.All[tableIndex];
        for (var around = place.Around?.Around; around is { Definition: { } definition }; around = around.Around)
            yield return definition;
    }

    private Definition Open(SchemaRow row, Definition chosen, IReadOnlyList<Definition> possible)
    {
        openLinks.AddUndecided(row, chosen, possible);
        return chosen;
    }

    private IReadOnlyList<Definition> Before(IReadOnlyList<Definition> possible, int lastPrinted) =>
        lastPrinted == int.MaxValue ? possible : candidates.Above(possible, lastPrinted + 1);

    private static List<Definition> Fewest(IReadOnlyList<Definition> possible, Func<Definition, int> count)
    {
        var counts = possible.Select(count).ToList();
        var fewest = counts.Min();
        return possible.Where((_, i) => counts[i] == fewest).ToList();
    }
}
