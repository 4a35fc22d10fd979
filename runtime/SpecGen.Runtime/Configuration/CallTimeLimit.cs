namespace SpecGen.Runtime;

/// <summary>What a call's timeout can be.</summary>
internal static class CallTimeLimit
{
    /// <summary>The framework's clocks take little more.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(24);

    public static TimeSpan Check(TimeSpan value)
    {
        if (value != Timeout.InfiniteTimeSpan && (value <= TimeSpan.Zero || value > s_longest))
            throw new ArgumentOutOfRangeException(nameof(value), value, "A timeout is positive and at most 24 days, or Timeout.InfiniteTimeSpan.");
        return value;
    }
}
