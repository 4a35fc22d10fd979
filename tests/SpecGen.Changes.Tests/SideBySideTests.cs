namespace SpecGen.Changes.Tests;

public class SideBySideTests
{
    [Fact]
    public void Results_are_in_the_order_of_the_items()
    {
        var items = Enumerable.Range(0, 500).ToArray();

        Assert.Equal(items.Select(item => item * 2), SideBySide.Select(items, item => item * 2, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void It_ends_when_it_is_cancelled() =>
        Assert.ThrowsAny<OperationCanceledException>(() => SideBySide.Select([1, 2], item => item, new CancellationToken(canceled: true)));
}
