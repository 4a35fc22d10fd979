using SpecGen.Binding.Tables;
using SpecGen.Json;

namespace SpecGen.Binding.Definitions;

/// <summary>
/// Decides which of several definitions of one name a link means. The page's generator walks the bodies in page
/// order and prints, for every row with a link, first the definitions that the linked table needs, then that
/// definition itself, and none twice that is alike in everything.
/// </summary>
internal sealed class DefinitionResolver(DefinitionCatalog catalog, PrintOrder printOrder, OpenLinks openLinks)
{
    /// <summary>No page has more definitions of one name than this; the farther ones of a page made to be slow are left out.</summary>
    private const int MaximumCandidates = 256;

    /// <param name="tableIndex">Index of the definition whose table has the row; -1 for a body's table.</param>
    /// <param name="bodyPosition">For a body's table, the last definition that the preceding rows got.</param>
    /// <param name="example">The example's value at the row, or null.</param>
    public Definition? Resolve(SchemaRow row, int tableIndex, int bodyPosition, JsonValue? example)
    {
        var shape = ExampleEvidence.AsObject(example);
        if (shape is null && openLinks.DecidedByExample(row) is { } decided)
            return decided;
        var candidates = Candidates(row, tableIndex, example);
        if (candidates.Count == 0)
        {
            openLinks.AddMissing(row);
            return null;
        }

        if (candidates.Count > 1)
            candidates = WithExample(candidates, tableIndex, shape);
        if (candidates.Count > 1)
            return ByPlace(row, candidates, tableIndex, bodyPosition);
        if (shape is not null)
            openLinks.Decide(row, candidates[0]);
        return candidates[0];
    }

    /// <summary>The candidates nearest above a definition's table, or the last ones for a body's table; in page order.</summary>
    public static IReadOnlyList<Definition> Nearest(IReadOnlyList<Definition> candidates, int tableIndex)
    {
        var end = tableIndex < 0 ? candidates.Count : CountAbove(candidates, tableIndex);
        var start = Math.Max(0, end - MaximumCandidates);
        return start == 0 && end == candidates.Count ? candidates : candidates.Skip(start).Take(end - start).ToList();
    }

    /// <summary>How many candidates stand before an index.</summary>
    public static int CountAbove(IReadOnlyList<Definition> candidates, int index)
    {
        var low = 0;
        var high = candidates.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (candidates[middle].Index < index)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>A plain link's row has the description of its definition, always; an array's has its own.</summary>
    private IReadOnlyList<Definition> Candidates(SchemaRow row, int tableIndex, JsonValue? example)
    {
        if (row.Type.Link is not { } link)
            return LostTypes.Candidates(catalog, row, tableIndex, example);
        var alike = row.Type.IsArray ? [] : catalog.NamedAndDescribed(link, row.Description);
        return alike.Count == 0 ? catalog.Named(link) : alike;
    }

    /// <summary>Of the candidates that the example's object can be of, those that explain best what it lacks.</summary>
    private static IReadOnlyList<Definition> WithExample(IReadOnlyList<Definition> candidates, int tableIndex, JsonValue? example)
    {
        if (example is null)
            return candidates;
        var fitting = Nearest(candidates, tableIndex).Where(candidate => ExampleEvidence.Fits(candidate, example)).ToList();
        if (fitting.Count <= 1)
            return fitting.Count == 0 ? candidates : fitting;
        var lacking = fitting.ConvertAll(candidate => ExampleEvidence.CountLacking(candidate, example));
        var fewest = lacking.Min();
        return fitting.Where((_, i) => lacking[i] == fewest).ToList();
    }

    private Definition ByPlace(SchemaRow row, IReadOnlyList<Definition> candidates, int tableIndex, int bodyPosition)
    {
        if (tableIndex < 0)
            return Open(row, FirstNotAbove(candidates, bodyPosition), candidates);
        if (printOrder.PrintedFor(row) is { } printed && candidates.Contains(printed))
            return printed;

        // The row found its definition on the page: among those above, or, on a page out of order, below.
        var above = Nearest(candidates, tableIndex);
        return above.Count == 0
            ? Open(row, candidates[0], candidates)
            : Open(row, WordOverlap.Best(above, catalog.All[tableIndex]), above);
    }

    private Definition Open(SchemaRow row, Definition chosen, IReadOnlyList<Definition> candidates)
    {
        openLinks.AddUndecided(row, chosen, candidates);
        return chosen;
    }

    private static Definition FirstNotAbove(IReadOnlyList<Definition> candidates, int bodyPosition) =>
        candidates[Math.Min(CountAbove(candidates, bodyPosition), candidates.Count - 1)];
}
