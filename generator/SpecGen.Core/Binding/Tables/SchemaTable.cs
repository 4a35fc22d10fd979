using SpecGen.Diagnostics;
using SpecGen.Pages;

namespace SpecGen.Binding.Tables;

/// <summary>
/// The table of a body or definition: <c>Name | Type | Description</c>, or with a column Required before the
/// description. What each column means is told by the header.
/// </summary>
internal sealed class SchemaTable
{
    private readonly Table _table;
    private readonly bool _hasRequired;

    private SchemaTable(Table table)
    {
        _table = table;
        _hasRequired = table.Header.Contains("Required");
    }

    public static bool IsSchemaTable(Table table) =>
        table.Header.Count >= 2 && table.Header[0] == "Name" && table.Header[1] == "Type" && !table.Header.Contains("In");

    public static IReadOnlyList<SchemaRow> Read(Table table, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var reader = new SchemaTable(table);
        return WithoutRepeated(reader.ReadRows(diagnostics, cancellationToken), diagnostics);
    }

    /// <summary>The names in a table's first column, for messages.</summary>
    public static string NamesIn(Table table) =>
        string.Join(", ", table.Rows.Where(row => row.Cells.Count > 0).Select(row => row.Cells[0].Text));

    private List<SchemaRow> ReadRows(DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var rows = new List<SchemaRow>(_table.Rows.Count);
        for (var i = 0; i < _table.Rows.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_table.Rows[i].Cells.Count == 0)
                continue;
            if (ReadRow(_table.Rows[i]) is not { } row)
            {
                ReadShifted(rows, i, diagnostics);
                break;
            }

            rows.Add(row);
        }

        return rows;
    }

    private static List<SchemaRow> WithoutRepeated(List<SchemaRow> rows, DiagnosticBag diagnostics)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        rows.RemoveAll(row =>
        {
            var isRepeated = !names.Add(row.Name);
            if (isRepeated)
                diagnostics.Add(DiagnosticRules.RepeatedProperty, row.Range, row.Name);
            return isRepeated;
        });
        return rows;
    }

    /// <summary>Null if the cells do not stand in their columns.</summary>
    private SchemaRow? ReadRow(Row row)
    {
        var cells = row.Cells;
        if (!TableVocabulary.IsName(cells[0].Text))
            return null;

        var next = 1;
        var typeCell = TakeType(cells, ref next);
        if (typeCell is not null && !TableResynchronizer.CanBeType(typeCell))
            return null;
        bool? required = _hasRequired && next < cells.Count && cells[next].Text is ("True" or "False") ? cells[next++].Text == "True" : null;
        var description = next < cells.Count ? cells[next] : null;
        return TableResynchronizer.IsShifted(typeCell, description) ? null : RowOf(cells[0], typeCell, required, description);
    }

    /// <summary>Takes the Type cell; null if the extraction dropped it.</summary>
    private Cell? TakeType(IReadOnlyList<Cell> cells, ref int next)
    {
        if (next >= cells.Count)
            return null;
        if (!_table.DropsCells || cells.Count >= _table.Header.Count || TableVocabulary.IsType(cells[next].Text))
            return cells[next++];
        return null;
    }

    private SchemaRow RowOf(Cell name, Cell? type, bool? required, Cell? description)
    {
        var bullets = description?.Bullets ?? [];
        var prose = AttributeBullets.CountProse(bullets);
        return new SchemaRow(name.Text, type is null ? TypeCell.Empty : TypeCell.Of(type), type is { Range.Length: > 0 } ? type.Range : name.Range)
        {
            IsTypeLost = type is null && _table.DropsCells,
            Required = required,
            Description = description is null ? DescriptionText.Empty : DescriptionText.Of(description, prose),
            Attributes = AttributeBullets.Read(bullets, prose),
        };
    }

    private void ReadShifted(List<SchemaRow> rows, int firstRow, DiagnosticBag diagnostics)
    {
        var found = new List<string>();
        foreach (var (name, type, required, description) in TableResynchronizer.Resynchronize(_table, firstRow))
        {
            rows.Add(RowOf(name, type, required, description));
            found.Add(name.Text);
        }

        diagnostics.Add(DiagnosticRules.DamagedTable, _table.Rows[firstRow].Range, found.Count == 0 ? "none" : string.Join(", ", found));
    }
}
