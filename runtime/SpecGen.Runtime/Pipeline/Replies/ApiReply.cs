using System.Net;

namespace SpecGen.Runtime;

/// <summary>A reply: its head and, unless the call is streamed, its whole body.</summary>
internal sealed class ApiReply(HttpResponseMessage message, PooledBuffer? body) : IDisposable
{
    public HttpResponseMessage Message => message;

    public HttpStatusCode StatusCode => message.StatusCode;

    /// <summary>Without the mark that some put before UTF-8.</summary>
    public ReadOnlySpan<byte> Body => body is null ? default : ByteOrderMark.Skip(body.Written.Span);

    /// <summary>What is left of the call's time, for a body that is still coming.</summary>
    public TimeSpan TimeLeft { get; set; } = Timeout.InfiniteTimeSpan;

    /// <summary>Tells how long it is until the time that the server names for another try.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>What was secret in its request.</summary>
    public SentSecrets Secrets() => new(message.RequestMessage);

    public void Dispose()
    {
        message.Dispose();
        body?.Dispose();
    }
}
