using System.Buffers;
using SpecGen.Common;

namespace SpecGen.Pages.Html;

/// <summary>
/// Builds a tree from tags and texts. The content is what asciidoctor printed, well-formed but for what an author
/// slipped in, so it needs none of the repairs by which a browser's tree grows beyond bounds on hostile input: time and
/// memory are linear in the text here, and the depth is limited.
/// </summary>
/// <param name="offset">Where the source begins in its file; all other places are counted from the source's start.</param>
internal sealed class HtmlTree(int offset)
{
    private const int MaximumDepth = 200;

    private readonly List<HtmlElement> _open = [new(offset, HtmlTag.Of(""), "", "", "", "")];

    private HtmlElement Current => _open[_open.Count - 1];

    /// <summary>Reads the markup of a part of a file.</summary>
    /// <returns>An element without a tag that holds all of it.</returns>
    public static HtmlElement Parse(IPageSource source, TextRange range, CancellationToken cancellationToken)
    {
        // The text is needed until its nodes have theirs, so it need not be a string for each page.
        var text = ArrayPool<char>.Shared.Rent(range.Length);
        try
        {
            source.CopyTo(range.Start, text, 0, range.Length);
            return PlainMarkup.TryParse(text, range.Length, range.Start, cancellationToken)
                ?? AnyMarkup.Parse(new string(text, 0, range.Length), range.Start, cancellationToken);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(text);
        }
    }

    public void AddText(int start, string text)
    {
        if (!Current.Tag.IsStructure || !string.IsNullOrWhiteSpace(text))
            Current.Add(new HtmlText(offset + start, text));
    }

    /// <param name="tag">What the element is.</param>
    /// <param name="printedName">The tag's name as the source has it.</param>
    /// <param name="cssClass">The attribute <c>class</c>, or an empty text.</param>
    /// <param name="href">The attribute <c>href</c>, or an empty text.</param>
    /// <param name="id">The attribute <c>id</c>, or an empty text.</param>
    /// <param name="start">Where the tag begins.</param>
    /// <param name="end">Behind the tag.</param>
    /// <param name="hasContent">An end tag is to come.</param>
    public void Open(HtmlTag tag, string printedName, string cssClass, string href, string id, int start, int end, bool hasContent)
    {
        var element = new HtmlElement(offset + start, tag, printedName, cssClass, href, id);
        Current.Add(element);
        if (hasContent && _open.Count <= MaximumDepth)
            _open.Add(element);
        else
            element.CloseAt(offset + end);
    }

    /// <summary>Nothing within a cell can end what is around it, but for the parts of the table.</summary>
    /// <param name="tag">What the end tag names.</param>
    /// <param name="end">Behind the end tag.</param>
    public void Close(HtmlTag tag, int end)
    {
        for (var index = _open.Count - 1; index > 0; index--)
        {
            if (_open[index].Is(tag.Name))
            {
                CloseTo(index, end);
                return;
            }

            if (_open[index].Tag.Name is "td" or "th" && !tag.IsTablePart)
                return;
        }
    }

    /// <param name="end">Where the source ends.</param>
    public HtmlElement Finish(int end)
    {
        var root = _open[0];
        CloseTo(0, end);
        return root;
    }

    private void CloseTo(int index, int end)
    {
        for (var i = index; i < _open.Count; i++)
            _open[i].CloseAt(offset + end);
        _open.RemoveRange(index, _open.Count - index);
    }
}
