namespace SpecGen.Input;

/// <summary>Turns offsets of a text into lines and columns.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(ReadOnlySpan<char> text)
    {
        for (var (start, length) = (0, text.IndexOf('\n')); length >= 0; length = text[start..].IndexOf('\n'))
            _starts.Add(start += length + 1);
    }

    public LinePosition PositionOf(int offset)
    {
        var index = _starts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - _starts[line] + 1);
    }
}
