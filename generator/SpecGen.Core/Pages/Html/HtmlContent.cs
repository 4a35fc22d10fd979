using SpecGen.Common;

namespace SpecGen.Pages.Html;

/// <summary>
/// The part of a published page that is the page: 95 % of the rest is navigation. It is searched for in small pieces,
/// and only it is taken as a string.
/// </summary>
/// <param name="Title">The heading that stands before the content, or an empty range.</param>
/// <param name="Content">All of the file if it has no navigation around the content.</param>
internal readonly record struct HtmlContent(TextRange Title, TextRange Content)
{
    public const string TitleEnd = "</h1>";
    public const string ContentEnd = "</article>";

    private static readonly HtmlTemplate[] s_templates =
    [
        new("<h1 class=\"ie-component-detail-heading\">", "<div class=\"content-to-index\">", IsToldByTitle: false),

        // Of 2022.
        new("<h1 class=\"n-doc__component-detail-heading\">", "<div id=\"preamble\">", IsToldByTitle: true),
    ];

    /// <summary>The title's tag, as its template has it; empty without a title.</summary>
    public string TitleMark { get; private init; } = "";

    public static HtmlContent FindIn(IPageSource source, CancellationToken cancellationToken)
    {
        using var search = new ChunkedSearch(source, cancellationToken);
        foreach (var template in s_templates)
        {
            var start = template.StartIn(search, source.Length);
            if (start < 0)
                continue;
            var end = search.IndexOf(ContentEnd, start, source.Length);
            var title = FindTitle(search, template.TitleMark, start);
            return new HtmlContent(title, TextRange.Between(start, end < 0 ? source.Length : end)) { TitleMark = template.TitleMark };
        }

        return new HtmlContent(default, TextRange.Between(0, source.Length));
    }

    /// <summary>Where the content begins; 0 if the file has no navigation around it.</summary>
    public static int StartIn(IPageSource source, CancellationToken cancellationToken)
    {
        using var search = new ChunkedSearch(source, cancellationToken);
        return s_templates.Select(template => template.StartIn(search, source.Length)).FirstOrDefault(start => start >= 0);
    }

    private static TextRange FindTitle(ChunkedSearch search, string titleMark, int contentStart)
    {
        var mark = search.IndexOf(titleMark, 0, contentStart);
        if (mark < 0)
            return default;
        var start = mark + titleMark.Length;
        var end = search.IndexOf(TitleEnd, start, contentStart);
        return end < 0 ? default : TextRange.Between(start, end);
    }
}
