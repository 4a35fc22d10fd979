using System.Net;
using SpecGen.Runtime.Serialization;

namespace SpecGen.Runtime;

/// <summary>A reply: its head and, unless the call is streamed, its whole body.</summary>
internal sealed class ApiReply(HttpResponseMessage message, PooledBuffer? body) : IDisposable
{
    public HttpResponseMessage Message => message;

    public HttpStatusCode StatusCode => message.StatusCode;

    public ReadOnlySpan<byte> Body => body is null ? default : body.Written.Span;

    public void Dispose()
    {
        message.Dispose();
        body?.Dispose();
    }
}
