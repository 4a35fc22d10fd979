namespace SpecGen.Runtime;

/// <summary>A file that is coming. It ends when it is whole, or with the exception that says why it is not.</summary>
/// <param name="source">The file's bytes.</param>
/// <param name="request">The operation.</param>
/// <param name="reply">The reply that the file is in.</param>
/// <param name="isEndKnown">The end of the source is the end of the file, not perhaps that of the connection.</param>
internal sealed class DownloadStream(Stream source, ApiRequest request, ApiReply reply, bool isEndKnown) : ReadOnlyStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int count;
        try
        {
            count = await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not ObjectDisposedException && ReplyContent.IsFault(fault))
        {
            throw CallFailures.BrokenBody(request, reply, fault);
        }

        if (count == 0 && !buffer.IsEmpty && !isEndKnown)
            throw CallFailures.EndUnknown(request, reply);
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            source.Dispose();
        base.Dispose(disposing);
    }
}
