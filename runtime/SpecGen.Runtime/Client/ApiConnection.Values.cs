using System.Text.Json;

namespace SpecGen.Runtime.Generated;

/// <content>Operations whose answer is no object with members of its own.</content>
public sealed partial class ApiConnection
{
    /// <summary>Calls an operation that answers with a map or a list.</summary>
    /// <typeparam name="T">What it answers with.</typeparam>
    /// <typeparam name="TForm">How that stands in JSON.</typeparam>
    /// <param name="request">The operation.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ApiException">The call failed.</exception>
    public Task<T> SendAsync<T, TForm>(ApiRequest request, ApiCallOptions? options, CancellationToken cancellationToken)
        where TForm : IJsonForm<T> => _reader.ReadValueAsync<T, TForm>(_calls.Make(request, options), cancellationToken);

    /// <summary>Calls an operation that takes a body and answers with a map or a list.</summary>
    /// <typeparam name="T">What it answers with.</typeparam>
    /// <typeparam name="TForm">How that stands in JSON.</typeparam>
    /// <param name="request">The operation.</param>
    /// <param name="body">What to send.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ApiException">The call failed.</exception>
    public Task<T> SendAsync<T, TForm>(ApiRequest request, ApiObject body, ApiCallOptions? options, CancellationToken cancellationToken)
        where TForm : IJsonForm<T>
    {
        ArgumentNullException.ThrowIfNull(body);
        return _reader.ReadValueAsync<T, TForm>(_calls.Make(request, options, () => new JsonBody(body, request.Method)), cancellationToken);
    }

    /// <summary>Calls an operation of whose answer no page says what it is.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer; of the kind <see cref="JsonValueKind.Undefined"/> where the server sent none.</returns>
    /// <exception cref="ApiException">The call failed.</exception>
    public Task<JsonElement> SendRawAsync(ApiRequest request, ApiCallOptions? options, CancellationToken cancellationToken) =>
        _reader.ReadRawAsync(_calls.Make(request, options), cancellationToken);

    /// <summary>Calls an operation that takes a body and of whose answer no page says what it is.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="body">What to send.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer; of the kind <see cref="JsonValueKind.Undefined"/> where the server sent none.</returns>
    /// <exception cref="ApiException">The call failed.</exception>
    public Task<JsonElement> SendRawAsync(ApiRequest request, ApiObject body, ApiCallOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        return _reader.ReadRawAsync(_calls.Make(request, options, () => new JsonBody(body, request.Method)), cancellationToken);
    }
}
