using SpecGen.Common;

namespace SpecGen.Pages.Text.Tables;

/// <summary>
/// Reads a table that has each row on a line: <c>| a | b | c | </c>. Cells that the extraction dropped are marked by one bare <c>|</c> each at the
/// end of the row, except in a table's last row.
/// </summary>
internal static class LineRowTableReader
{
    public static Table Read(TextCursor cursor, CancellationToken cancellationToken)
    {
        var start = cursor.Position;
        var header = new List<string>();
        foreach (var cell in ReadRow(cursor).Cells)
            header.Add(cell.Text);

        var rows = new List<Row>();
        while (!cursor.IsAtEnd && cursor.Line.Length > 0 && cursor.Line[0] == '|' && !BeginsNextTable(cursor, start))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TableHeader.IsRule(cursor.Line))
                cursor.TakeLine();
            else
                rows.Add(ReadRow(cursor));
        }

        return new Table(TextRange.Between(start, cursor.Position), header, rows, DropsCells: true);
    }

    private static Row ReadRow(TextCursor cursor)
    {
        var range = cursor.TakeLine();
        var text = cursor.Text;
        var position = range.Start + 1;
        var cells = new List<Cell>();
        while (position < range.End)
        {
            if (IsLostCells(text, position, range.End))
                return new Row(range, cells, CountBars(text, position, range.End));

            var end = text.IndexOf(" | ", position, range.End - position, StringComparison.Ordinal);
            if (end < 0)
                end = EndOfLastCell(text, position, range.End);
            cells.Add(CellAt(text, position, end));
            position = end + 2;
        }

        return new Row(range, cells);
    }

    private static Cell CellAt(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        var content = InlineMarks.Undecorated(text.AsSpan(start, end - start));
        return new Cell(TextRange.Between(start, end), content, TableVocabulary.ItemDefinition(content), content.Length == 0 ? [] : [content], []);
    }

    /// <summary>A last cell whose closing blank an editor has trimmed.</summary>
    private static int EndOfLastCell(string text, int start, int end) =>
        text.AsSpan(start, end - start).EndsWith(" |".AsSpan(), StringComparison.Ordinal) ? end - 2 : end;

    private static bool IsLostCells(string text, int start, int end) =>
        text.AsSpan(start, end - start).Trim().Trim('|').IsEmpty;

    private static int CountBars(string text, int start, int end) => text.AsSpan(start, end - start).Trim().Length;

    /// <summary>A row above a rule is the header of a table that follows this one without a gap.</summary>
    private static bool BeginsNextTable(TextCursor cursor, int start) =>
        cursor.Position > start && TableHeader.IsAboveRule(cursor);
}
