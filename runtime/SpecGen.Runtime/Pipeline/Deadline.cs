namespace SpecGen.Runtime;

/// <summary>A token that is cancelled by the caller or by time.</summary>
internal readonly struct Deadline : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly TimeSpan _timeout;
    private readonly CancellationTokenRegistration _caller;

    /// <summary>Of the system's clock; one of another clock has a source of its own.</summary>
    private readonly DeadlineSource? _rented;
    private readonly CancellationTokenSource? _own;
    private readonly long _start;

    public Deadline(TimeSpan timeout, TimeProvider clock, CancellationToken cancellationToken)
    {
        _clock = clock;
        _timeout = timeout;
        if (!IsTimed)
        {
            Token = cancellationToken;
            return;
        }

        _own = clock == TimeProvider.System ? null : new CancellationTokenSource(timeout, clock);
        _start = _own is null ? 0 : clock.GetTimestamp();
        _rented = _own is null ? DeadlineSource.Rent(timeout) : null;
        var source = _own ?? _rented!.Cancellation;
        if (cancellationToken.CanBeCanceled)
            _caller = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), source);
        Token = source.Token;
    }

    public CancellationToken Token { get; }

    /// <summary>The time is over, or the caller has cancelled.</summary>
    public bool IsOver => IsTimed && Token.IsCancellationRequested;

    /// <summary>What is left of the time; nothing once the token is cancelled, whose timer can be early by the clock.</summary>
    public TimeSpan Left =>
        !IsTimed ? Timeout.InfiniteTimeSpan :
        IsOver ? TimeSpan.Zero :
        _rented?.Left ?? _timeout - _clock.GetElapsedTime(_start);

    private bool IsTimed => _timeout != Timeout.InfiniteTimeSpan;

    /// <summary>Whether there is time left after a wait.</summary>
    public bool Leaves(TimeSpan wait) => !IsTimed || Left > wait;

    public void Dispose()
    {
        _caller.Dispose();
        _rented?.Return();
        _own?.Dispose();
    }
}
