using SpecGen.Common;

namespace SpecGen.Pages.AsciiDoc;

/// <summary>Moves through a part of a text line by line. Lines are given without their end and trailing blanks.</summary>
internal sealed class LineCursor
{
    private readonly int _end;

    public LineCursor(string text, int start, int end)
    {
        Text = text;
        _end = end;
        MoveTo(start);
    }

    public string Text { get; }

    public int LineStart { get; private set; }

    /// <summary>Behind the line's last character that is not a blank.</summary>
    public int LineEnd { get; private set; }

    private int NextStart { get; set; }

    public bool IsAtEnd => LineStart >= _end;

    public ReadOnlySpan<char> Line => Text.AsSpan(LineStart, LineEnd - LineStart);

    public ReadOnlySpan<char> NextLine => Text.AsSpan(NextStart, EndOfLine(NextStart, out _) - NextStart);

    public bool IsBlank => LineEnd == LineStart;

    public TextRange Range => TextRange.Between(LineStart, LineEnd);

    /// <summary>Whether the line below is blank, or there is none.</summary>
    public bool IsNextBlank => EndOfLine(NextStart, out _) == NextStart;

    public void MoveNext() => MoveTo(NextStart);

    /// <summary>Moves behind a character that ends a line's mark, within the line.</summary>
    public void SkipInLine(int count) => LineStart = Math.Min(LineStart + count, LineEnd);

    private void MoveTo(int start)
    {
        LineStart = start;
        LineEnd = EndOfLine(start, out var next);
        NextStart = next;
    }

    private int EndOfLine(int start, out int next)
    {
        if (start >= _end)
        {
            next = _end;
            return start;
        }

        var length = Text.AsSpan(start, _end - start).IndexOf('\n');
        next = length < 0 ? _end : start + length + 1;
        var end = length < 0 ? _end : start + length;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        return end;
    }
}
