namespace SpecGen.Pages.AsciiDoc;

/// <summary>
/// How deep the items of a list stand. Asciidoctor counts no marks: a mark that the list has not had yet begins an inner list,
/// be it <c>**</c> or <c>***</c>, and one that it has had returns to it.
/// </summary>
internal sealed class ListLevels
{
    private readonly List<string> _marks = [];

    /// <param name="mark"><c>*</c>, <c>***</c>, <c>-</c>, <c>1.</c>; all numbers are one mark.</param>
    public int Of(ReadOnlySpan<char> mark)
    {
        var name = char.IsDigit(mark[0]) ? "1." : mark.ToString();
        var depth = _marks.IndexOf(name);
        if (depth < 0)
        {
            _marks.Add(name);
            return _marks.Count;
        }

        _marks.RemoveRange(depth + 1, _marks.Count - depth - 1);
        return depth + 1;
    }
}
