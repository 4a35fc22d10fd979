namespace SpecGen.Runtime;

/// <summary>
/// Cancels a call whose time is over, and serves one call after another. To set a timer for each call and to take it back
/// costs as much as to write the request's headers: here the timer of an earlier call stays, and looks when it fires whether
/// the present call's time is over.
/// </summary>
internal sealed class DeadlineSource : IDisposable
{
    /// <summary>No call uses the source, or no timer is set.</summary>
    private const long Never = long.MaxValue;

    /// <summary>The call's time is over; the source is not used again.</summary>
    private const long Over = long.MinValue;

    /// <summary>A source that no call uses.</summary>
    [ThreadStatic]
    private static DeadlineSource? t_free;

    private readonly CancellationTokenSource _source = new();
    private readonly Timer _timer;

    /// <summary>When the call's time is over, in milliseconds of the system's clock. Who takes it from its value decides.</summary>
    private long _due = Never;

    /// <summary>When the timer fires; written under its lock.</summary>
    private long _firesAt = Never;

    /// <summary>Written under the timer's lock.</summary>
    private bool _isEnded;

    private DeadlineSource() => _timer = TimerWithoutContext(this);

    public CancellationTokenSource Cancellation => _source;

    /// <summary>What is left of the call's time.</summary>
    public TimeSpan Left => TimeSpan.FromMilliseconds(Volatile.Read(ref _due) is var due and not Over ? due - Environment.TickCount64 : 0);

    /// <exception cref="ArgumentOutOfRangeException">The time is negative, or longer than a timer can wait: 49 days.</exception>
    public static DeadlineSource Rent(TimeSpan timeout)
    {
        var source = t_free ?? new DeadlineSource();
        t_free = null;
        source.Set(Environment.TickCount64 + (long)Math.Ceiling(timeout.TotalMilliseconds));
        return source;
    }

    /// <summary>The call has ended: the source serves another one, or none if it was cancelled.</summary>
    public void Return()
    {
        var due = Volatile.Read(ref _due);
        var isFree = due != Over && Interlocked.CompareExchange(ref _due, Never, due) == due;
        if (isFree && t_free is null && _source.TryReset())
            t_free = this;
        else
            Dispose();
    }

    /// <summary>The timer may be firing just now, and cancelling: what it uses is not disposed, and holds nothing that must be.</summary>
    public void Dispose()
    {
        lock (_timer)
        {
            _isEnded = true;
            _timer.Dispose();
        }
    }

    private void Set(long due)
    {
        // A full fence between the two: the timer that fires meanwhile sees the time, or it is seen here that it has fired.
        Interlocked.Exchange(ref _due, due);
        if (due < Volatile.Read(ref _firesAt))
            SetTimer(due);
    }

    private void SetTimer(long due)
    {
        lock (_timer)
        {
            if (_isEnded || due >= _firesAt)
                return;
            _timer.Change(Math.Max(due - Environment.TickCount64, 0), Timeout.Infinite);
            Volatile.Write(ref _firesAt, due);
        }
    }

    private void OnFired()
    {
        lock (_timer)
            Interlocked.Exchange(ref _firesAt, Never);
        var due = Volatile.Read(ref _due);
        if (due is Never or Over)
            return;
        if (Environment.TickCount64 < due)
            SetTimer(due);
        else if (Interlocked.CompareExchange(ref _due, Over, due) == due)
            _source.Cancel();
    }

    /// <summary>A timer outlives the call that made it, and shall not keep alive what flows with that call.</summary>
    private static Timer TimerWithoutContext(DeadlineSource source)
    {
        if (ExecutionContext.IsFlowSuppressed())
            return NewTimer(source);
        using (ExecutionContext.SuppressFlow())
            return NewTimer(source);
    }

    private static Timer NewTimer(DeadlineSource source) =>
        new(static state => ((DeadlineSource)state!).OnFired(), source, Timeout.Infinite, Timeout.Infinite);
}
