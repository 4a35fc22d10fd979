using SpecGen.Facts;
using SpecGen.Pages;

namespace SpecGen.Binding.Tables;

/// <summary>
/// The rows of a table of error codes. Some pages write each cell as a row of its own, with an empty cell after each
/// pair; those are read cell by cell. In others a row without a code goes on with the text above it; extracted
/// text shows that row's text alone.
/// </summary>
internal static class ErrorCodeRows
{
    /// <param name="header">The first row of a table without header, which its form took for one.</param>
    public static void Read(IReadOnlyList<string> header, IReadOnlyList<Row> rows, List<ErrorCode> codes)
    {
        var texts = new List<string[]>();
        if (header.Count > 0)
            texts.Add([.. header.Select(TextOf)]);
        texts.AddRange(rows.Where(row => row.Cells.Count > 0).Select(row => row.Cells.Select(cell => TextOf(cell.Text)).ToArray()));

        if (IsCellByCell(texts, rows))
            ReadCells(texts.SelectMany(row => row), codes);
        else
            texts.ForEach(row => ReadRow(row, codes));
    }

    public static bool IsCode(string text)
    {
        var code = TextOf(text.Trim());
        return code.Length > 0 && code.All(character => character is >= '0' and <= '9');
    }

    /// <summary>Where cells have slid over the rows, a row begins with an empty cell and a code follows, or no row has two cells.</summary>
    private static bool IsCellByCell(List<string[]> texts, IReadOnlyList<Row> rows) =>
        texts.Any(row => row.Length > 1 && row[0].Length == 0 && IsCode(row[1]))
        || rows.All(row => row.Cells.Count <= 1 && row.LostCells == 0);

    private static void ReadRow(string[] row, List<ErrorCode> codes)
    {
        var text = row.Length > 1 ? row[1] : "";
        if (row.Length == 1 && !IsCode(row[0]) && codes.Count > 0 && IsCode(codes[codes.Count - 1].Code))
            GoOn(codes, row[0]);
        else if (row[0].Length > 0)
            codes.Add(new ErrorCode(row[0], text));
        else
            GoOn(codes, text);
    }

    private static void ReadCells(IEnumerable<string> cells, List<ErrorCode> codes)
    {
        var texts = cells.Where(text => text.Length > 0).ToList();
        var hasNumbers = texts.Count > 0 && IsCode(texts[0]);
        string? code = null;
        foreach (var text in texts)
        {
            if (code is not null)
            {
                codes.Add(new ErrorCode(code, text));
                code = null;
            }
            else if (hasNumbers && codes.Count > 0 && !IsCode(text))
            {
                GoOn(codes, text);
            }
            else
            {
                code = text;
            }
        }

        if (code is not null)
            codes.Add(new ErrorCode(code, ""));
    }

    private static void GoOn(List<ErrorCode> codes, string text)
    {
        if (text.Length == 0 || codes.Count == 0)
            return;
        var last = codes[codes.Count - 1];
        codes[codes.Count - 1] = last with { Description = last.Description.Length == 0 ? text : last.Description + " " + text };
    }

    /// <summary>The cell's text without the mark of a line break at its end.</summary>
    private static string TextOf(string text) =>
        text.EndsWith(" +", StringComparison.Ordinal) ? text.Substring(0, text.Length - 2).TrimEnd() : text;
}
