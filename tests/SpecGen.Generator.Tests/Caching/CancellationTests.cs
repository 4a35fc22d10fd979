using System.Diagnostics;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Caching;

public class CancellationTests
{
    private const int Attempts = 25;

    private static readonly string s_seed = File.ReadAllText(Repository.SeedPage);

    /// <summary>
    /// A run is cancelled again and again, each time a little later, so that every stage is met. Of the delays the
    /// middle one counts: a machine that does something else for a moment must not fail the test.
    /// </summary>
    [Fact]
    public void A_cancelled_run_ends_soon_in_every_stage()
    {
        PageText[] pages = [.. Enumerable.Range(0, 150).Select(number => new PageText(
            $"/pages/{number}.txt", s_seed.Replace("/security-associations", $"/associations-{number}", StringComparison.Ordinal)))];
        var whole = Enumerable.Range(0, 4).Min(_ => TimeOf(pages));

        var delays = Enumerable.Range(1, Attempts).Select(attempt => DelayAfter(whole * attempt / (Attempts + 5), pages)).OfType<TimeSpan>().Order().ToArray();

        Assert.True(delays.Length > Attempts / 3, $"only {delays.Length} of {Attempts} runs were still under way when cancelled");
        // 20 ms on an idle machine; on one that is ten times as slow a run takes long, too.
        Assert.InRange(delays[delays.Length / 2].TotalMilliseconds, 0, Math.Max(20, whole.TotalMilliseconds / 10));
    }

    private static TimeSpan TimeOf(PageText[] pages)
    {
        var host = new GeneratorHost(pages);
        var watch = Stopwatch.StartNew();
        host.Run();
        return watch.Elapsed;
    }

    /// <summary>Null if the run ended before.</summary>
    private static TimeSpan? DelayAfter(TimeSpan time, PageText[] pages)
    {
        using var source = new CancellationTokenSource();
        var host = new GeneratorHost(pages);
        var cancelled = 0L;
        using var registration = source.Token.Register(() => cancelled = Stopwatch.GetTimestamp());
        source.CancelAfter(time);
        try
        {
            host.Run(source.Token);
            return null;
        }
        catch (OperationCanceledException)
        {
            return Stopwatch.GetElapsedTime(cancelled);
        }
    }
}
