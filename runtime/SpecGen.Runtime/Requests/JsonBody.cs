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

    /// <param name="value">What is sent.</param>
    /// <param name="method">
    /// That of the request: PATCH and DELETE send what was changed, POST what can be set, PUT replaces all.
    /// </param>
    public JsonBody(ApiObject value, string method)
    {
        Headers.ContentType = s_type;
        Value = value;
        _buffer = ApiJson.ToBuffer(value, ExtentOf(method));
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

    private static BodyExtent ExtentOf(string method) => method switch
    {
        "PATCH" or "DELETE" => BodyExtent.Changes,
        "POST" => BodyExtent.Settable,
        _ => BodyExtent.Everything,
    };

    private void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
            _buffer.Dispose();
    }
}
