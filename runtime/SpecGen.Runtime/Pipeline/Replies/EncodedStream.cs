namespace SpecGen.Runtime;

/// <summary>
/// A compressed body as it comes, for a decoder to read. The framework's decoders take one that ends early for whole: they ask
/// for more, get nothing, and are content. Here a decoder that asks for more at the end learns that there should be more.
/// </summary>
/// <param name="source">The body.</param>
/// <param name="mayFollow">
/// The decoder asks for more after a whole body, too, since another can follow (gzip). It gets one byte that begins none.
/// A checksum keeps that byte from completing what was cut.
/// </param>
/// <param name="mayBeEmpty">No byte at all is an empty body.</param>
internal sealed class EncodedStream(Stream source, bool mayFollow, bool mayBeEmpty) : ReadOnlyStream
{
    private bool _isBegun;
    private bool _canProbe = mayFollow;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (count > 0 || buffer.IsEmpty)
        {
            _isBegun = true;
            return count;
        }

        if (!_isBegun && mayBeEmpty)
            return 0;
        if (!_isBegun || !_canProbe)
            throw new InvalidDataException("The compressed body ends before it is whole.");
        _canProbe = false;
        buffer.Span[0] = 0;
        return 1;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            source.Dispose();
        base.Dispose(disposing);
    }
}
