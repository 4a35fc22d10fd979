namespace SpecGen.Pages;

/// <summary>
/// A tag and what HTML makes of it. A tag that is not HTML's own, such as <c>&lt;region&gt;</c>, is a placeholder that its
/// author meant to be read.
/// </summary>
internal sealed class HtmlTag
{
    private static readonly Dictionary<string, HtmlTag> s_known = Known();

    private HtmlTag(string name) => Name = name;

    /// <summary>In small letters.</summary>
    public string Name { get; }

    public bool IsPlaceholder { get; private set; }

    /// <summary>What stands in it is a paragraph or more of its own.</summary>
    public bool IsBlock { get; private set; }

    /// <summary>It holds elements only: white space between those says nothing.</summary>
    public bool IsStructure { get; private set; }

    /// <summary>It has no content and no end tag.</summary>
    public bool IsVoid { get; private set; }

    /// <summary>What stands in it is no markup.</summary>
    public bool IsForeign { get; private set; }

    /// <summary>It can end what is open within a cell.</summary>
    public bool IsTablePart { get; private set; }

    /// <param name="name">In small letters.</param>
    public static HtmlTag Of(string name) => s_known.TryGetValue(name, out var tag) ? tag : new HtmlTag(name) { IsPlaceholder = true };

    private static Dictionary<string, HtmlTag> Known()
    {
        var tags = new Dictionary<string, HtmlTag>(StringComparer.OrdinalIgnoreCase);
        Mark(
            static tag => tag.IsBlock = true,
            "html head body main article section header footer aside nav div p pre h1 h2 h3 h4 h5 h6 ul ol li dl dt dd "
            + "table thead tbody tfoot tr td th caption colgroup col details summary blockquote figure figcaption hr form fieldset");
        Mark(
            static _ => { },
            "a abbr b bdi bdo big br button cite code del dfn em font i img input ins kbd label mark q s samp small span "
            + "strike strong sub sup svg tt u var wbr script style link meta title");
        // No page has these as markup, but authors write placeholders of such names.
        Mark(static tag => tag.IsPlaceholder = true, "area base embed source track");
        Mark(static tag => tag.IsVoid = true, "area base br col embed hr img input link meta source track wbr");
        Mark(static tag => tag.IsStructure = true, "table thead tbody tfoot tr colgroup ul ol");
        Mark(static tag => tag.IsForeign = true, "script style");
        Mark(static tag => tag.IsTablePart = true, "td th tr tbody thead tfoot table");
        return tags;

        void Mark(Action<HtmlTag> mark, string names)
        {
            foreach (var name in names.Split(' '))
            {
                if (!tags.TryGetValue(name, out var tag))
                    tags.Add(name, tag = new HtmlTag(name));
                mark(tag);
            }
        }
    }
}
