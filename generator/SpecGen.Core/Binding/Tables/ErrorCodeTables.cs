using SpecGen.Common;
using SpecGen.Facts;
using SpecGen.Pages;

namespace SpecGen.Binding.Tables;

/// <summary>The tables of error codes, and the rows that stand around them.</summary>
internal static class ErrorCodeTables
{
    public static bool IsErrorCodeTable(Table table) =>
        table.Header.Count >= 2 && table.Header[0].IndexOf("code", StringComparison.OrdinalIgnoreCase) >= 0;

    public static bool IsIn(Section section) => section.Blocks.Any(block => block is Table table && (IsErrorCodeTable(table) || IsHeaderless(table)));

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
                ErrorCodeRows.Read([], table.Rows, codes);
            else if (block is Table continued && IsHeaderless(continued))
                ErrorCodeRows.Read(continued.Header, continued.Rows, codes);
            else if (block is Paragraph paragraph)
                ReadLooseRows(paragraph.Text, codes);
        }
    }

    /// <summary>A table that begins with a code and no header: authors cut long tables in pieces.</summary>
    private static bool IsHeaderless(Table table) =>
        table.Header.Count > 0
            ? ErrorCodeRows.IsCode(table.Header[0])
            : table.Rows.Count > 0 && table.Rows[0].Cells.Count > 0 && ErrorCodeRows.IsCode(table.Rows[0].Cells[0].Text);

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
            if (ErrorCodeRows.IsCode(cells[index]) && cells[index + 1].Length > 0)
                codes.Add(new ErrorCode(cells[index], cells[++index]));
        }
    }
}
