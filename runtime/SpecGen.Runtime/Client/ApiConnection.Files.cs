using System.Text.Json;

namespace SpecGen.Runtime.Generated;

public sealed partial class ApiConnection
{
    /// <summary>Calls an operation that takes a file. It is tried again only if the file can be read again.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="file">The file.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call, and the waiting for a job.</param>
    /// <exception cref="ApiException">The call or its job failed.</exception>
    public async Task<JobOperation> UploadAsync(
        ApiRequest request, ApiFile file, ApiWriteOptions? options, CancellationToken cancellationToken) =>
        await UploadAsync<RawRecord>(request, file, options, cancellationToken).ConfigureAwait(false);

    /// <summary>Calls an operation that takes a file and answers with what became of it. It is tried again only if the file can be read again.</summary>
    /// <inheritdoc cref="UploadAsync(ApiRequest, ApiFile, ApiWriteOptions?, CancellationToken)"/>
    public Task<JobOperation<T>> UploadAsync<T>(ApiRequest request, ApiFile file, ApiWriteOptions? options, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        var writing = options ?? new ApiWriteOptions();
        return WriteAsync(FileCall(request, file, writing), new WriteOutcome<T>(request), writing, cancellationToken);
    }

    /// <summary>Calls an operation that takes a file and answers with an object at once.</summary>
    /// <inheritdoc cref="UploadAsync(ApiRequest, ApiFile, ApiWriteOptions?, CancellationToken)"/>
    public Task<T> SendFileAsync<T>(ApiRequest request, ApiFile file, ApiCallOptions? options, CancellationToken cancellationToken)
        where T : ApiObject, new() => _reader.ReadAsync<T>(FileCall(request, file, options), cancellationToken);

    /// <summary>Calls an operation that takes a file and whose answer says nothing.</summary>
    /// <inheritdoc cref="UploadAsync(ApiRequest, ApiFile, ApiWriteOptions?, CancellationToken)"/>
    public Task SendFileAsync(ApiRequest request, ApiFile file, ApiCallOptions? options, CancellationToken cancellationToken) =>
        _reader.CheckAsync(FileCall(request, file, options), cancellationToken);

    /// <summary>Calls an operation that takes a file and answers with whatever it does.</summary>
    /// <returns>The answer; of the kind <see cref="JsonValueKind.Undefined"/> where the server sent none.</returns>
    /// <inheritdoc cref="UploadAsync(ApiRequest, ApiFile, ApiWriteOptions?, CancellationToken)"/>
    public Task<JsonElement> SendFileRawAsync(ApiRequest request, ApiFile file, ApiCallOptions? options, CancellationToken cancellationToken) =>
        _reader.ReadRawAsync(FileCall(request, file, options), cancellationToken);

    private ApiCall FileCall(ApiRequest request, ApiFile file, ApiCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(file);
        var content = file.Content;
        var start = content.CanSeek ? content.Position : 0;
        return _calls.Make(request, options, Body) with { CanRepeatBody = content.CanSeek };

        HttpContent Body()
        {
            if (content.CanSeek)
                content.Position = start;
            return FileBody.InForm(file);
        }
    }

    /// <summary>Calls an operation that answers with a file. The call's timeout is that of the reply's head, and of each pause in the file.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ApiException">The call failed.</exception>
    public async Task<ApiDownload> DownloadAsync(ApiRequest request, ApiCallOptions? options, CancellationToken cancellationToken)
    {
        var call = _calls.Make(request, options, isStreamed: true) with { Accept = "multipart/form-data, application/octet-stream;q=0.9" };
        var reply = await _sender.SendAsync(call, cancellationToken).ConfigureAwait(false);
        try
        {
            if (!reply.Message.IsSuccessStatusCode)
                throw CallFailures.ByServer(request, reply, EmbeddedError.InBody(reply.Body));
            return await FileReply.OpenAsync(request, reply, call.Timeout, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            reply.Dispose();
            throw;
        }
    }
}
