namespace SpecGen.Runtime;

/// <summary>
/// How a job is asked for its state. The wait grows with the job's age, a fifth of it: a short job is noticed at once,
/// a long one is not bothered.
/// </summary>
public sealed class JobPolling
{
    /// <summary>The server forgets a finished job after five minutes; the last look must come well before.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(1);

    private TimeSpan _firstDelay = TimeSpan.FromMilliseconds(250);
    private TimeSpan _maximumDelay = TimeSpan.FromSeconds(10);
    private TimeSpan _patience = TimeSpan.FromMinutes(2);

    /// <summary>The polling of calls that do not say otherwise.</summary>
    public static JobPolling Default { get; } = new();

    /// <summary>The shortest wait between two looks. 250 ms.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive, or more than a minute.</exception>
    public TimeSpan FirstDelay { get => _firstDelay; init => _firstDelay = Check(value); }

    /// <summary>The longest wait between two looks. 10 seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive, or more than a minute.</exception>
    public TimeSpan MaximumDelay { get => _maximumDelay; init => _maximumDelay = Check(value); }

    /// <summary>How long looks may fail one after the other, as in a takeover, before waiting ends with the failure. 2 minutes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public TimeSpan Patience
    {
        get => _patience;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            _patience = value;
        }
    }

    internal TimeSpan DelayAt(TimeSpan age)
    {
        var delay = age / 5;
        if (delay < FirstDelay)
            return FirstDelay;
        return delay < MaximumDelay ? delay : MaximumDelay;
    }

    private static TimeSpan Check(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, s_longest);
        return value;
    }
}
