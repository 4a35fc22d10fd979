using System.Diagnostics;
using SpecGen.Binding;
using SpecGen.Pages.Text;

namespace SpecGen.Core.Tests.Binding;

public class CancellationTests
{
    [Theory]
    [InlineData("Response\nStatus: 200, Ok| Name | Type | Description | \n|---|---|---|\n", "| a | string | b | \n")]
    [InlineData("Response\nStatus: 200, Ok\nExample response\n[\n  1", ",\n  { \"a\": 1 }")]
    [InlineData("", "- \nitem\n")]
    [InlineData("Definitions\nSee Definitions\n", "a\n| Name | Type | Description | \n|---|---|---|\n| a | array[a] | |\n")]
    public async Task A_long_page_is_given_up_soon_after_cancellation(string start, string repeated)
    {
        var page = "T\nGET /a\n" + start + string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length)) + "\n]";
        PageBinder.Bind(TextPageReader.Read(page, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        using var source = new CancellationTokenSource();
        var lateness = Stopwatch.StartNew();

        var work = Task.Run(
            () =>
            {
                while (true)
                    PageBinder.Bind(TextPageReader.Read(page, source.Token), source.Token);
            },
            TestContext.Current.CancellationToken);
        await Task.Delay(100, TestContext.Current.CancellationToken);
        lateness.Restart();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work);

        // 20 ms on an idle machine; the bound allows for one that runs other tests.
        Assert.InRange(lateness.ElapsedMilliseconds, 0, 1_000);
    }
}
