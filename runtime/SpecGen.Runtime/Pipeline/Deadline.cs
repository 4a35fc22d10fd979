namespace SpecGen.Runtime;

/// <summary>A token that is cancelled by the caller or by time.</summary>
internal readonly struct Deadline : IDisposable
{
    /// <summary>A source that no call uses. Its timer is dear to make, and nearly every call ends before it fires.</summary>
    [ThreadStatic]
    private static CancellationTokenSource? t_free;

    private readonly TimeProvider _clock;
    private readonly TimeSpan _timeout;
    private readonly long _start;
    private readonly CancellationTokenSource? _source;
    private readonly CancellationTokenRegistration _caller;

    public Deadline(TimeSpan timeout, TimeProvider clock, CancellationToken cancellationToken)
    {
        _clock = clock;
        _timeout = timeout;
        if (timeout == Timeout.InfiniteTimeSpan)
        {
            Token = cancellationToken;
            return;
        }

        _start = clock.GetTimestamp();
        _source = clock == TimeProvider.System ? Rent(timeout) : new CancellationTokenSource(timeout, clock);
        _caller = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
        Token = _source.Token;
    }

    public CancellationToken Token { get; }

    /// <summary>The time is over, or the caller has cancelled.</summary>
    public bool IsOver => _source?.IsCancellationRequested == true;

    /// <summary>What is left of the time; nothing once the token is cancelled, whose timer can be early by the clock.</summary>
    public TimeSpan Left => _source is null ? Timeout.InfiniteTimeSpan : IsOver ? TimeSpan.Zero : _timeout - _clock.GetElapsedTime(_start);

    /// <summary>Whether there is time left after a wait.</summary>
    public bool Leaves(TimeSpan wait) => _source is null || Left > wait;

    public void Dispose()
    {
        _caller.Dispose();
        if (_source is null)
            return;
        if (_clock == TimeProvider.System && t_free is null && _source.TryReset())
            t_free = _source;
        else
            _source.Dispose();
    }

    private static CancellationTokenSource Rent(TimeSpan timeout)
    {
        var source = t_free ?? new CancellationTokenSource();
        t_free = null;
        source.CancelAfter(timeout);
        return source;
    }
}
