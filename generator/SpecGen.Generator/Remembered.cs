namespace SpecGen.Generator;

/// <summary>A value that is made once, when it is first asked for; if that was cancelled, it is made again for whoever asks next.</summary>
/// <param name="make">From what never changes.</param>
internal sealed class Remembered<T>(Func<CancellationToken, T> make)
{
    private Pending<T>? _pending;

    /// <summary>Has it made on another thread, unless it is known or under way.</summary>
    public void Begin(CancellationToken cancellationToken) => _ = _pending ?? Again(cancellationToken);

    public T Finish(CancellationToken cancellationToken)
    {
        try
        {
            if (_pending is { } pending)
                return pending.Finish();
        }
        catch (OperationCanceledException)
        {
            // By this run or one before.
            cancellationToken.ThrowIfCancellationRequested();
        }

        return Again(cancellationToken).Finish();
    }

    private Pending<T> Again(CancellationToken cancellationToken) => _pending = Pending<T>.Begin(() => make(cancellationToken));
}
