using System.Net;
using SpecGen.Runtime.Serialization;

namespace SpecGen.Runtime;

/// <summary>Puts a request on the wire and brings the whole reply back in time.</summary>
internal sealed class RequestSender
{
    private readonly HttpClient _client;
    private readonly ApiCredential? _credential;
    private readonly RequestHeaders _headers;
    private readonly string _prefix;
    private readonly TimeSpan _timeout;
    private readonly int _maximumResponse;

    public RequestSender(ApiClientOptions options, HttpClient client)
    {
        _client = client;
        _credential = options.Credential;
        _headers = new RequestHeaders(options);
        _prefix = options.BaseAddress.AbsoluteUri.TrimEnd('/');
        _timeout = options.Timeout;
        _maximumResponse = options.MaximumResponseBytes;
    }

    public async Task<ApiReply> SendAsync(
        ApiRequest request, ApiObject? body, ApiCallOptions? options, CancellationToken cancellationToken)
    {
        var timeout = options?.Timeout ?? _timeout;
        var uri = Address(request, options);
        using var deadline = new Deadline(timeout, cancellationToken);
        HttpStatusCode? status = null;
        try
        {
            using var message = new HttpRequestMessage(new HttpMethod(request.Method), uri);
            _headers.Apply(message, await AuthorizationAsync(deadline.Token).ConfigureAwait(false));
            if (body is not null)
                message.Content = new JsonBody(body);
            var response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            status = response.StatusCode;
            return await ReadWholeAsync(response, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException fault) when (!cancellationToken.IsCancellationRequested)
        {
            throw FailedCall.InTime(request, timeout, fault);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw FailedCall.InTransport(request, status, fault);
        }
    }

    private ValueTask<string?> AuthorizationAsync(CancellationToken cancellationToken) =>
        _credential is null ? default : _credential.AuthorizationAsync(cancellationToken);

    /// <summary>Everything is encoded here, so nothing may be encoded or folded again on the way.</summary>
    private Uri Address(in ApiRequest request, ApiCallOptions? options)
    {
        using var text = new UriText();
        text.Append(_prefix);
        request.AppendPath(text);
        if (options is not null)
        {
            var query = new QueryWriter(text);
            options.WriteQuery(ref query);
        }

        return new Uri(text.ToString(), new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
    }

    private async Task<ApiReply> ReadWholeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var buffer = new PooledBuffer();
        try
        {
            using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            while (true)
            {
                var count = await stream.ReadAsync(buffer.GetMemory(4096), cancellationToken).ConfigureAwait(false);
                if (count == 0)
                    return new ApiReply(response, buffer);
                buffer.Advance(count);
                if (buffer.Written.Length > _maximumResponse)
                    throw new IOException($"The reply is larger than {_maximumResponse} bytes.");
            }
        }
        catch
        {
            buffer.Dispose();
            response.Dispose();
            throw;
        }
    }
}
