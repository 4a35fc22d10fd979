namespace SpecGen.Runtime;

/// <summary>A body that comes for as long as it likes, but does not stand still.</summary>
/// <param name="source">The bytes as they come.</param>
/// <param name="longest">Time between two of them.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class WatchedStream(Stream source, TimeSpan longest, TimeProvider clock) : ReadOnlyStream
{
    private long _received;

    /// <exception cref="StalledException">Nothing came in time.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using var deadline = new Deadline(longest, clock, cancellationToken);
        try
        {
            var count = await source.ReadAsync(buffer, deadline.Token).ConfigureAwait(false);
            _received += count;
            return count;
        }
        catch (OperationCanceledException fault) when (deadline.IsOver && !cancellationToken.IsCancellationRequested)
        {
            throw new StalledException(longest, _received, fault);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            source.Dispose();
        base.Dispose(disposing);
    }
}
