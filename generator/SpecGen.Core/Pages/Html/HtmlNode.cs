using SpecGen.Common;

namespace SpecGen.Pages.Html;

/// <summary>A node of a page's content. Siblings are linked: most elements have one child, and a list costs as much as both.</summary>
internal abstract class HtmlNode(int start)
{
    /// <summary>Offset of its first character in the file.</summary>
    public int Start { get; } = start;

    /// <summary>Behind its last character in the file.</summary>
    public abstract int End { get; }

    /// <summary>The next child of the same element.</summary>
    public HtmlNode? Next { get; set; }
}

internal sealed class HtmlText(int start, string text) : HtmlNode(start)
{
    public string Text { get; } = text;

    public override int End => Start + Text.Length;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <param name="printedName">As the file has it: a placeholder such as <c>&lt;SVM&gt;</c> is to be read, too.</param>
internal sealed class HtmlElement(int start, HtmlTag tag, string printedName, string cssClass, string href, string id) : HtmlNode(start)
{
    private readonly Rest? _rest = href.Length > 0 || id.Length > 0 || !ReferenceEquals(printedName, tag.Name) ? new(printedName, href, id) : null;
    private HtmlNode? _last;
    private int _end = start;

    public HtmlTag Tag { get; } = tag;

    public string PrintedName => _rest?.PrintedName ?? Tag.Name;

    public string Class { get; } = cssClass;

    public string Href => _rest?.Href ?? "";

    public string Id => _rest?.Id ?? "";

    public HtmlNode? First { get; private set; }

    public HtmlNode? Last => _last;

    public override int End => _end;

    public TextRange Range => TextRange.Between(Start, End);

    /// <summary>The one child of an element that has no other.</summary>
    public HtmlNode? Only => ReferenceEquals(First, _last) ? First : null;

    public void Add(HtmlNode child)
    {
        if (_last is null)
            First = child;
        else
            _last.Next = child;
        _last = child;
    }

    public void CloseAt(int end) => _end = end;

    public bool Is(string name) => Tag.Name == name;

    public bool HasClass(string name)
    {
        for (var index = Class.IndexOf(name, StringComparison.Ordinal); index >= 0; index = Class.IndexOf(name, index + 1, StringComparison.Ordinal))
        {
            var end = index + name.Length;
            if ((index == 0 || Class[index - 1] == ' ') && (end == Class.Length || Class[end] == ' '))
                return true;
        }

        return false;
    }

    /// <summary>What few elements have: a page has a thousand elements, and each is as large as what it holds.</summary>
    private sealed record Rest(string PrintedName, string Href, string Id);
}
