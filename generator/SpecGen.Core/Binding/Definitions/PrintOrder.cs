using SpecGen.Binding.Tables;

namespace SpecGen.Binding.Definitions;

/// <summary>
/// Which definitions were printed for which rows. The page's generator prints what a table needs before that table's
/// own definition, in row order, so reading a table's rows backwards finds those that it brought to the page. (Pages
/// of POST and PATCH leave out rows but not their definitions, so others may stand between.) A row that finds only
/// definitions brought by another table leads to one that stood there already.
/// </summary>
internal sealed class PrintOrder
{
    private readonly Dictionary<SchemaRow, Definition> _printedFor = [];

    /// <param name="bodies">In page order; what their rows brought was not brought by a definition's table.</param>
    public PrintOrder(DefinitionCatalog catalog, IReadOnlyList<BodySection> bodies, CancellationToken cancellationToken)
    {
        var isTaken = new bool[catalog.All.Count];
        var last = 0;
        foreach (var row in bodies.SelectMany(body => body.Rows ?? []).Where(row => row.IsLink))
        {
            var candidates = Candidates(catalog, row);
            var position = DefinitionResolver.CountAbove(candidates, last);
            if (position == candidates.Count)
                continue;
            last = candidates[position].Index;
            isTaken[last] = true;
        }

        // Where the run of definitions begins that ends with each definition: its needs, and theirs.
        var runStarts = new int[catalog.All.Count];
        foreach (var table in catalog.All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = table.Index;
            for (var i = table.Rows.Count - 1; i >= 0; i--)
            {
                var row = table.Rows[i];
                if (!row.IsLink || NearestAbove(catalog, row, end) is not { } nearest || isTaken[nearest.Index])
                    continue;
                _printedFor[row] = nearest;
                isTaken[nearest.Index] = true;
                end = runStarts[nearest.Index];
            }

            runStarts[table.Index] = end;
        }
    }

    /// <summary>The definition that a row of a definition's table brought to the page, or null if it found its own there.</summary>
    public Definition? PrintedFor(SchemaRow row) => _printedFor.TryGetValue(row, out var definition) ? definition : null;

    private static Definition? NearestAbove(DefinitionCatalog catalog, SchemaRow row, int index)
    {
        var candidates = Candidates(catalog, row);
        var above = DefinitionResolver.CountAbove(candidates, index);
        return above == 0 ? null : candidates[above - 1];
    }

    private static IReadOnlyList<Definition> Candidates(DefinitionCatalog catalog, SchemaRow row)
    {
        var name = row.Type.Link ?? row.Name;
        return row.Type.IsArray ? catalog.Named(name) : catalog.NamedAndDescribed(name, row.Description);
    }
}
