using SpecGen.Pages;
using SpecGen.Session;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Session.Resources;

/// <summary>An index of pages that stands for later ones in the same places.</summary>
public class ResourceIndexTests
{
    private static readonly PlacedPage s_barrels = Page("/barrels", "litres", 1_000);
    private static readonly PlacedPage s_barrel = Page("/barrels/{uuid}", "litres", 2_000);
    private static readonly PlacedPage s_corks = Page("/corks", "length", 3_000);

    [Fact]
    public void An_edited_page_gives_the_resource_that_an_index_made_anew_has()
    {
        PlacedPage[] edited = [s_barrels, Page("/barrels/{uuid}", "gallons", 2_100), s_corks];

        var replaced = Index(s_barrels, s_barrel, s_corks).Replace(edited);

        Assert.Equal(edited.SelectMany(page => Index(edited).LedBy(page)), edited.SelectMany(page => replaced.LedBy(page)));
    }

    [Fact]
    public void An_edited_page_that_leads_its_resource_still_leads_it()
    {
        var edited = Page("/corks", "weight", 3_000);

        var replaced = Index(s_barrels, s_barrel, s_corks).Replace([s_barrels, s_barrel, edited]);

        Assert.Equal(edited.Stated.Operation, Assert.Single(Assert.Single(replaced.LedBy(edited)).Group.Operations));
    }

    [Fact]
    public void Resources_of_other_pages_stay_the_same_objects()
    {
        var index = Index(s_barrels, s_barrel, s_corks);

        var replaced = index.Replace([s_barrels, s_barrel, Page("/corks", "weight", 3_000)]);

        Assert.Same(index.LedBy(s_barrels)[0], replaced.LedBy(s_barrels)[0]);
    }

    private static ResourceIndex Index(params PlacedPage[] pages) =>
        ResourceIndex.Of(pages, [], [], PagePreference.None, TestContext.Current.CancellationToken);

    private static PlacedPage Page(string path, string member, int length) =>
        PlacedPage.Of(new($"{path.Replace("/", "", StringComparison.Ordinal)}.adoc", "", PageForm.AsciiDoc, Get(path, Object(Member(member, Text))), length));
}
