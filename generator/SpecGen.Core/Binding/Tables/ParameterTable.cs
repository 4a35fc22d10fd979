using SpecGen.Diagnostics;
using SpecGen.Pages;

namespace SpecGen.Binding.Tables;

/// <summary>
/// The table <c>Name | Type | In | Required | Description</c>. The columns In and Required have few words, which
/// holds a row in place whatever happened to the cells around them.
/// </summary>
internal static class ParameterTable
{
    public static List<ParameterRow> ReadAll(Section? section, DiagnosticBag diagnostics, CancellationToken cancellationToken) =>
        section?.ParametersTable is not { } table ? [] : Read(table, diagnostics, cancellationToken);

    private static List<ParameterRow> Read(Table table, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var parameters = new List<ParameterRow>();
        for (var i = 0; i < table.Rows.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = table.Rows[i];
            var anchor = AnchorIn(row.Cells, 0);
            if (anchor is not (1 or 2))
            {
                ReadShifted(table, i, parameters, diagnostics);
                break;
            }

            parameters.Add(ParameterAt(row.Cells, anchor, anchor == 2 ? row.Cells[1] : null, row.Cells[0], table.DropsCells, diagnostics));
        }

        return parameters;
    }

    /// <summary>Reads the rows from one on as a single run of cells: a pipe in a description has shifted them all.</summary>
    private static void ReadShifted(Table table, int firstRow, List<ParameterRow> parameters, DiagnosticBag diagnostics)
    {
        var cells = new List<Cell>();
        for (var i = firstRow; i < table.Rows.Count; i++)
            cells.AddRange(table.Rows[i].Cells);

        var found = new List<string>();
        for (var anchor = AnchorIn(cells, 2); anchor >= 0; anchor = AnchorIn(cells, anchor + 2))
        {
            parameters.Add(ParameterAt(cells, anchor, cells[anchor - 1], cells[anchor - 2], table.DropsCells, diagnostics));
            found.Add(cells[anchor - 2].Text);
        }

        diagnostics.Add(DiagnosticRules.DamagedTable, table.Rows[firstRow].Range, found.Count == 0 ? "none" : string.Join(", ", found));
    }

    private static ParameterRow ParameterAt(IReadOnlyList<Cell> cells, int anchor, Cell? type, Cell name, bool dropsCells, DiagnosticBag diagnostics)
    {
        var description = anchor + 2 < cells.Count ? cells[anchor + 2] : null;
        var typeCell = type is null ? TypeCell.Empty : TypeCell.Of(type);
        var bullets = description?.Bullets ?? [];
        var prose = AttributeBullets.CountProse(bullets);
        var row = new SchemaRow(name.Text, typeCell, type is { Range.Length: > 0 } ? type.Range : name.Range)
        {
            Description = description is null ? DescriptionText.Empty : DescriptionText.Of(description, prose),
            Attributes = AttributeBullets.Read(bullets, prose),
            IsTypeLost = type is null && dropsCells,
        };
        var parameter = new ParameterRow(row, cells[anchor].Text, cells[anchor + 1].Text == "True");
        ReportUnlessSettable(parameter, name, diagnostics);
        return parameter;
    }

    /// <summary>Nothing is lost of a header that says who is calling: the client sends it.</summary>
    private static void ReportUnlessSettable(ParameterRow parameter, Cell name, DiagnosticBag diagnostics)
    {
        if (parameter.Location != "header" || HeaderNames.IsOption(parameter.Row.Name) || HeaderNames.IsCredential(parameter.Row.Name))
            return;
        diagnostics.Add(
            DiagnosticRules.HeaderLeftOut,
            name.Range,
            parameter.Row.Name,
            HeaderNames.IsToken(parameter.Row.Name) ? "the client writes it itself" : "no header can have this name");
    }

    private static int AnchorIn(IReadOnlyList<Cell> cells, int start)
    {
        for (var i = start; i + 1 < cells.Count; i++)
        {
            if (TableVocabulary.IsLocation(cells[i].Text) && TableVocabulary.IsRequired(cells[i + 1].Text))
                return i;
        }

        return -1;
    }
}
