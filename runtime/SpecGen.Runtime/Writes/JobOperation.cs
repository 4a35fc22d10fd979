namespace SpecGen.Runtime;

/// <summary>
/// What became of a write. Where the server made a job of it, this waits for the job, cancels it, and has its results.
/// Unless the call's options say otherwise, the call has waited already when it returns.
/// </summary>
public class JobOperation
{
    private readonly JobClient? _client;
    private readonly ApiRequest _request;
    private readonly List<JobStatus> _jobs;

    private protected JobOperation(JobClient? client, ApiRequest request, List<JobStatus> jobs, string? location)
    {
        _client = client;
        _request = request;
        _jobs = jobs;
        Location = location;
    }

    /// <summary>The job's key, to go on with it later; null where no job was needed. Of several jobs, the first.</summary>
    public string? Id => _jobs.Count > 0 ? _jobs[0].Uuid : null;

    /// <summary>The jobs as last seen; empty where none was needed.</summary>
    public IReadOnlyList<JobStatus> Jobs => _jobs;

    /// <summary>Nothing more will happen, as far as was seen.</summary>
    public bool IsCompleted => _jobs.TrueForAll(job => job.State is { IsFinal: true });

    /// <summary>Where the server says the new resource is, or will be once the job has succeeded; null where it does not.</summary>
    public string? Location { get; }

    /// <summary>A job that another call or process began.</summary>
    internal static JobOperation Attach(CallReader reader, string id) =>
        new(new JobClient(reader, SentSecrets.None), JobClient.Look(id), [new JobStatus { Uuid = id }], null);

    /// <summary>A write that succeeded at once: a stand-in in tests.</summary>
    public static JobOperation Succeeded() => new(null, default, [], null);

    /// <summary>A write of certain resources that succeeded at once: a stand-in in tests.</summary>
    /// <typeparam name="T">The resource.</typeparam>
    /// <param name="records">What was written.</param>
    public static JobOperation<T> Succeeded<T>(params T[] records)
        where T : ApiObject, new() => new(records);

    /// <summary>Asks once where the jobs stand.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="ApiException">A call failed, or the server does not know a job any more.</exception>
    public async Task RefreshAsync(CancellationToken cancellationToken = default)
    {
        for (var index = 0; index < _jobs.Count; index++)
        {
            if (_jobs[index].State is not { IsFinal: true })
                _jobs[index] = await Client.LookAsync(_request, _jobs[index], cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Waits until all jobs are done.</summary>
    /// <param name="progress">Is told each state that is seen.</param>
    /// <param name="polling">How to ask; null for <see cref="JobPolling.Default"/>.</param>
    /// <param name="cancellationToken">Ends the waiting; the jobs go on.</param>
    /// <exception cref="ApiException">
    /// A job failed (<see cref="ApiFailure.Job"/>), wrote some of many records only (<see cref="ApiFailure.Partial"/>), is
    /// not known any more, so that its outcome cannot be told (<see cref="ApiFailure.JobLost"/>), or could not be asked for.
    /// </exception>
    public async Task WaitAsync(
        IProgress<JobStatus>? progress = null, JobPolling? polling = null, CancellationToken cancellationToken = default)
    {
        for (var index = 0; index < _jobs.Count; index++)
        {
            if (_jobs[index].State is not { IsFinal: true })
            {
                await foreach (var status in Client.WatchAsync(_request, _jobs[index], polling ?? JobPolling.Default, cancellationToken).ConfigureAwait(false))
                {
                    _jobs[index] = status;
                    progress?.Report(status);
                }
            }
        }

        if (_jobs.Exists(job => job.State != JobState.Success))
            throw await Client.FailureAsync(_request, _jobs, cancellationToken).ConfigureAwait(false);
        if (_jobs.Count > 0)
            await Client.CheckResultsAsync(_request, _jobs, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks the server to cancel the jobs. Whether it does is seen by waiting; not every job can be cancelled.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="ApiException">The server refuses.</exception>
    public Task CancelAsync(CancellationToken cancellationToken = default) => AskAsync("cancel", cancellationToken);

    /// <summary>
    /// Asks the server to pause the jobs. Not every job can be paused: the page of the operation says so. Waiting goes on
    /// meanwhile.
    /// </summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="ApiException">The server refuses.</exception>
    public Task PauseAsync(CancellationToken cancellationToken = default) => AskAsync("pause", cancellationToken);

    /// <summary>Asks the server to go on with jobs that were paused.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="ApiException">The server refuses.</exception>
    public Task ResumeAsync(CancellationToken cancellationToken = default) => AskAsync("resume", cancellationToken);

    private async Task AskAsync(string action, CancellationToken cancellationToken)
    {
        foreach (var job in _jobs)
        {
            if (job.State is not { IsFinal: true })
                await Client.AskAsync(job, action, cancellationToken).ConfigureAwait(false);
        }
    }

    private protected Task<JobResults<T>> ResultsAsync<T>(CancellationToken cancellationToken)
        where T : ApiObject, new() => _client is null
            ? Task.FromResult(JobResults<T>.None)
            : _client.ResultsAsync<T>(_request, _jobs, cancellationToken);

    private JobClient Client => _client ?? throw new InvalidOperationException("This operation has no server.");
}
