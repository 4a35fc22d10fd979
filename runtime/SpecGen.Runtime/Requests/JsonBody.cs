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
    /// <param name="server">Members that this release does not have are left out; null leaves out none.</param>
    public JsonBody(ApiObject value, string method, ApiRelease? server = null)
    {
        Headers.ContentType = s_type;
        Value = value;
        _buffer = ApiJson.ToBuffer(value, ExtentOf(method), server is null ? null : new LaterParts(server));
    }

    /// <summary>What is sent; at hand longer than the buffer.</summary>
    public ApiObject Value { get; }

    /// <summary>The members of a body that came with a later release.</summary>
    public static IReadOnlyList<LaterPart> Later(ApiObject value, string method)
    {
        var later = new LaterParts();
        using var text = ApiJson.ToBuffer(value, ExtentOf(method), later);
        return later.Noted;
    }

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
