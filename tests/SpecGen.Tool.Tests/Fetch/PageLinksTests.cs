using SpecGen.Tool.Fetch;

namespace SpecGen.Tool.Tests.Fetch;

public class PageLinksTests
{
    private static readonly Uri s_page = new("https://docs.example/garden/beds/get-beds.html");

    [Theory]
    [InlineData("""<base href="../tools/">""", "https://docs.example/garden/tools/")]
    [InlineData("""<base target="_blank" href='/garden/'>""", "https://docs.example/garden/")]
    [InlineData("""<BASE HREF=https://elsewhere.example/x/>""", "https://elsewhere.example/x/")]
    [InlineData("""<base target="_blank"><base href="a/"><base href="b/">""", "https://docs.example/garden/beds/a/")]
    [InlineData("""<!-- <base href="a/"> --><base href="b/">""", "https://docs.example/garden/beds/b/")]
    [InlineData("""<script>var x = '<base href="a/">';</script>""", "https://docs.example/garden/beds/get-beds.html")]
    [InlineData("""<!-- <base href="a/">""", "https://docs.example/garden/beds/get-beds.html")]
    [InlineData("""<base href="javascript:alert(1)">""", "https://docs.example/garden/beds/get-beds.html")]
    [InlineData("""<base href="http://[">""", "https://docs.example/garden/beds/get-beds.html")]
    [InlineData("""<basement href="a/">""", "https://docs.example/garden/beds/get-beds.html")]
    public void Links_are_read_from_the_base_that_a_page_states_first(string head, string expected) =>
        Assert.Equal(expected, PageLinks.BaseOf(s_page, $"<html><head>{head}</head><body></body></html>").AbsoluteUri);

    [Theory]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("<base ")]
    [InlineData("<base x=")]
    public void Four_megabytes_of_beginnings_are_looked_through_at_once(string beginning)
    {
        var page = string.Concat(Enumerable.Repeat(beginning, 4_000_000 / beginning.Length));
        var start = TimeProvider.System.GetTimestamp();

        Assert.Equal(s_page, PageLinks.BaseOf(s_page, page));

        Assert.InRange(TimeProvider.System.GetElapsedTime(start).TotalSeconds, 0, 15);
    }
}
