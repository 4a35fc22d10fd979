using SpecGen.Common;

namespace SpecGen.Pages.Text.Tables;

/// <summary>
/// Reads a table that has each cell on a line of its own, ended by a bar (<c>uuid |</c>), below a header and a rule.
/// Cells that the extraction dropped are marked by a line of one bare <c>|</c> each, except in a table's last row.
/// A cell of several paragraphs has its bar at the end of the last.
/// </summary>
internal static class LineCellTableReader
{
    /// <summary>Longer than any cell; bounds the search for the bar that ends one.</summary>
    private const int MaximumCellLines = 200;

    /// <summary>Whether the cursor stands at such a table: the line below the rule is no row.</summary>
    public static bool IsAt(TextCursor cursor)
    {
        if (!TableHeader.IsAboveRule(cursor))
            return false;
        var ahead = cursor.Ahead();
        ahead.TakeLine();
        ahead.TakeLine();
        return ahead.Line.IsEmpty || ahead.Line[0] != '|' || IsLostCells(ahead.Line);
    }

    public static Table Read(TextCursor cursor, CancellationToken cancellationToken)
    {
        var start = cursor.Position;
        var header = TableHeader.ColumnsOf(cursor.TextOf(cursor.TakeLine()));
        cursor.TakeLine();
        var rows = new List<Row>();
        while (ReadRow(cursor, header.Count, cancellationToken) is { } row)
            rows.Add(row);
        return new Table(TextRange.Between(start, cursor.Position), header, rows, DropsCells: true);
    }

    /// <summary>Null at the table's end.</summary>
    private static Row? ReadRow(TextCursor cursor, int columns, CancellationToken cancellationToken)
    {
        var start = cursor.Position;
        var cells = new List<Cell>();
        while (cells.Count < columns)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsLostCells(cursor.Line))
            {
                var bars = cursor.TextOf(cursor.TakeLine()).Length;
                return new Row(TextRange.Between(start, cursor.Position), cells, bars);
            }

            if (ReadCell(cursor, isName: cells.Count == 0) is not { } cell)
                break;
            cells.Add(cell);
        }

        return cells.Count == 0 ? null : new Row(TextRange.Between(start, cursor.Position), cells);
    }

    private static Cell? ReadCell(TextCursor cursor, bool isName)
    {
        var lines = CountLines(cursor);
        if (lines == 0 || (isName && lines > 1))
            return null;
        var start = cursor.Position;
        var end = start;
        var paragraphs = new List<string>();
        for (var i = 0; i < lines; i++)
        {
            var range = cursor.TakeLine();
            end = range.End;
            var text = cursor.TextOf(range);
            text = (i == lines - 1 ? text.Substring(0, text.Length - 1) : text).Trim();
            if (text.Length > 0)
                paragraphs.Add(text);
        }

        var link = paragraphs.Count == 1 ? TableVocabulary.ItemDefinition(paragraphs[0]) : null;
        return CellText.CellOf(TextRange.Between(start, end), paragraphs, [], link);
    }

    /// <summary>Lines up to the one that ends in a bar; 0 if the table has ended before.</summary>
    private static int CountLines(TextCursor cursor)
    {
        var ahead = cursor.Ahead();
        for (var lines = 1; lines <= MaximumCellLines && !ahead.IsAtEnd; lines++)
        {
            var line = ahead.Line.TrimEnd();
            if (line.IsEmpty || IsLostCells(line) || TableHeader.IsAboveRule(ahead) || SectionNames.IsStructural(ahead) || ExampleCaptions.IsAt(line))
                return 0;
            if (line[line.Length - 1] == '|')
                return lines;
            ahead.TakeLine();
        }

        return 0;
    }

    private static bool IsLostCells(ReadOnlySpan<char> line) => !line.IsWhiteSpace() && line.Trim().Trim('|').IsEmpty;
}
