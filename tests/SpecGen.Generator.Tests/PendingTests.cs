namespace SpecGen.Generator.Tests;

public class PendingTests
{
    [Fact]
    public async Task What_fails_on_another_thread_ends_nothing_but_whoever_waits_for_it()
    {
        using var isMade = new ManualResetEventSlim();
        var pending = Pending<int>.Begin(() =>
        {
            isMade.Set();
            throw new InvalidOperationException("No page is like that.");
        });
        isMade.Wait(TestContext.Current.CancellationToken);
        // What nobody took would end the process about now.
        await Task.Delay(200, TestContext.Current.CancellationToken);

        Assert.Equal("No page is like that.", Assert.Throws<InvalidOperationException>(() => pending.Finish()).Message);
    }
}
