namespace SpecGen.Tests.Properties;

/// <summary>How time grows with size, which holds on any machine, where a number of seconds does not.</summary>
internal static class Growth
{
    private const int Factor = 8;

    /// <summary>Between the eightfold time of linear work and the 64-fold one of quadratic work.</summary>
    private const int Most = 24;

    /// <summary>A machine that has other work only ever adds to a time, so that the shortest of some says most.</summary>
    private const int Attempts = 3;

    private static readonly TimeSpan s_noise = TimeSpan.FromMilliseconds(100);

    /// <summary>Asserts that eight times the size does not take far more than eight times as long.</summary>
    /// <param name="work">Work on an input of that size, on this thread.</param>
    /// <param name="size">The larger of the two.</param>
    public static void IsLinear(Action<int> work, int size)
    {
        work(size / Factor);
        var small = ProcessorTime.Of(() => work(size / Factor));
        var large = ProcessorTime.Of(() => work(size));
        for (var attempt = 1; attempt < Attempts && IsMore(large, small); attempt++)
        {
            var again = ProcessorTime.Of(() => work(size));
            large = again < large ? again : large;
        }

        Assert.False(IsMore(large, small), $"{large.TotalMilliseconds} ms, and {small.TotalMilliseconds} ms for an eighth of it");
    }

    private static bool IsMore(TimeSpan large, TimeSpan small) => large > (small * Most) + s_noise;
}
