namespace SpecGen.Pages;

/// <summary>
/// Which tags are HTML's own. Any other tag in a text, such as <c>&lt;region&gt;</c>, is a placeholder that its author
/// meant to be read.
/// </summary>
internal static class HtmlTagNames
{
    private static readonly HashSet<string> s_blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "html", "head", "body", "main", "article", "section", "header", "footer", "aside", "nav", "div", "p", "pre",
        "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr",
        "td", "th", "caption", "colgroup", "col", "details", "summary", "blockquote", "figure", "figcaption", "hr",
        "form", "fieldset",
    };

    private static readonly HashSet<string> s_inlines = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "big", "br", "button", "cite", "code", "del", "dfn", "em", "font", "i", "img", "input",
        "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "svg", "tt", "u",
        "var", "wbr", "script", "style", "link", "meta", "title",
    };

    private static readonly HashSet<string> s_voids = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    };

    /// <summary>Elements that hold elements only: white space between those says nothing.</summary>
    private static readonly HashSet<string> s_structures = new(StringComparer.Ordinal) { "table", "thead", "tbody", "tfoot", "tr", "colgroup", "ul", "ol" };

    public static bool IsStructure(string name) => s_structures.Contains(name);

    public static bool IsBlock(string name) => s_blocks.Contains(name);

    /// <summary>The element has no content and no end tag.</summary>
    public static bool IsVoid(string name) => s_voids.Contains(name);

    public static bool IsPlaceholder(string name) => !s_blocks.Contains(name) && !s_inlines.Contains(name);
}
