namespace SpecGen.Pages.Text;

/// <summary>
/// The line that heads a table, as extractors print it: <c>| Name | Type | Description |</c> or
/// <c>Name | Type | Description |</c> above a rule, or the bare words <c>Name Type Description</c>.
/// </summary>
internal static class TableHeader
{
    private static readonly string[] s_columns =
    [
        "Name", "Type", "In", "Required", "Description", "Message",
        "Error Codes", "Error codes", "Error Code", "Error code", "Code",
    ];

    /// <summary>Whether a line rules a header off: <c>|---|---|</c> or <c>---|---|</c>.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        var rule = line.Trim();
        if (rule.IndexOf("---|".AsSpan(), StringComparison.Ordinal) is not (0 or 1))
            return false;
        foreach (var character in rule)
        {
            if (character is not ('|' or '-'))
                return false;
        }

        return true;
    }

    /// <summary>Whether the line at the cursor has a rule below it.</summary>
    public static bool IsAboveRule(TextCursor cursor) =>
        cursor.Line.IndexOf('|') >= 0 && !IsRule(cursor.Line) && IsRule(cursor.NextLine);

    /// <summary>
    /// Where the header begins that a line ends in, told by the columns of the rule below it: what is glued before it may
    /// have bars of its own. -1 if the line has too few bars.
    /// </summary>
    public static int StartAbove(ReadOnlySpan<char> rule, ReadOnlySpan<char> line)
    {
        var bars = CountBars(rule);
        var start = line.Length;
        while (bars > 0 && start >= 0)
        {
            start = line.Slice(0, start).LastIndexOf('|');
            bars--;
        }

        return start;
    }

    /// <summary>The texts between the bars.</summary>
    public static IReadOnlyList<string> ColumnsOf(string line) =>
        [.. line.Split('|').Select(column => column.Trim()).Where(column => column.Length > 0)];

    /// <summary>The columns that a line of bare words names; none if it is another line.</summary>
    public static IReadOnlyList<string> ColumnsInWords(ReadOnlySpan<char> line)
    {
        var rest = line.Trim();
        var columns = new List<string>();
        while (!rest.IsEmpty)
        {
            var column = ColumnAtStart(rest);
            if (column is null)
                return [];
            columns.Add(column);
            rest = rest.Slice(column.Length).TrimStart();
        }

        return columns.Count < 2 || columns[0] is not ("Name" or "Code") && !columns[0].StartsWith("Error ", StringComparison.Ordinal) ? [] : columns;
    }

    /// <summary>Whether a line heads a table of parameters in whatever print.</summary>
    public static bool HeadsParameters(ReadOnlySpan<char> line)
    {
        var columns = line.IndexOf('|') >= 0 ? ColumnsOf(line.ToString()) : ColumnsInWords(line);
        return columns.Count > 0 && columns[0] == "Name";
    }

    private static int CountBars(ReadOnlySpan<char> rule)
    {
        var bars = 0;
        foreach (var character in rule)
            bars += character == '|' ? 1 : 0;
        return bars;
    }

    private static string? ColumnAtStart(ReadOnlySpan<char> text)
    {
        foreach (var column in s_columns)
        {
            if (text.StartsWith(column.AsSpan(), StringComparison.Ordinal) && (text.Length == column.Length || char.IsWhiteSpace(text[column.Length])))
                return column;
        }

        return null;
    }
}
