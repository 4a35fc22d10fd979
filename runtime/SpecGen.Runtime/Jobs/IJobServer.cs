namespace SpecGen.Runtime;

/// <summary>What an operation asks of the server that has its jobs.</summary>
internal interface IJobServer
{
    /// <summary>Asks once where the jobs stand.</summary>
    Task RefreshAsync(JobOperation operation, CancellationToken cancellationToken);

    /// <summary>Asks until all jobs are done, and what became of them.</summary>
    Task WaitAsync(JobOperation operation, IProgress<JobStatus>? progress, JobPolling polling, CancellationToken cancellationToken);

    /// <param name="operation">Whose jobs are meant.</param>
    /// <param name="action">What they are asked to do: <c>cancel</c>, <c>pause</c> or <c>resume</c>.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    Task AskAsync(JobOperation operation, string action, CancellationToken cancellationToken);

    Task<JobResults<T>> ResultsAsync<T>(JobOperation operation, CancellationToken cancellationToken)
        where T : ApiObject, new();

    /// <summary>What another process needs to know to go on.</summary>
    string TokenOf(JobOperation operation);
}
