using SpecGen.Simulator.Pages;

namespace SpecGen.Simulator.Tests.Pages;

public sealed class GivenPagesTests
{
    private readonly List<string> _told = [];

    [Fact]
    public void A_place_that_names_nothing_ends_the_start()
    {
        var exception = Assert.ThrowsAny<IOException>(() => Read("no/such/folder"));

        Assert.Contains("'no/such/folder'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_page_is_told_with_its_place()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var file = Path.Combine(folder, "notes.txt");
        File.WriteAllText(file, "Buy milk.");

        Assert.Empty(Read(folder));
        Assert.StartsWith($"{file}(1,1): ", Assert.Single(_told), StringComparison.Ordinal);
    }

    [Fact]
    public void An_operation_that_two_places_state_counts_once()
    {
        var pages = Path.Combine(Repository.Root, "spec", "ontap");

        Assert.Equal(Read(pages).Count, Read(pages, Path.Combine(pages, ".")).Count);
    }

    private IReadOnlyList<SpecGen.Binding.Operation> Read(params string[] places) => GivenPages.Read(places, _told.Add, TestContext.Current.CancellationToken);
}
