using SpecGen.Common;

namespace SpecGen.Pages.Text;

/// <summary>A position in a page's text that moves line by line, or to the middle of a line where blocks are glued together.</summary>
internal sealed class TextCursor(string text)
{
    private int _lineEnd = EndOfLine(text, 0);

    public string Text { get; } = text;

    public int Position { get; private set; }

    public bool IsAtEnd => Position >= Text.Length;

    /// <summary>From the position to the end of the line, without the line break.</summary>
    public ReadOnlySpan<char> Line => Text.AsSpan(Position, _lineEnd - Position);

    /// <summary>The line after the current one; empty at the end of the text.</summary>
    public ReadOnlySpan<char> NextLine
    {
        get
        {
            var start = AfterBreak(_lineEnd);
            return Text.AsSpan(start, EndOfLine(Text, start) - start);
        }
    }

    /// <summary>The next line that is not blank; empty at the end of the text.</summary>
    public ReadOnlySpan<char> NextText
    {
        get
        {
            var start = AfterBreak(_lineEnd);
            while (start < Text.Length && char.IsWhiteSpace(Text[start]))
                start++;
            return Text.AsSpan(start, EndOfLine(Text, start) - start);
        }
    }

    /// <summary>A cursor of its own in the same text, to look ahead with.</summary>
    public TextCursor Ahead() => new(Text) { Position = Position, _lineEnd = _lineEnd };

    public TextRange TakeLine() => Take(_lineEnd - Position);

    /// <summary>Takes some characters, and the line break behind them if there is one.</summary>
    public TextRange Take(int length)
    {
        var range = new TextRange(Position, length);
        MoveTo(range.End);
        return range;
    }

    public void MoveTo(int position)
    {
        Position = AfterBreak(position);
        _lineEnd = EndOfLine(Text, Position);
    }

    public void SkipBlankLines()
    {
        while (!IsAtEnd && Line.IsWhiteSpace())
            TakeLine();
    }

    /// <summary>The nearest line above a position that is not blank; empty if there is none.</summary>
    public TextRange LineBefore(int position)
    {
        var end = position;
        while (end > 0 && char.IsWhiteSpace(Text[end - 1]))
            end--;
        var start = end == 0 ? 0 : Text.LastIndexOf('\n', end - 1) + 1;
        return TextRange.Between(start, end);
    }

    public string TextOf(TextRange range) => InlineMarks.Undecorated(Text.AsSpan(range.Start, range.Length));

    private int AfterBreak(int position)
    {
        if (position < Text.Length && Text[position] == '\r')
            position++;
        return position < Text.Length && Text[position] == '\n' ? position + 1 : position;
    }

    private static int EndOfLine(string text, int start)
    {
        if (start >= text.Length)
            return text.Length;
        var end = text.IndexOf('\n', start);
        if (end < 0)
            return text.Length;
        return end > start && text[end - 1] == '\r' ? end - 1 : end;
    }
}
