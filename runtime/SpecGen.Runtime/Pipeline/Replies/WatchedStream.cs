namespace SpecGen.Runtime;

/// <summary>A body that comes for as long as it likes, but does not stand still.</summary>
/// <param name="source">The bytes as they come.</param>
/// <param name="longest">Time between two of them.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class WatchedStream(Stream source, TimeSpan longest, TimeProvider clock) : ReadOnlyStream
{
    private long _received;
    private bool _isOver;

    /// <exception cref="StalledException">Nothing came in time.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_isOver)
            throw new StalledException(longest, _received, new TimeoutException());
        using var deadline = new Deadline(longest, clock, cancellationToken);
        try
        {
            var count = await source.ReadAsync(buffer, deadline.Token).ConfigureAwait(false);
            _received += count;
            // The end of the time came with the bytes, and took the connection away.
            _isOver = count > 0 && IsStalled(deadline, cancellationToken);
            return count;
        }
        catch (Exception fault) when ((fault is OperationCanceledException || ReplyContent.IsFault(fault)) && IsStalled(deadline, cancellationToken))
        {
            throw new StalledException(longest, _received, fault);
        }
    }

    private static bool IsStalled(in Deadline deadline, CancellationToken cancellationToken) => deadline.IsOver && !cancellationToken.IsCancellationRequested;

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            source.Dispose();
        base.Dispose(disposing);
    }
}
