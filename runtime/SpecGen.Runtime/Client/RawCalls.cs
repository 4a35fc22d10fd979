namespace SpecGen.Runtime;

/// <summary>
/// Calls that no page documents, as <c>/private/cli/…</c> or what a later release has. They are made as any other: with the
/// client's credential and headers, retries, errors, jobs and pages. Methods are virtual, for stand-ins.
/// </summary>
public class RawCalls
{
    private static readonly ApiWriteOptions s_waiting = new();

    private readonly ApiConnection? _connection;

    /// <summary>For a stand-in in tests.</summary>
    protected RawCalls()
    {
    }

    internal RawCalls(ApiConnection connection) => _connection = connection;

    /// <summary>
    /// Makes a call and gives all of its answer. Where a write answers with a job, the job is waited for; where it tells of a
    /// rest that its query found, that is done, too.
    /// </summary>
    /// <param name="request">What to call.</param>
    /// <param name="options">How to call it, or null. Those of a write also send <c>return_timeout</c>.</param>
    /// <param name="cancellationToken">Cancels the call, and the waiting for a job.</param>
    /// <returns>The answer; of several requests the last.</returns>
    /// <exception cref="ApiException">The call or its job failed.</exception>
    public virtual async Task<ApiResponse> SendAsync(RawRequest request, ApiCallOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = Make(request, options);
        var answer = options?.Response ?? new ApiResponse();
        call = call with { Response = answer };
        if (call.IsRead)
            await Connection.Reader.CheckAnyAsync(call, cancellationToken).ConfigureAwait(false);
        else
            await Connection.WriteAsync(call, new WriteOutcome<RawRecord>(call.Request) { TakesAny = true }, options as ApiWriteOptions ?? s_waiting, cancellationToken).ConfigureAwait(false);
        return answer;
    }

    /// <summary>Makes a call that answers with an object of a generated type.</summary>
    /// <typeparam name="T">The type; of members that it does not know there are <see cref="ApiObject.UnknownMembers"/>.</typeparam>
    /// <param name="request">What to call.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ApiException">The call failed.</exception>
    public virtual Task<T> SendAsync<T>(RawRequest request, ApiCallOptions? options = null, CancellationToken cancellationToken = default)
        where T : ApiObject, new() => Connection.Reader.ReadAsync<T>(Make(request, options), cancellationToken);

    /// <summary>A collection, all its pages. Nothing is asked before its iteration begins.</summary>
    /// <typeparam name="T">A generated type, or <see cref="RawRecord"/> where there is none.</typeparam>
    /// <param name="request">What to call.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    public virtual ApiPageable<T> List<T>(RawRequest request, ApiCallOptions? options = null, CancellationToken cancellationToken = default)
        where T : ApiObject, new()
    {
        ArgumentNullException.ThrowIfNull(request);
        return Connection.ListRaw<T>(request, options, cancellationToken);
    }

    /// <summary>Writes, and waits for the job that the write may become.</summary>
    /// <typeparam name="T">What is written: a generated type, or <see cref="RawRecord"/> where there is none.</typeparam>
    /// <param name="request">What to call.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call, and the waiting for a job.</param>
    /// <exception cref="ApiException">The call or its job failed.</exception>
    public virtual Task<JobOperation<T>> WriteAsync<T>(RawRequest request, ApiWriteOptions? options = null, CancellationToken cancellationToken = default)
        where T : ApiObject, new()
    {
        var writing = options ?? new ApiWriteOptions();
        var call = Make(request, writing);
        return Connection.WriteAsync(call, new WriteOutcome<T>(call.Request), writing, cancellationToken);
    }

    /// <summary>Writes to all records that the request's <see cref="RawRequest.Query"/> finds, with as many requests as that takes.</summary>
    /// <typeparam name="T">What is written: a generated type, or <see cref="RawRecord"/> where there is none.</typeparam>
    /// <param name="request">What to call, with at least one condition in its query.</param>
    /// <param name="options">How to call it, or null.</param>
    /// <param name="cancellationToken">Cancels the call, and the waiting for a job.</param>
    /// <exception cref="ArgumentException">There is no condition.</exception>
    /// <exception cref="ApiException">The call or its job failed.</exception>
    public virtual Task<JobOperation<T>> WriteWhereAsync<T>(RawRequest request, ApiBulkWriteOptions? options = null, CancellationToken cancellationToken = default)
        where T : ApiObject, new()
    {
        var writing = options ?? new ApiBulkWriteOptions();
        var call = Make(request, writing, needsCondition: true);
        return Connection.WriteAsync(call, new WriteOutcome<T>(call.Request), writing, cancellationToken);
    }

    private ApiConnection Connection => _connection
        ?? throw new InvalidOperationException($"{GetType().Name} stands in for a server and does not override this member.");

    private ApiCall Make(RawRequest request, ApiCallOptions? options, bool needsCondition = false)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Connection.MakeRaw(request, options, needsCondition);
    }
}
