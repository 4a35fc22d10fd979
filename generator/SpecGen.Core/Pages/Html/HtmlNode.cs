using SpecGen.Common;

namespace SpecGen.Pages.Html;

/// <summary>A node of a page's content.</summary>
internal abstract class HtmlNode(int start)
{
    /// <summary>Offset of its first character in the file.</summary>
    public int Start { get; } = start;
}

internal sealed class HtmlText(int start, string text) : HtmlNode(start)
{
    public string Text { get; } = text;
}

internal sealed class HtmlElement(int start, string name) : HtmlNode(start)
{
    /// <summary>In small letters.</summary>
    public string Name { get; } = name;

    /// <summary>As the file has it: a placeholder such as <c>&lt;SVM&gt;</c> is to be read, too.</summary>
    public string PrintedName { get; init; } = name;

    /// <summary>See <see cref="HtmlTagNames"/>; asked of every element several times, so looked up once.</summary>
    public bool IsBlock { get; } = HtmlTagNames.IsBlock(name);

    public bool IsPlaceholder { get; init; }

    public bool IsStructure { get; init; }

    public string Class { get; init; } = "";

    public string Href { get; init; } = "";

    public List<HtmlNode> Children { get; } = [];

    /// <summary>Behind its last character in the file.</summary>
    public int End { get; set; } = start;

    public TextRange Range => TextRange.Between(Start, End);

    public bool Is(string name) => Name == name;

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

    public IEnumerable<HtmlElement> Elements => Children.OfType<HtmlElement>();
}
