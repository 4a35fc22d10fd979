namespace SpecGen.Runtime.Generated;

public sealed partial class ApiConnection
{
    /// <summary>Calls an operation that answers with an object.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ApiException">The call failed.</exception>
    public Task<T> SendAsync<T>(ApiRequest request, ApiCallOptions? options, CancellationToken cancellationToken)
        where T : ApiObject, new() => _reader.ReadAsync<T>(_calls.Make(request, options), cancellationToken);

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
        return _reader.ReadAsync<T>(_calls.Make(request, options, () => new JsonBody(body, request.Method)), cancellationToken);
    }

    /// <summary>Calls an operation whose answer says nothing.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ApiException">The call failed.</exception>
    public Task SendAsync(ApiRequest request, ApiCallOptions? options, CancellationToken cancellationToken) =>
        _reader.CheckAsync(_calls.Make(request, options), cancellationToken);

    /// <summary>Calls an operation that takes an object and whose answer says nothing.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="body">What to send; only present members are sent.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ApiException">The call failed.</exception>
    public Task SendAsync(ApiRequest request, ApiObject body, ApiCallOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        return _reader.CheckAsync(_calls.Make(request, options, () => new JsonBody(body, request.Method)), cancellationToken);
    }

    /// <summary>Calls an operation that answers with a collection. Nothing is asked before its iteration begins.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    public ApiPageable<T> List<T>(ApiRequest request, ApiCallOptions? options, CancellationToken cancellationToken)
        where T : ApiObject, new() => new ServerPageable<T>(_sender, _calls, request, null, options, cancellationToken);

    /// <summary>Calls an operation that takes an object and answers with a collection. Each of its pages is asked for with the object.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="body">What to send; only present members are sent.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    public ApiPageable<T> List<T>(ApiRequest request, ApiObject body, ApiCallOptions? options, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        ArgumentNullException.ThrowIfNull(body);
        return new ServerPageable<T>(_sender, _calls, request, () => new JsonBody(body, request.Method), options, cancellationToken);
    }
}
