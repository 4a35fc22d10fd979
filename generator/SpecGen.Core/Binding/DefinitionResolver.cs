using SpecGen.Diagnostics;
using SpecGen.Json;

namespace SpecGen.Binding;

/// <summary>
/// Decides which of several definitions of one name a link means. The page's generator walks the bodies in page
/// order and prints, for every row with a link, first the definitions that the linked table needs, then that
/// definition itself, and none twice that is alike in everything.
/// </summary>
internal sealed class DefinitionResolver(DefinitionCatalog catalog, DiagnosticBag diagnostics)
{
    private readonly HashSet<SchemaRow> _reported = [];

    /// <param name="tableIndex">Index of the definition whose table has the row; -1 for a body's table.</param>
    /// <param name="bodyPosition">For a body's table, the last definition that the preceding rows got.</param>
    /// <param name="example">The example's object at the row, or null.</param>
    public Definition? Resolve(SchemaRow row, int tableIndex, int bodyPosition, JsonValue? example)
    {
        var candidates = row.Type.Link is { } link
            ? catalog.Named(link)
            : LostTypes.Candidates(catalog, row, tableIndex, example);
        if (candidates.Count == 0)
        {
            ReportMissing(row);
            return null;
        }

        if (candidates.Count == 1)
            return candidates[0];
        var remaining = WithExample(WithDescription(row, candidates), example);
        return tableIndex >= 0 ? NearestAbove(remaining, tableIndex) : FirstNotAbove(remaining, bodyPosition);
    }

    /// <summary>A plain link's row has the description of its definition, always; an array's has its own.</summary>
    private static IReadOnlyList<Definition> WithDescription(SchemaRow row, IReadOnlyList<Definition> candidates)
    {
        if (row.Type.IsArray)
            return candidates;
        var alike = candidates.Where(candidate => candidate.Description.Key == row.Description.Key).ToList();
        return alike.Count == 0 ? candidates : alike;
    }

    private static IReadOnlyList<Definition> WithExample(IReadOnlyList<Definition> candidates, JsonValue? example)
    {
        if (example is null || candidates.Count == 1)
            return candidates;
        var fitting = candidates.Where(candidate => ExampleEvidence.Fits(candidate, example)).ToList();
        if (fitting.Count <= 1)
            return fitting.Count == 0 ? candidates : fitting;
        var lacking = fitting.ConvertAll(candidate => ExampleEvidence.CountLacking(candidate, example));
        var fewest = lacking.Min();
        return fitting.Where((_, i) => lacking[i] == fewest).ToList();
    }

    private static Definition NearestAbove(IReadOnlyList<Definition> candidates, int tableIndex)
    {
        for (var i = candidates.Count - 1; i >= 0; i--)
        {
            if (candidates[i].Index < tableIndex)
                return candidates[i];
        }

        return candidates[0];
    }

    private static Definition FirstNotAbove(IReadOnlyList<Definition> candidates, int bodyPosition)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Index >= bodyPosition)
                return candidate;
        }

        return candidates[candidates.Count - 1];
    }

    private void ReportMissing(SchemaRow row)
    {
        if (row.Type.Link is { } link && _reported.Add(row))
            diagnostics.Add(DiagnosticRules.MissingDefinition, row.Range, row.Name, link);
    }
}
