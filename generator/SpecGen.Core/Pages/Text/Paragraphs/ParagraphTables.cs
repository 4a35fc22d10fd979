using SpecGen.Common;

namespace SpecGen.Pages.Text.Paragraphs;

/// <summary>
/// Gathers the tables of a text that prints each cell as a paragraph. Nothing marks a row's or a table's end there, so
/// the words tell: a row begins with a name before a type.
/// </summary>
internal static class ParagraphTables
{
    public static IReadOnlyList<Block> Gather(IReadOnlyList<Block> page, CancellationToken cancellationToken)
    {
        if (!page.Any(block => block is TableHead))
            return page;
        var types = LinkedTypes.In(page);
        var gathered = new List<Block>(page.Count);
        var isDefinition = false;
        for (var i = 0; i < page.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (page[i] is not TableHead head)
            {
                gathered.Add(page[i]);
                isDefinition |= page[i] is Caption { Text: "See Definitions" };
                continue;
            }

            var cells = new CellRun(page, i + 1, types, isDefinition);
            var rows = RowsOf(head, cells);
            var end = rows.Count == 0 ? head.Range.End : rows[rows.Count - 1].Range.End;
            gathered.Add(new Table(TextRange.Between(head.Range.Start, end), head.Columns, rows));
            i = cells.Position - 1;
        }

        return gathered;
    }

    private static List<Row> RowsOf(TableHead head, CellRun cells)
    {
        if (head.Columns.Contains("In"))
            return ParagraphRows.OfParameters(cells);
        if (head.Columns[0] != "Name")
            return ParagraphRows.OfCodes(cells);
        if (head.Columns[head.Columns.Count - 1] == "Type")
            return ParagraphRows.OfHeaders(cells);
        return head.Columns.Contains("Required") ? ParagraphRows.OfRequiredProperties(cells) : ParagraphRows.OfProperties(cells);
    }
}
