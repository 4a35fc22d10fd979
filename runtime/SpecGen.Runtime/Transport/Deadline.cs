namespace SpecGen.Runtime;

/// <summary>A token that is cancelled by the caller or by time.</summary>
internal readonly struct Deadline : IDisposable
{
    /// <summary>A source that no call uses. Its timer is dear to make, and nearly every call ends before it fires.</summary>
    [ThreadStatic]
    private static CancellationTokenSource? t_free;

    private readonly CancellationTokenSource? _source;
    private readonly CancellationTokenRegistration _caller;
    private readonly long _end;

    public Deadline(TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (timeout == Timeout.InfiniteTimeSpan)
        {
            _end = long.MaxValue;
            Token = cancellationToken;
            return;
        }

        _end = Environment.TickCount64 + (long)timeout.TotalMilliseconds;
        _source = t_free ?? new CancellationTokenSource();
        t_free = null;
        _caller = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
        _source.CancelAfter(timeout);
        Token = _source.Token;
    }

    public CancellationToken Token { get; }

    /// <summary>Whether there is time left after a wait.</summary>
    public bool Leaves(TimeSpan wait) => _end - Environment.TickCount64 > wait.TotalMilliseconds;

    public void Dispose()
    {
        _caller.Dispose();
        if (_source is null)
            return;
        if (t_free is null && _source.TryReset())
            t_free = _source;
        else
            _source.Dispose();
    }
}
