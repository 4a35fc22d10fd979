using System.ComponentModel;

namespace SpecGen.Runtime;

/// <summary>Makes calls for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiConnection
{
    private readonly RequestSender _sender;
    private readonly HttpClient? _ownClient;

    private ApiConnection(ApiClientOptions options, HttpClient httpClient, HttpClient? ownClient)
    {
        _sender = new RequestSender(options, httpClient);
        _ownClient = ownClient;
    }

    internal static ApiConnection Open(ApiClientOptions options)
    {
        // Each call has its own timeout, which depends on what the server is asked to wait.
        var client = new HttpClient(options.CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };
        return new(options, client, client);
    }

    internal static ApiConnection Over(ApiClientOptions options, HttpClient httpClient)
    {
        if (options.NeedsOwnHandler)
        {
            throw new ArgumentException(
                "Certificates cannot be applied to a given HttpClient: make it over options.CreateHandler() and leave them out here.",
                nameof(options));
        }

        return new(options, httpClient, null);
    }

    internal void Close() => _ownClient?.Dispose();

    /// <summary>Calls an operation that answers with an object.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ApiException">The call failed.</exception>
    public Task<T> SendAsync<T>(ApiRequest request, ApiCallOptions? options, CancellationToken cancellationToken)
        where T : ApiObject, new() => SendAndReadAsync<T>(request, null, options, cancellationToken);

    /// <summary>Calls an operation that takes an object and answers with one.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="body">What to send; only present members are sent.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ApiException">The call failed.</exception>
    public Task<T> SendAsync<T>(ApiRequest request, ApiObject body, ApiCallOptions? options, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        ArgumentNullException.ThrowIfNull(body);
        return SendAndReadAsync<T>(request, body, options, cancellationToken);
    }

    /// <summary>Calls an operation whose answer says nothing.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ApiException">The call failed.</exception>
    public Task SendAsync(ApiRequest request, ApiCallOptions? options, CancellationToken cancellationToken) =>
        SendAndCheckAsync(request, null, options, cancellationToken);

    /// <summary>Calls an operation that takes an object and whose answer says nothing.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="body">What to send; only present members are sent.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ApiException">The call failed.</exception>
    public Task SendAsync(ApiRequest request, ApiObject body, ApiCallOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        return SendAndCheckAsync(request, body, options, cancellationToken);
    }

    private async Task<T> SendAndReadAsync<T>(
        ApiRequest request, ApiObject? body, ApiCallOptions? options, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        using var reply = await _sender.SendAsync(request, body, options, cancellationToken).ConfigureAwait(false);
        return ReplyReader.Read<T>(request, reply);
    }

    private async Task SendAndCheckAsync(
        ApiRequest request, ApiObject? body, ApiCallOptions? options, CancellationToken cancellationToken)
    {
        using var reply = await _sender.SendAsync(request, body, options, cancellationToken).ConfigureAwait(false);
        ReplyReader.Check(request, reply);
    }
}
