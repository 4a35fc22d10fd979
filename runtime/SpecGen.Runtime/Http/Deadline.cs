namespace SpecGen.Runtime;

/// <summary>A token that is cancelled by the caller or by time.</summary>
internal readonly struct Deadline : IDisposable
{
    private readonly CancellationTokenSource? _source;

    public Deadline(TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (timeout == Timeout.InfiniteTimeSpan)
        {
            Token = cancellationToken;
            return;
        }

        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _source.CancelAfter(timeout);
        Token = _source.Token;
    }

    public CancellationToken Token { get; }

    public void Dispose() => _source?.Dispose();
}
