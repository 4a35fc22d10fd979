using SpecGen.Tool.Fetch;

namespace SpecGen.Tool.Tests.Fetch;

public class SiteScopeTests
{
    private static readonly SiteScope s_scope = SiteScope.Of(new("https://garden.example/docs/beds/get-beds.html"));

    [Theory]
    [InlineData("get-tools.html", "/docs/beds/get-tools.html")]
    [InlineData("/docs/beds/get-tools.html?a=1#b", "/docs/beds/get-tools.html")]
    [InlineData("https://garden.example/docs//beds/get-tools.html", "/docs/beds/get-tools.html")]
    [InlineData("sheds/", "/docs/beds/sheds/")]
    [InlineData("../beds/./get-tools.htm", "/docs/beds/get-tools.htm")]
    [InlineData("../get-tools.html", null)]
    [InlineData("http://garden.example/docs/beds/get-tools.html", null)]
    [InlineData("https://garden.example:8443/docs/beds/get-tools.html", null)]
    [InlineData("https://garden.example.evil.example/docs/beds/get-tools.html", null)]
    [InlineData("style.css", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("mailto:a@b.example", null)]
    [InlineData("#top", null)]
    [InlineData("https://[", null)]
    public void A_link_leads_to_a_page_of_the_folder_or_nowhere(string link, string? path) =>
        Assert.Equal(path, s_scope.PageAt(s_scope.Start, link)?.AbsolutePath);

    [Theory]
    [InlineData("get-tools.html", "get-tools.html")]
    [InlineData("sheds/", "sheds/index.html")]
    [InlineData("sheds/get-sheds", "sheds/get-sheds.html")]
    [InlineData("get%20tools.html", "get%20tools.html")]
    [InlineData("a/%2e%2e%2f%2e%2e%2fetc.html", null)]
    [InlineData("..%5c..%5cetc.html", null)]
    [InlineData(".hidden/get-a.html", null)]
    [InlineData("a:b*c.html", "a%3Ab%2Ac.html")]
    public void A_page_is_written_below_the_folder_or_not_at_all(string link, string? place) =>
        Assert.Equal(place, s_scope.PageAt(s_scope.Start, "/docs/beds/" + link) is { } address ? s_scope.PlaceOf(address) : null);

    [Theory]
    [InlineData("<a class='x' href='a.html'>", "a.html")]
    [InlineData("<A HREF=\"b.html?x=1&amp;y=2\">", "b.html?x=1&y=2")]
    [InlineData("<a\n  href = c.html >", "c.html")]
    [InlineData("<abbr href=\"d.html\">", null)]
    [InlineData("<a name=\"href\">", null)]
    public void Links_are_found_however_they_are_written(string html, string? link) => Assert.Equal(link, PageLinks.In(html).FirstOrDefault());

    [Fact]
    public void Real_pages_lead_to_the_whole_reference()
    {
        var page = Corpus.RequirePages("astra/html").First();
        var scope = SiteScope.Of(new("https://docs.netapp.com/us-en/astra-automation/reference/" + Path.GetFileName(page)));
        var pages = PageLinks.In(File.ReadAllText(page)).Select(link => scope.PageAt(scope.Start, link)).OfType<Uri>().Select(address => address.Segments[^1]).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(Corpus.RequirePages("astra/html").Select(file => Path.GetFileName(file)).ToHashSet(StringComparer.Ordinal), pages);
    }

    [Fact]
    public void A_text_without_an_end_costs_little()
    {
        var start = TimeProvider.System.GetTimestamp();
        Assert.Empty(PageLinks.In(string.Concat(Enumerable.Repeat("<a x ", 200_000))));
        Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(20));
    }
}
