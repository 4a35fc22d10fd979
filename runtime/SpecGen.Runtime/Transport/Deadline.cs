namespace SpecGen.Runtime;

/// <summary>A token that is cancelled by the caller or by time.</summary>
internal readonly struct Deadline : IDisposable
{
    private readonly CancellationTokenSource? _source;
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
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _source.CancelAfter(timeout);
        Token = _source.Token;
    }

    public CancellationToken Token { get; }

    /// <summary>Whether there is time left after a wait.</summary>
    public bool Leaves(TimeSpan wait) => _end - Environment.TickCount64 > wait.TotalMilliseconds;

    public void Dispose() => _source?.Dispose();
}
