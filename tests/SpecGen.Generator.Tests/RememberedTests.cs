namespace SpecGen.Generator.Tests;

public class RememberedTests
{
    private int _made;

    [Fact]
    public void A_value_is_made_once()
    {
        var value = new Remembered<int>(_ => ++_made);
        value.Begin(TestContext.Current.CancellationToken);

        Assert.Equal([1, 1], [value.Finish(TestContext.Current.CancellationToken), value.Finish(TestContext.Current.CancellationToken)]);
    }

    [Fact]
    public void What_a_cancelled_run_began_is_made_again_by_the_next()
    {
        var value = new Remembered<int>(cancellationToken =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return ++_made;
        });
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => value.Finish(cancelled));
        value.Begin(cancelled);

        Assert.Equal(1, value.Finish(TestContext.Current.CancellationToken));
    }
}
