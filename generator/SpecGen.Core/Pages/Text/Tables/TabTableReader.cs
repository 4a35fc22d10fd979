using SpecGen.Common;

namespace SpecGen.Pages.Text.Tables;

/// <summary>
/// Reads a table that has a row on each line and a tab between its cells, as tables come out of a browser's clipboard. No
/// cell is dropped; empty ones at the end of a line may be. A line without a tab goes on with the description above it
/// while a row follows.
/// </summary>
internal static class TabTableReader
{
    /// <summary>Longer than any description; bounds the search for the next row.</summary>
    private const int MaximumDescriptionLines = 200;

    /// <summary>Whether the cursor stands at the header of such a table, and a row stands below it.</summary>
    public static bool IsAt(TextCursor cursor) =>
        HasTab(cursor.Line) && HasTab(cursor.NextLine) && TableHeader.ColumnsInWords(cursor.Line).Count > 0;

    public static Table Read(TextCursor cursor, CancellationToken cancellationToken)
    {
        var start = cursor.Position;
        var header = TableHeader.ColumnsInWords(cursor.Line);
        cursor.TakeLine();
        var rows = new List<Row>();
        while (!cursor.IsAtEnd && HasTab(cursor.Line) && TableHeader.ColumnsInWords(cursor.Line).Count == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows.Add(ReadRow(cursor, header));
        }

        return new Table(TextRange.Between(start, cursor.Position), header, rows);
    }

    private static Row ReadRow(TextCursor cursor, IReadOnlyList<string> header)
    {
        var line = cursor.TakeLine();
        var end = line.End;
        var cells = new List<Cell>();
        var start = line.Start;
        while (cells.Count < header.Count)
        {
            var tab = cells.Count + 1 == header.Count ? -1 : cursor.Text.IndexOf('\t', start, line.End - start);
            cells.Add(CellAt(cursor, TextRange.Between(start, tab < 0 ? line.End : tab), header[cells.Count]));
            start = tab < 0 ? line.End : tab + 1;
        }

        var more = new List<string>();
        for (var lines = CountLinesToNextRow(cursor); lines > 0; lines--)
        {
            var range = cursor.TakeLine();
            end = range.End;
            if (cursor.TextOf(range) is { Length: > 0 } text)
                more.Add(text);
        }

        if (more.Count > 0)
            cells[cells.Count - 1] = GoneOn(cells[cells.Count - 1], more);
        return new Row(TextRange.Between(line.Start, end), cells);
    }

    private static Cell GoneOn(Cell cell, List<string> more) =>
        CellText.CellOf(cell.Range, [.. cell.Paragraphs, .. more.Where(line => line[0] != '•')], [.. more.Where(line => line[0] == '•').Select(line => line.Substring(1).Trim())], cell.LinkTarget);

    /// <summary>In the column Type a word that is no type is a link's; units are no words, but what a '|' has moved here.</summary>
    private static Cell CellAt(TextCursor cursor, TextRange range, string column)
    {
        var cell = CellText.CellOf(range, cursor.TextOf(range));
        if (column != "Type" || cell.Text.Length == 0)
            return cell;
        if (TableVocabulary.IsType(cell.Text))
            return cell with { LinkTarget = TableVocabulary.ItemDefinition(cell.Text) };
        return TableVocabulary.IsName(cell.Text) && cell.Text.Any(char.IsLower) ? cell with { LinkTarget = cell.Text } : cell;
    }

    /// <summary>Lines of a description before the next row; 0 if no row follows, or something else does before.</summary>
    private static int CountLinesToNextRow(TextCursor cursor)
    {
        var ahead = cursor.Ahead();
        for (var lines = 0; lines < MaximumDescriptionLines && !ahead.IsAtEnd; lines++)
        {
            var line = ahead.Line;
            if (HasTab(line))
                return TableHeader.ColumnsInWords(line).Count == 0 ? lines : 0;
            if (SectionNames.IsHeading(ahead) || ExampleCaptions.IsAt(line) || line.StartsWith("Status:".AsSpan(), StringComparison.Ordinal))
                return 0;
            ahead.TakeLine();
        }

        return 0;
    }

    private static bool HasTab(ReadOnlySpan<char> line) => line.IndexOf('\t') >= 0;
}
