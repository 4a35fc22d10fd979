using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests;

public class ImportAdviceTests
{
    private const string Content = """
        <div class="content-to-index"><div class="paragraph"><p><span class="api-doc-operation api-doc-operation-get">GET</span>
        <span class="api-doc-code-block">/garden/beds</span></p></div>
        <h2>Response</h2><pre>Status: 200, Ok</pre></div></article>
        """;

    [Fact]
    public void Full_size_pages_suggest_an_import_once()
    {
        var result = new GeneratorHost(Page("/pages/b.html", 200_000), Page("/pages/a.html", 200_000)).Run();

        var advice = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == "SPEC007");
        Assert.Equal("/pages/a.html", advice.Location.GetLineSpan().Path);
        Assert.Contains("2 full-size page(s)", advice.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void A_page_that_is_nearly_all_content_suggests_nothing() =>
        Assert.DoesNotContain(new GeneratorHost(Page("/pages/a.html", 1_000)).Run().Diagnostics, diagnostic => diagnostic.Id == "SPEC007");

    [Fact]
    public void A_large_page_whose_size_is_content_suggests_nothing()
    {
        var words = "<p>" + string.Concat(Enumerable.Repeat("words and words ", 20_000)) + "</p>";
        var page = new PageText("/pages/a.html", "<html>" + Content.Replace("<h2>", words + "<h2>", StringComparison.Ordinal));

        Assert.DoesNotContain(new GeneratorHost(page).Run().Diagnostics, diagnostic => diagnostic.Id == "SPEC007");
    }

    private static PageText Page(string path, int navigation) =>
        new(path, "<!DOCTYPE html>\n<html><body>" + string.Concat(Enumerable.Repeat("<li>Navigation</li>\n", navigation / 20)) + Content + "</body></html>");
}
