namespace SpecGen.Runtime;

/// <summary>Has one job, whose states are given.</summary>
/// <param name="states">What is still to be seen.</param>
/// <param name="results">The job's results, or null.</param>
/// <param name="failure">What looking throws once all states were seen, or null.</param>
internal sealed class StandInJobServer(IEnumerable<JobStatus> states, object? results, ApiException? failure) : IJobServer
{
    private readonly Queue<JobStatus> _states = new(states);

    public Task RefreshAsync(JobOperation operation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_states.TryDequeue(out var next))
            operation.See(0, next);
        else if (failure is not null)
            return Task.FromException(failure);
        return Task.CompletedTask;
    }

    public async Task WaitAsync(JobOperation operation, IProgress<JobStatus>? progress, JobPolling polling, CancellationToken cancellationToken)
    {
        try
        {
            while (!operation.IsCompleted)
            {
                if (_states.Count == 0 && failure is null)
                    await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
                await RefreshAsync(operation, cancellationToken).ConfigureAwait(false);
                progress?.Report(operation.Jobs[0]);
            }
        }
        catch (OperationCanceledException fault) when (fault is not JobWaitCanceledException)
        {
            throw JobFailures.WaitCanceled(Origin, operation, operation.Jobs, fault, cancellationToken);
        }

        if (operation.Jobs[0].State != JobState.Success)
            throw JobFailures.Failed(Origin, operation, JobResults<RawRecord>.None);
    }

    /// <summary>As a server does: what becomes of it is seen by the next look.</summary>
    public Task AskAsync(JobOperation operation, string action, CancellationToken cancellationToken)
    {
        if (action == "cancel")
            _states.Clear();
        _states.Enqueue(new JobStatus { Uuid = operation.Id, State = action switch { "cancel" => JobState.FromText("cancelled"), "pause" => JobState.Paused, _ => JobState.Running } });
        return Task.CompletedTask;
    }

    public Task<JobResults<T>> ResultsAsync<T>(JobOperation operation, CancellationToken cancellationToken)
        where T : ApiObject, new() => Task.FromResult(results as JobResults<T> ?? JobResults<T>.None);

    public string TokenOf(JobOperation operation) => "stand-in-" + operation.Id;

    private static ApiRequest Origin => new("POST", "/stand-in");
}
