namespace SpecGen.Runtime;

/// <summary>
/// What became of a write. Where the server made a job of it, this waits for the job, cancels it, and has its results.
/// Unless the call's options say otherwise, the call has waited already when it returns.
/// </summary>
public class JobOperation
{
    private readonly IJobServer? _server;
    private readonly List<JobStatus> _jobs;

    internal JobOperation(IJobServer? server, List<JobStatus> jobs, string? location)
    {
        _server = server;
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

    /// <summary>
    /// A text to keep, by which another process goes on with these jobs: <c>RehydrateJob</c> of a client of the same server
    /// takes it. It has the jobs' keys, where their results will be, <see cref="Location"/>, the server's address and the SVM
    /// that was spoken for, and no secret. Null where there is no job, or no server (a stand-in in tests).
    /// </summary>
    public string? RehydrationToken => _jobs.Count > 0 ? _server?.TokenOf(this) : null;

    /// <summary>A write that succeeded at once: a stand-in in tests.</summary>
    public static JobOperation Succeeded() => new(null, [], null);

    /// <summary>A write of certain resources that succeeded at once: a stand-in in tests.</summary>
    /// <typeparam name="T">The resource.</typeparam>
    /// <param name="records">What was written.</param>
    public static JobOperation<T> Succeeded<T>(params T[] records)
        where T : ApiObject, new() => new(records);

    /// <summary>Asks once where the jobs stand.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="ApiException">A call failed, or the server does not know a job any more.</exception>
    public Task RefreshAsync(CancellationToken cancellationToken = default) =>
        IsCompleted ? Task.CompletedTask : Server.RefreshAsync(this, cancellationToken);

    /// <summary>Waits until all jobs are done. It can be called again after it failed or was cancelled, and goes on.</summary>
    /// <param name="progress">Is told each state that is seen.</param>
    /// <param name="polling">How to ask; null for <see cref="JobPolling.Default"/>.</param>
    /// <param name="cancellationToken">Ends the waiting; the jobs go on. <see cref="CancelAsync"/> ends the jobs.</param>
    /// <exception cref="ApiException">
    /// A job failed (<see cref="ApiFailure.Job"/>), wrote some of many records only (<see cref="ApiFailure.Partial"/>), is
    /// not known any more, so that its outcome cannot be told (<see cref="ApiFailure.JobLost"/>), or could not be looked at
    /// (<see cref="ApiFailure.JobUnobserved"/>).
    /// </exception>
    /// <exception cref="JobWaitCanceledException">The caller cancelled.</exception>
    public Task WaitAsync(
        IProgress<JobStatus>? progress = null, JobPolling? polling = null, CancellationToken cancellationToken = default) =>
        _jobs.Count == 0 ? Task.CompletedTask : Server.WaitAsync(this, progress, polling ?? JobPolling.Default, cancellationToken);

    /// <summary>
    /// Asks the server to cancel the jobs. Whether it does is seen by waiting, which fails for a cancelled job
    /// (<see cref="ApiFailure.Job"/>); not every job can be cancelled.
    /// </summary>
    /// <param name="cancellationToken">Cancels the calls, and no job.</param>
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

    /// <summary>Notes where a job stands.</summary>
    internal void See(int index, JobStatus status) => _jobs[index] = status;

    private protected Task<JobResults<T>> ResultsAsync<T>(CancellationToken cancellationToken)
        where T : ApiObject, new() => _jobs.Count == 0
            ? Task.FromResult(JobResults<T>.None)
            : Server.ResultsAsync<T>(this, cancellationToken);

    private Task AskAsync(string action, CancellationToken cancellationToken) =>
        IsCompleted ? Task.CompletedTask : Server.AskAsync(this, action, cancellationToken);

    private IJobServer Server => _server ?? throw new InvalidOperationException("This operation has no server.");
}
