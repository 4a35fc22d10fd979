namespace SpecGen.Tests.Properties;

/// <summary>How time grows with size, which holds on any machine, where a number of seconds does not.</summary>
internal static class Growth
{
    private const int Factor = 8;

    /// <summary>Between the eightfold time of linear work and the 64-fold one of quadratic work.</summary>
    private const int Most = 24;

    private static readonly TimeSpan s_noise = TimeSpan.FromMilliseconds(100);

    /// <summary>Asserts that eight times the size does not take far more than eight times as long.</summary>
    /// <param name="work">Work on an input of that size, on this thread.</param>
    /// <param name="size">The larger of the two.</param>
    public static void IsLinear(Action<int> work, int size)
    {
        work(size / Factor);
        var small = ProcessorTime.Of(() => work(size / Factor));
        var large = ProcessorTime.Of(() => work(size));
        Assert.True(large <= (small * Most) + s_noise, $"{large.TotalMilliseconds} ms, and {small.TotalMilliseconds} ms for an eighth of it");
    }
}
