using SpecGen.Common;
using SpecGen.Pages;

namespace SpecGen.Binding;

/// <summary>
/// The tables of error codes. Some pages write each cell as a row of its own, with an empty cell after each pair, so
/// the tables are read cell by cell: a code begins an entry, what follows is its text.
/// </summary>
internal static class ErrorCodeTables
{
    public static bool IsErrorCodeTable(Table table) =>
        table.Header.Count >= 2 && table.Header[0].StartsWith("Error code", StringComparison.OrdinalIgnoreCase);

    public static EquatableArray<ErrorCode> Read(Section? section)
    {
        if (section is null)
            return [];
        var codes = new List<ErrorCode>();
        foreach (var block in section.Blocks)
        {
            if (block is Table table && IsErrorCodeTable(table))
                ReadTable(table, codes);
        }

        return codes.ToEquatableArray();
    }

    private static void ReadTable(Table table, List<ErrorCode> codes)
    {
        string? code = null;
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                var text = WithoutLineBreakMark(cell.Text);
                if (text.Length == 0)
                    continue;
                if (code is null)
                {
                    code = text;
                }
                else
                {
                    codes.Add(new ErrorCode(code, text));
                    code = null;
                }
            }
        }

        if (code is not null)
            codes.Add(new ErrorCode(code, ""));
    }

    private static string WithoutLineBreakMark(string text) =>
        text.EndsWith(" +", StringComparison.Ordinal) ? text.Substring(0, text.Length - 2).TrimEnd() : text;
}
