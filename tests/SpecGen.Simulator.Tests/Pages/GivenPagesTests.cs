using SpecGen.Input;
using SpecGen.Simulator.Pages;

namespace SpecGen.Simulator.Tests.Pages;

public sealed class GivenPagesTests
{
    [Fact]
    public void A_place_that_names_nothing_ends_the_start()
    {
        var exception = Assert.ThrowsAny<IOException>(() => Find("no/such/folder"));

        Assert.Contains("'no/such/folder'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_page_is_told_with_its_place()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var file = Path.Combine(folder, "notes.txt");
        File.WriteAllText(file, "Buy milk.");

        Assert.Empty(Find(folder).Operations);
        Assert.StartsWith($"{file}(1,1): ", Assert.Single(Find(folder).Check(TestContext.Current.CancellationToken)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_operation_that_two_places_state_counts_once()
    {
        var pages = Path.Combine(Repository.Root, "spec", "ontap");

        Assert.Equal(Find(pages).Operations.Count, Find(pages, Path.Combine(pages, ".")).Operations.Count);
    }

    private static DeferredPages Find(params string[] places) => GivenPages.Find(places, _ => { }, TestContext.Current.CancellationToken);
}
