namespace SpecGen.Runtime;

public sealed partial class ApiConnection
{
    /// <summary>Calls an operation that takes a file. It is tried again only if the file can be read again.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="file">The file.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call, and the waiting for a job.</param>
    /// <exception cref="ApiException">The call or its job failed.</exception>
    public async Task<JobOperation> UploadAsync(
        ApiRequest request, ApiFile file, ApiWriteOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var content = file.Content;
        var start = content.CanSeek ? content.Position : 0;
        var writing = options ?? new ApiWriteOptions();
        var call = _calls.Make(request, writing, Body) with { CanRepeatBody = content.CanSeek };
        return await WriteAsync(call, new WriteOutcome<UnknownRecord>(request), writing, cancellationToken).ConfigureAwait(false);

        HttpContent Body()
        {
            if (content.CanSeek)
                content.Position = start;
            return FileBody.InForm(file);
        }
    }

    /// <summary>Calls an operation that answers with a file. The call's timeout ends with the reply's head.</summary>
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
                throw FailedCall.ByServer(request, reply, EmbeddedError.InBody(reply.Body));
            return await FileReply.OpenAsync(request, reply, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            reply.Dispose();
            throw;
        }
    }
}
