namespace SpecGen.Runtime.Generated;

public sealed partial class ApiConnection
{
    /// <summary>Calls an operation that writes, without a body.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call, and the waiting for a job.</param>
    /// <exception cref="ApiException">The call or its job failed.</exception>
    public Task<JobOperation<T>> WriteAsync<T>(ApiRequest request, ApiWriteOptions? options, CancellationToken cancellationToken)
        where T : ApiObject, new() => WriteBodyAsync<T>(request, null, options, cancellationToken);

    /// <summary>Calls an operation that writes an object.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="body">What to write; only present members are sent.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call, and the waiting for a job.</param>
    /// <exception cref="ApiException">The call or its job failed.</exception>
    public Task<JobOperation<T>> WriteAsync<T>(
        ApiRequest request, ApiObject body, ApiWriteOptions? options, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        ArgumentNullException.ThrowIfNull(body, ParameterName.OfBody(typeof(T)));
        return WriteBodyAsync<T>(request, () => new JsonBody(body, request.Method), options, cancellationToken);
    }

    /// <summary>Calls an operation that writes to all records that its options' conditions find, without a body.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="options">The conditions, and how to call it.</param>
    /// <param name="cancellationToken">Cancels the call, and the waiting for a job.</param>
    /// <exception cref="ArgumentException">There is no condition.</exception>
    /// <exception cref="ApiException">The call or its job failed.</exception>
    public Task<JobOperation<T>> WriteWhereAsync<T>(ApiRequest request, ApiBulkWriteOptions? options, CancellationToken cancellationToken)
        where T : ApiObject, new() => WriteConditionalAsync<T>(request, null, options, cancellationToken);

    /// <summary>Calls an operation that writes the same to all records that its options' conditions find.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="body">What to write; only present members are sent.</param>
    /// <param name="options">The conditions, and how to call it.</param>
    /// <param name="cancellationToken">Cancels the call, and the waiting for a job.</param>
    /// <exception cref="ArgumentException">There is no condition.</exception>
    /// <exception cref="ApiException">The call or its job failed.</exception>
    public Task<JobOperation<T>> WriteWhereAsync<T>(
        ApiRequest request, ApiObject body, ApiBulkWriteOptions? options, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        ArgumentNullException.ThrowIfNull(body, ParameterName.OfBody(typeof(T)));
        return WriteConditionalAsync<T>(request, () => new JsonBody(body, request.Method), options, cancellationToken);
    }

    /// <summary>Calls an operation that writes to what its options' conditions find, and of which no page says what that is.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="options">The conditions, and how to call it.</param>
    /// <param name="cancellationToken">Cancels the call, and the waiting for a job.</param>
    /// <exception cref="ArgumentException">There is no condition.</exception>
    /// <exception cref="ApiException">The call or its job failed.</exception>
    public async Task<JobOperation> WriteWhereAsync(ApiRequest request, ApiBulkWriteOptions? options, CancellationToken cancellationToken) =>
        await WriteConditionalAsync<RawRecord>(request, null, options, cancellationToken).ConfigureAwait(false);

    /// <summary>Calls an operation that writes many records.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="records">What to write; each with its key where it exists already.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call, and the waiting for a job.</param>
    /// <exception cref="ApiException">The call or its job failed.</exception>
    public Task<JobOperation<T>> WriteAsync<T>(
        ApiRequest request, IReadOnlyList<T> records, ApiWriteOptions? options, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        ArgumentNullException.ThrowIfNull(records);
        return WriteRecordsAsync(request, new RecordsBody<T>(records, null), options, cancellationToken);
    }

    /// <summary>Calls an operation that writes many records that exist already.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="records">What to write, each with its keys.</param>
    /// <param name="keys">Wire names, dotted and separated by line feeds, by which they are told apart: sent also where they were not assigned.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call, and the waiting for a job.</param>
    /// <exception cref="ApiException">The call or its job failed.</exception>
    public Task<JobOperation<T>> WriteAsync<T>(
        ApiRequest request, IReadOnlyList<T> records, string keys, ApiWriteOptions? options, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(keys);
        return WriteRecordsAsync(request, new RecordsBody<T>(records, keys.Split('\n')), options, cancellationToken);
    }

    /// <summary>Calls an operation that writes something of which no page says what it is, without a body.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call, and the waiting for a job.</param>
    /// <exception cref="ApiException">The call or its job failed.</exception>
    public async Task<JobOperation> WriteAsync(ApiRequest request, ApiWriteOptions? options, CancellationToken cancellationToken) =>
        await WriteBodyAsync<RawRecord>(request, null, options, cancellationToken).ConfigureAwait(false);

    /// <summary>Calls an operation that writes an object of which no page says what it becomes.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="body">What to write; only present members are sent.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call, and the waiting for a job.</param>
    /// <exception cref="ApiException">The call or its job failed.</exception>
    public async Task<JobOperation> WriteAsync(
        ApiRequest request, ApiObject body, ApiWriteOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        return await WriteBodyAsync<RawRecord>(request, () => new JsonBody(body, request.Method), options, cancellationToken).ConfigureAwait(false);
    }

    private Task<JobOperation<T>> WriteRecordsAsync<T>(
        ApiRequest request, RecordsBody<T> body, ApiWriteOptions? options, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        var writing = options ?? new ApiBulkWriteOptions();
        var call = _calls.Make(request, writing, () => new JsonBody(body, request.Method));
        return WriteAsync(call, new WriteOutcome<T>(request, isOfRecords: true), writing, cancellationToken);
    }

    private Task<JobOperation<T>> WriteConditionalAsync<T>(
        ApiRequest request, Func<HttpContent>? body, ApiBulkWriteOptions? options, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        var writing = options ?? new ApiBulkWriteOptions();
        var call = _calls.Make(request, writing, body, needsCondition: true);
        return WriteAsync(call, new WriteOutcome<T>(request), writing, cancellationToken);
    }

    private Task<JobOperation<T>> WriteBodyAsync<T>(
        ApiRequest request, Func<HttpContent>? body, ApiWriteOptions? options, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        var writing = options ?? new ApiWriteOptions();
        return WriteAsync(_calls.Make(request, writing, body), new WriteOutcome<T>(request), writing, cancellationToken);
    }

    internal async Task<JobOperation<T>> WriteAsync<T>(
        ApiCall call, WriteOutcome<T> outcome, ApiWriteOptions writing, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        try
        {
            await SendAllAsync(call, outcome, writing, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            if (outcome.WithJobs(fault, _reader, call, cancellationToken) is { } withJobs)
                throw withJobs;
            throw;
        }

        var operation = outcome.Operation(_reader, call);
        if (writing.WaitForJob)
            await operation.WaitAsync(writing.Progress, writing.Polling, cancellationToken).ConfigureAwait(false);
        outcome.ThrowIfPartial(operation);
        return operation;
    }

    private async Task SendAllAsync<T>(ApiCall call, WriteOutcome<T> outcome, ApiWriteOptions writing, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        var first = call;
        var trail = new LinkTrail(call.Request);
        var isIdle = false;
        while (true)
        {
            trail.Enter(call);
            using var reply = await _sender.SendAsync(call, cancellationToken).ConfigureAwait(false);
            var next = outcome.Add(reply);
            if (next is null || writing.IsLimited)
                return;
            // One answer may have come before the server did anything; two do not.
            if (isIdle && !outcome.HasActed)
                throw CallFailures.NoProgress(call.Request);
            isIdle = !outcome.HasActed;
            // What a query found and the time did not allow for: the same again, on the rest.
            call = _calls.FollowWrite(first, next);
        }
    }
}
