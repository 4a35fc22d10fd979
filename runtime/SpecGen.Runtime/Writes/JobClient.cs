using System.Runtime.CompilerServices;

namespace SpecGen.Runtime;

/// <summary>
/// Follows the jobs of one write. Whatever ends that early, the exception has the jobs: the write was accepted, and nobody
/// could find out otherwise what became of it.
/// </summary>
/// <param name="reader">Makes the calls.</param>
/// <param name="origin">The write, for what is said of its jobs.</param>
/// <param name="secrets">What the write sent; its jobs may repeat it.</param>
internal sealed class JobClient(CallReader reader, ApiRequest origin, SentSecrets secrets) : IJobServer
{
    private readonly JobLook _look = new(reader, origin, secrets);
    private readonly JobResultsReader _results = new(reader, origin, secrets);

    public Task RefreshAsync(JobOperation operation, CancellationToken cancellationToken) =>
        KeepAsync(operation, () => RefreshAllAsync(operation, cancellationToken), cancellationToken);

    public Task WaitAsync(JobOperation operation, IProgress<JobStatus>? progress, JobPolling polling, CancellationToken cancellationToken) =>
        KeepAsync(operation, () => WaitForAllAsync(operation, progress, polling, cancellationToken), cancellationToken);

    public async Task AskAsync(JobOperation operation, string action, CancellationToken cancellationToken)
    {
        foreach (var job in operation.Jobs)
        {
            if (job.State is { IsFinal: true })
                continue;
            var request = new ApiRequest("PATCH", JobLook.Path, job.Uuid ?? "");
            await reader.CheckAsync(
                reader.Calls.Make(request, new ActionOptions(action), () => new JsonBody(new RawRecord(), request.Method)), cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<JobResults<T>> ResultsAsync<T>(JobOperation operation, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        var results = JobResults<T>.None;
        await KeepAsync(
            operation,
            async () => results = await _results.ReadAsync<T>(operation.Jobs, cancellationToken).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);
        return results;
    }

    public string TokenOf(JobOperation operation) => JobToken.Of(origin, reader.Calls, operation).ToString();

    /// <summary>Does something about jobs so that its failure keeps them.</summary>
    private async Task KeepAsync(JobOperation operation, Func<Task> action, CancellationToken cancellationToken)
    {
        try
        {
            await action().ConfigureAwait(false);
        }
        catch (OperationCanceledException fault) when (cancellationToken.IsCancellationRequested)
        {
            throw JobFailures.WaitCanceled(origin, operation, operation.Jobs, fault, cancellationToken);
        }
        catch (ApiException fault) when (fault.Operation is not null)
        {
            throw;
        }
        catch (Exception fault)
        {
            // Also what the caller's own code threw that is called meanwhile: progress, an observer, a credential.
            throw JobFailures.Unobserved(origin, operation, fault, secrets);
        }
    }

    private async Task RefreshAllAsync(JobOperation operation, CancellationToken cancellationToken)
    {
        for (var index = 0; index < operation.Jobs.Count; index++)
        {
            if (operation.Jobs[index].State is not { IsFinal: true })
                operation.See(index, await _look.AtAsync(operation, operation.Jobs[index], cancellationToken).ConfigureAwait(false));
        }
    }

    private async Task WaitForAllAsync(
        JobOperation operation, IProgress<JobStatus>? progress, JobPolling polling, CancellationToken cancellationToken)
    {
        for (var index = 0; index < operation.Jobs.Count; index++)
        {
            if (operation.Jobs[index].State is { IsFinal: true })
                continue;
            await foreach (var status in WatchAsync(operation, operation.Jobs[index], polling, cancellationToken).ConfigureAwait(false))
            {
                operation.See(index, status);
                progress?.Report(status);
            }
        }

        await CheckAsync(operation, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Where a job stands, again and again until it is done.</summary>
    private async IAsyncEnumerable<JobStatus> WatchAsync(
        JobOperation operation, JobStatus job, JobPolling polling, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var start = reader.Clock.GetTimestamp();
        var lastSeen = TimeSpan.Zero;
        var status = job;
        while (true)
        {
            var isPatient = reader.Clock.GetElapsedTime(start) - lastSeen < polling.Patience;
            var seen = await _look.TryAtAsync(operation, status, isPatient, cancellationToken).ConfigureAwait(false);
            if (seen is not null)
            {
                lastSeen = reader.Clock.GetElapsedTime(start);
                status = seen;
                yield return seen;
                if (seen.State is { IsFinal: true })
                    yield break;
            }

            await Task.Delay(polling.DelayAt(reader.Clock.GetElapsedTime(start)), reader.Clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Looks whether all of many records were written: a job that goes on after a failure succeeds all the same.</summary>
    /// <exception cref="ApiException">A job failed, some records were not written, or it cannot be told.</exception>
    private async Task CheckAsync(JobOperation operation, CancellationToken cancellationToken)
    {
        if (operation.Jobs.Any(job => job.State != JobState.Success))
            throw JobFailures.Failed(origin, operation, await TryReadErrorsAsync(operation, cancellationToken).ConfigureAwait(false));
        var results = await _results.ReadAsync<RawRecord>(operation.Jobs, cancellationToken).ConfigureAwait(false);
        if (results.Errors.Count > 0)
            throw CallFailures.Partial(origin, results.Errors).With([.. operation.Jobs], operation);
    }

    private async Task<JobResults<RawRecord>> TryReadErrorsAsync(JobOperation operation, CancellationToken cancellationToken)
    {
        try
        {
            return await _results.ReadAsync<RawRecord>(operation.Jobs, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiException)
        {
            // The job's own error says enough; a failure to learn more must not hide it.
            return JobResults<RawRecord>.None;
        }
    }

    private sealed class ActionOptions(string action) : ApiCallOptions
    {
        protected internal override void WriteQuery(ref QueryWriter query) => query.Add("action", action);
    }
}
