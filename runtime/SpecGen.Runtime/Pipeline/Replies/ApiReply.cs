using System.Net;
using System.Runtime.InteropServices;
using System.Text;

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

    /// <summary>More of the body came than is read of an error.</summary>
    public bool IsCut { get; init; }

    /// <summary>What was secret in its request.</summary>
    public SentSecrets Secrets() => new(message.RequestMessage);

    /// <summary>The body for who reads it as if it came; null of a reply that is still coming.</summary>
    public Stream? WholeBody() =>
        body is not null && MemoryMarshal.TryGetArray(body.Written, out var bytes) ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false) : null;

    /// <summary>Success without anything to say: 204 and 205, and 202 without a body.</summary>
    public bool SaysNothing =>
        StatusCode is HttpStatusCode.NoContent or HttpStatusCode.ResetContent || (StatusCode == HttpStatusCode.Accepted && IsBlank);

    /// <summary>Nothing but white space came; not known of a reply that is still coming.</summary>
    public bool IsBlank => body is not null && Body.Trim(" \r\n\t"u8).IsEmpty;

    /// <summary>What came begins as a JSON object does.</summary>
    public bool IsObject => Body.TrimStart(" \r\n\t"u8) is [(byte)'{', ..];

    /// <summary>All headers, those of the body too.</summary>
    public IReadOnlyDictionary<string, string> Headers() => ApiResponse.ToHeaders(StatedHeaders());

    /// <inheritdoc cref="Headers()"/>
    /// <param name="secrets">What is taken out of them.</param>
    public IReadOnlyDictionary<string, string> Headers(SentSecrets secrets) =>
        ApiResponse.ToHeaders(StatedHeaders().Select(header => KeyValuePair.Create(header.Key, secrets.Redact(header.Value))));

    /// <summary>Fills what the caller's options brought. An error can repeat what was sent, also to who keeps answers.</summary>
    public void Describe(ApiResponse? response)
    {
        if (response is null)
            return;
        if (message.IsSuccessStatusCode)
        {
            response.Fill(StatusCode, Headers(), body is null ? null : Body.ToArray());
            return;
        }

        var secrets = Secrets();
        response.Fill(StatusCode, Headers(secrets), Encoding.UTF8.GetBytes(CallFailures.Text(Body, secrets)));
    }

    private IEnumerable<KeyValuePair<string, string>> StatedHeaders() => message.Headers.NonValidated
        .Concat(message.Content.Headers.NonValidated)
        .SelectMany(header => header.Value, (header, value) => KeyValuePair.Create(header.Key, value));

    public void Dispose()
    {
        message.Dispose();
        body?.Dispose();
    }
}
