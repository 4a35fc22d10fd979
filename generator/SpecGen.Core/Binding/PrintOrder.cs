namespace SpecGen.Binding;

/// <summary>
/// Which definitions were printed for which rows. The page's generator prints what a table needs before that table's
/// own definition, in row order, so reading a table's rows backwards finds those that it brought to the page. (Pages
/// of POST and PATCH leave out rows but not their definitions, so others may stand between.) A row that finds only
/// definitions brought by another table leads to one that stood there already.
/// </summary>
internal sealed class PrintOrder
{
    private readonly Dictionary<SchemaRow, Definition> _printedFor = [];

    public PrintOrder(DefinitionCatalog catalog, CancellationToken cancellationToken)
    {
        var isTaken = new bool[catalog.All.Count];

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
        var name = row.Type.Link ?? row.Name;
        var candidates = row.Type.IsArray ? catalog.Named(name) : catalog.NamedAndDescribed(name, row.Description);
        var above = DefinitionResolver.CountAbove(candidates, index);
        return above == 0 ? null : candidates[above - 1];
    }
}
