using System.Net;
using System.Net.Http.Headers;

namespace SpecGen.Runtime;

/// <summary>
/// A request body in a pooled buffer. A handler can still be sending it when its request is disposed of, so the
/// buffer goes back only when the last user is done.
/// </summary>
internal sealed class JsonBody : HttpContent
{
    private static readonly MediaTypeHeaderValue s_type = new("application/json");

    private readonly PooledBuffer _buffer;
    private int _users = 1;
    private int _disposed;

    public JsonBody(ApiObject value)
    {
        Headers.ContentType = s_type;
        Value = value;
        _buffer = ApiJson.ToBuffer(value);
    }

    /// <summary>What is sent; at hand longer than the buffer.</summary>
    public ApiObject Value { get; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _users);
        try
        {
            await stream.WriteAsync(_buffer.Written, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Release();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _buffer.Written.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Exchange(ref _disposed, 1) == 0)
            Release();
        base.Dispose(disposing);
    }

    private void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
            _buffer.Dispose();
    }
}
