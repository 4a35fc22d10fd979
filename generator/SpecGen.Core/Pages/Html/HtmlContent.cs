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
    public const string TitleMark = "<h1 class=\"ie-component-detail-heading\">";
    public const string TitleEnd = "</h1>";
    private const string ContentMark = "<div class=\"content-to-index\">";
    public const string ContentEnd = "</article>";

    public static HtmlContent FindIn(IPageSource source, CancellationToken cancellationToken)
    {
        var search = new ChunkedSearch(source, cancellationToken);
        var start = search.IndexOf(ContentMark, 0, source.Length);
        if (start < 0)
            return new HtmlContent(default, TextRange.Between(0, source.Length));
        var end = search.IndexOf(ContentEnd, start, source.Length);
        return new HtmlContent(FindTitle(search, start), TextRange.Between(start, end < 0 ? source.Length : end));
    }

    /// <summary>Where the content begins; 0 if the file has no navigation around it.</summary>
    public static int StartIn(IPageSource source, CancellationToken cancellationToken) =>
        Math.Max(0, new ChunkedSearch(source, cancellationToken).IndexOf(ContentMark, 0, source.Length));

    private static TextRange FindTitle(ChunkedSearch search, int contentStart)
    {
        var mark = search.IndexOf(TitleMark, 0, contentStart);
        if (mark < 0)
            return default;
        var start = mark + TitleMark.Length;
        var end = search.IndexOf(TitleEnd, start, contentStart);
        return end < 0 ? default : TextRange.Between(start, end);
    }
}
