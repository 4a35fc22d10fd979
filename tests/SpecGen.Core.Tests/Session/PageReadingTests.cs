using System.Globalization;
using SpecGen.Binding;
using SpecGen.Pages;
using SpecGen.Session;

namespace SpecGen.Core.Tests.Session;

/// <summary>What the beginning of a page tells, of which a short one is looked at first.</summary>
public class PageReadingTests
{
    private const string Operation = "= Retrieve\n\n[.api-doc-operation .api-doc-operation-get]#GET# [.api-doc-code-block]#`/volumes/{uuid}`#\n\n";

    [Theory]
    [InlineData(0)]
    [InlineData(3000)]
    public void The_release_is_found_wherever_it_stands_in_the_beginning(int before) =>
        Assert.Equal("9.12", ReleaseOf(Operation + Filler(before) + "*Introduced In:* 9.12\n\n" + Filler(9000)));

    [Fact]
    public void A_page_that_ends_with_its_release_has_it() =>
        Assert.Equal("9.12", ReleaseOf(Operation + "*Introduced In:* 9.12"));

    [Fact]
    public void A_page_without_a_release_has_its_operation()
    {
        var beginning = Read(Operation + Filler(9000));

        Assert.Equal(("GET", "/volumes/{uuid}", null), (beginning!.Name.Method, beginning.Name.PathTemplate, beginning.IntroducedIn));
    }

    [Fact]
    public void A_release_is_never_taken_by_half_where_a_beginning_is_cut() => Assert.All(
        Enumerable.Range(780, 120).Concat(Enumerable.Range(3850, 120)),
        before => Assert.Contains(ReleaseOf(Operation + Filler(before) + "*Introduced In:* 9.12\n\n" + Filler(9000)), new[] { "9.12", null }));

    [Fact]
    public void A_release_at_the_end_of_the_short_beginning_is_found_in_the_longer() => Assert.All(
        Enumerable.Range(780, 120),
        before => Assert.Equal("9.12", ReleaseOf(Operation + Filler(before) + "*Introduced In:* 9.12\n\n" + Filler(9000))));

    private static string? ReleaseOf(string page) => Read(page)?.IntroducedIn;

    private static PageBeginning? Read(string page) =>
        PageReading.ReadBeginning(() => new StringPageSource(page), TestContext.Current.CancellationToken)?.Beginning;

    /// <summary>Paragraphs of about that many characters.</summary>
    private static string Filler(int length) =>
        string.Concat(Enumerable.Range(0, length / 20).Select(number => "Paragraph " + number.ToString("D8", CultureInfo.InvariantCulture) + "\n\n")) + new string('x', length % 20) + "\n\n";
}
