namespace SpecGen.Runtime;

/// <summary>What ONTAP allows for <c>return_timeout</c>.</summary>
internal static class ReturnTimeLimit
{
    public static readonly TimeSpan ServerDefault = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(120);

    public static TimeSpan? Check(TimeSpan? value)
    {
        if (value < TimeSpan.Zero || value > s_longest)
            throw new ArgumentOutOfRangeException(nameof(value), value, "The server waits 0 to 120 seconds.");
        return value;
    }

    /// <summary>Whole seconds; what is not zero stays so.</summary>
    public static long? Seconds(TimeSpan? value) => value is { } time ? (long)Math.Ceiling(time.TotalSeconds) : null;
}
