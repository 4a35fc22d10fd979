namespace SpecGen.Pages.Html;

/// <summary>How a generation of the site marks a page's title and where the content begins behind it.</summary>
/// <param name="TitleMark">The tag of the title.</param>
/// <param name="ContentMark">The tag that the content begins with.</param>
/// <param name="IsToldByTitle">Other pages have the content's mark, too: only behind the title it is this template's.</param>
internal sealed record HtmlTemplate(string TitleMark, string ContentMark, bool IsToldByTitle)
{
    /// <summary>Where the content begins; -1 if a page is of another template.</summary>
    public int StartIn(ChunkedSearch search, int length)
    {
        var title = IsToldByTitle ? search.IndexOf(TitleMark, 0, length) : 0;
        return title < 0 ? -1 : search.IndexOf(ContentMark, title, length);
    }
}
