using SpecGen.Common;
using SpecGen.Pages;

namespace SpecGen.Binding.Tables;

/// <summary>
/// The tables of error codes. Some pages write each cell as a row of its own, with an empty cell after each pair; those
/// are read cell by cell: a code begins an entry, what follows is its text.
/// </summary>
internal static class ErrorCodeTables
{
    public static bool IsErrorCodeTable(Table table) =>
        table.Header.Count >= 2 && table.Header[0].IndexOf("code", StringComparison.OrdinalIgnoreCase) >= 0;

    public static bool IsIn(Section section) => section.Blocks.Any(block => block is Table table && IsErrorCodeTable(table));

    public static EquatableArray<ErrorCode> Read(IEnumerable<Section> errors)
    {
        var codes = new List<ErrorCode>();
        foreach (var error in errors)
            ReadSection(error, codes);
        return codes.ToEquatableArray();
    }

    private static void ReadSection(Section section, List<ErrorCode> codes)
    {
        foreach (var block in section.Blocks)
        {
            if (block is Table table && IsErrorCodeTable(table))
                ReadTable(table, codes);
            else if (block is Paragraph paragraph)
                ReadLooseRows(paragraph.Text, codes);
        }
    }

    private static void ReadTable(Table table, List<ErrorCode> codes)
    {
        if (table.Rows.Any(row => row.Cells.Count > 1 && row.Cells[0].Text.Length == 0) || table.Rows.All(row => row.Cells.Count <= 1 && row.LostCells == 0))
            ReadCells(table.Rows.SelectMany(row => row.Cells), codes);
        else
            codes.AddRange(table.Rows.Where(row => row.Cells.Count > 0).Select(CodeOf));
    }

    private static ErrorCode CodeOf(Row row) =>
        new(TextOf(row.Cells[0]), row.Cells.Count > 1 ? TextOf(row.Cells[1]) : "");

    private static void ReadCells(IEnumerable<Cell> cells, List<ErrorCode> codes)
    {
        string? code = null;
        foreach (var text in cells.Select(TextOf).Where(text => text.Length > 0))
        {
            if (code is null)
            {
                code = text;
                continue;
            }

            codes.Add(new ErrorCode(code, text));
            code = null;
        }

        if (code is not null)
            codes.Add(new ErrorCode(code, ""));
    }

    /// <summary>
    /// Rows that an author wrote below a table's end are a paragraph to the publishing chain:
    /// <c>| 92406200 | The user exists. | | 92406201 | …</c>
    /// </summary>
    private static void ReadLooseRows(string paragraph, List<ErrorCode> codes)
    {
        if (!paragraph.StartsWith("|", StringComparison.Ordinal))
            return;
        var cells = paragraph.Split('|').Select(cell => cell.Trim()).ToArray();
        for (var index = 0; index + 1 < cells.Length; index++)
        {
            if (IsCode(cells[index]) && cells[index + 1].Length > 0)
                codes.Add(new ErrorCode(cells[index], cells[++index]));
        }
    }

    private static bool IsCode(string cell) => cell.Length > 0 && cell.All(character => character is >= '0' and <= '9');

    /// <summary>The cell's text without the mark of a line break at its end.</summary>
    private static string TextOf(Cell cell) =>
        cell.Text.EndsWith(" +", StringComparison.Ordinal) ? cell.Text.Substring(0, cell.Text.Length - 2).TrimEnd() : cell.Text;
}
