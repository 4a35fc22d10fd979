using SpecGen.Common;

namespace SpecGen.Pages.AsciiDoc;

/// <summary>
/// Reads a table. A cell begins with <c>|</c> or <c>a|</c> at a line's start and reaches to the next; only where the
/// header and the first row stand on one line each do the other rows, too.
/// </summary>
internal sealed class AsciiDocTableReader
{
    private readonly LineCursor _cursor;
    private readonly string _fence;
    private readonly char _separator;
    private readonly CancellationToken _cancellationToken;
    private readonly List<Cell> _cells = [];
    private int _columns;
    private bool _mayShareLine;
    private bool _isClosed;

    private AsciiDocTableReader(LineCursor cursor, string fence, char separator, CancellationToken cancellationToken)
    {
        _cursor = cursor;
        _fence = fence;
        _separator = separator;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Reads from the fence at the cursor through the closing one.</summary>
    public static Table Read(LineCursor cursor, string fence, char separator, CancellationToken cancellationToken) =>
        new AsciiDocTableReader(cursor, fence, separator, cancellationToken).Read();

    private Table Read()
    {
        var start = _cursor.LineStart;
        _cursor.MoveNext();
        var header = ReadHeader();
        while (!IsAtEnd)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (CellMarkLength(_cursor.Line) > 0)
                ReadCells();
            else
                _cursor.MoveNext();
        }

        var isUnclosed = !_isClosed && !IsAtFence;
        var end = isUnclosed || _isClosed ? _cursor.LineStart : _cursor.LineEnd;
        if (IsAtFence && !_isClosed)
            _cursor.MoveNext();
        return new Table(TextRange.Between(start, end), header, RowsOf(Math.Max(1, _columns))) { IsUnclosed = isUnclosed };
    }

    private bool IsAtEnd => _isClosed || _cursor.IsAtEnd || IsAtFence || BeginsNextBlock;

    /// <summary>Also where the publishing chain has commented it out.</summary>
    private bool IsAtFence =>
        _cursor.Line.SequenceEqual(_fence.AsSpan())
        || (AsciiDocLine.IsComment(_cursor.Line) && _cursor.Line.Slice(2).Trim().SequenceEqual(_fence.AsSpan()));

    /// <summary>A table whose fence is lost ends where a section or the next table begins.</summary>
    private bool BeginsNextBlock =>
        _separator == '|'
        && (AsciiDocLine.HeadingLevel(_cursor.Line) is 1 or 2
            || (AsciiDocLine.IsAttributes(_cursor.Line) && _cursor.NextLine.SequenceEqual(_fence.AsSpan())));

    /// <summary>The header's cells stand below each other up to a blank line, or on the first line.</summary>
    private List<string> ReadHeader()
    {
        while (!IsAtEnd && (_cursor.IsBlank || AsciiDocLine.IsComment(_cursor.Line)))
            _cursor.MoveNext();
        var header = new List<string>();
        while (!IsAtEnd && CellMarkLength(_cursor.Line) > 0)
        {
            foreach (var range in CellsOnLine(int.MaxValue))
                header.Add(TextOf(range));
            _mayShareLine = _columns == 0 && header.Count > 1;
            _columns = header.Count;
            _cursor.MoveNext();
            if (_mayShareLine)
                break;
        }

        return header;
    }

    private void ReadCells()
    {
        if (_mayShareLine && _cells.Count % _columns == 0 && TryReadSharedLine())
            return;
        var isBlockCell = _cursor.Line[0] == 'a';
        foreach (var content in AsciiDocRowMarks.Split(_cursor.Text, TakeContent()))
            _cells.Add(isBlockCell ? AsciiDocCell.Of(_cursor.Text, content, _cancellationToken) : PlainCell(content));
    }

    private bool TryReadSharedLine()
    {
        var ranges = CellsOnLine(_columns);
        if (ranges.Count == _columns)
        {
            _cells.AddRange(ranges.Select(PlainCell));
            _cursor.MoveNext();
            return true;
        }

        _mayShareLine = _cells.Count > 0;
        return false;
    }

    private TextRange TakeContent()
    {
        _cursor.SkipInLine(CellMarkLength(_cursor.Line));
        var start = _cursor.LineStart;
        var end = start;
        do
        {
            if (!_cursor.IsBlank && !AsciiDocLine.IsComment(_cursor.Line))
                end = _cursor.LineEnd;
            _isClosed = AsciiDocRowMarks.IsClosing(_cursor.Line, _fence);
            _cursor.MoveNext();
        }
        while (!IsAtEnd && CellMarkLength(_cursor.Line) == 0);

        return TextRange.Between(start, end);
    }

    private List<TextRange> CellsOnLine(int maximum)
    {
        var ranges = new List<TextRange>();
        var position = _cursor.LineStart + CellMarkLength(_cursor.Line);
        while (ranges.Count + 1 < maximum)
        {
            var length = _cursor.Text.AsSpan(position, _cursor.LineEnd - position).IndexOf(_separator);
            if (length < 0)
                break;
            ranges.Add(TextRange.Between(position, position + length));
            position += length + 1;
        }

        ranges.Add(TextRange.Between(position, _cursor.LineEnd));
        return ranges;
    }

    private Cell PlainCell(TextRange range)
    {
        var source = _cursor.Text.AsSpan(range.Start, range.Length);
        var text = TextOf(range);
        return CellText.CellOf(TrimmedRange(range), text.Length == 0 ? [] : [text], [], AsciiDocCell.LinkTargetIn(source));
    }

    private TextRange TrimmedRange(TextRange range)
    {
        var leading = range.Length - _cursor.Text.AsSpan(range.Start, range.Length).TrimStart().Length;
        return leading == range.Length ? range : TextRange.Between(range.Start + leading, range.End);
    }

    private string TextOf(TextRange range) => AsciiDocInline.ToText(_cursor.Text.AsSpan(range.Start, range.Length));

    private List<Row> RowsOf(int columns)
    {
        var rows = new List<Row>((_cells.Count / columns) + 1);
        for (var i = 0; i < _cells.Count; i += columns)
        {
            var cells = _cells.GetRange(i, Math.Min(columns, _cells.Count - i));
            rows.Add(new Row(TextRange.Between(cells[0].Range.Start, cells[cells.Count - 1].Range.End), cells));
        }

        return rows;
    }

    /// <summary>Length of <c>|</c> or <c>a|</c> at a line's start; 0 if the line begins no cell.</summary>
    private int CellMarkLength(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return 0;
        if (line[0] == _separator)
            return 1;
        return line.Length > 1 && line[1] == _separator && "adehlmsv".IndexOf(line[0]) >= 0 ? 2 : 0;
    }
}
