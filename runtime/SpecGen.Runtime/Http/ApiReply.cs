using System.Net;
using SpecGen.Runtime.Serialization;

namespace SpecGen.Runtime;

/// <summary>A reply with its whole body.</summary>
internal sealed class ApiReply(HttpResponseMessage message, PooledBuffer body) : IDisposable
{
    public HttpResponseMessage Message => message;

    public HttpStatusCode StatusCode => message.StatusCode;

    public ReadOnlySpan<byte> Body => body.Written.Span;

    public void Dispose()
    {
        message.Dispose();
        body.Dispose();
    }
}
