using SpecGen.Binding;
using SpecGen.Input;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Reference;

public sealed class ReleaseTests
{
    [Fact]
    public void What_came_after_a_release_is_left_out()
    {
        var old = Page.Of("GET", "/old", response: Described.Record("a: string")) with { IntroducedIn = "9.8" };
        var later = Page.Of("GET", "/later") with { IntroducedIn = "9.10" };
        var added = old with { PathTemplate = "/added", Responses = [old.Responses[0] with { Schema = WithReleases("9.8", "9.11.1") }] };

        var pages = new ReleasedPages("9.9.1").Of(new[] { old, later, added }.Select(DeferredOperation.Of)).Select(operation => operation.Page).ToArray();

        Assert.Equal(["/old", "/added"], pages.Select(page => page.PathTemplate));
        Assert.Equal(["m0"], pages[1].Responses[0].Schema!.Properties.Select(property => property.Name));
    }

    [Fact]
    public void What_came_with_the_release_is_there_however_it_is_written() =>
        Assert.Single(new ReleasedPages("9.8").Of([DeferredOperation.Of(Page.Of("GET", "/old") with { IntroducedIn = "9.8.0" })]));

    [Theory]
    [InlineData("newest")]
    [InlineData("9.12.1P3")]
    public void A_text_that_is_no_release_is_refused(string release) => Assert.Contains(release, Assert.Throws<ArgumentException>(() => new ReleasedPages(release)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_page_is_read_for_its_release_only_where_its_beginning_does_not_tell_it()
    {
        var read = new List<string>();
        DeferredOperation Deferred(string path, string? beginning, string whole) =>
            new(new("GET", path), beginning, () =>
            {
                read.Add(path);
                return Page.Of("GET", path) with { IntroducedIn = whole };
            });

        var left = new ReleasedPages("9.9.1").Of([Deferred("/told", "9.8", "9.8"), Deferred("/later", "9.10", "9.10"), Deferred("/below", null, "9.10")]).ToArray();

        Assert.Equal(["/told"], left.Select(operation => operation.Name.PathTemplate));
        Assert.Equal(["/below"], read);
    }

    private static Schema WithReleases(params string[] releases) => new()
    {
        Type = "object",
        Properties = [.. releases.Select((release, index) => new SchemaProperty($"m{index}", new Schema { Type = "string", Attributes = new() { IntroducedIn = release } }))],
    };
}
