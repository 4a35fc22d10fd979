namespace SpecGen.Runtime;

/// <summary>
/// The caller's token ended the waiting for jobs. The write was accepted and its jobs go on; <see cref="Operation"/> waits
/// again, or cancels them. Whoever catches <see cref="OperationCanceledException"/> catches this.
/// </summary>
/// <remarks><see cref="Task.Wait()"/> and <see cref="Task{TResult}.Result"/> replace it by an exception of the framework's, which has no job: await the call.</remarks>
public class JobWaitCanceledException : TaskCanceledException
{
    /// <summary>For a stand-in in tests.</summary>
    public JobWaitCanceledException()
        : this("The waiting for a job was cancelled; the job goes on.")
    {
    }

    /// <summary>For a stand-in in tests.</summary>
    /// <param name="message">The message.</param>
    public JobWaitCanceledException(string message)
        : base(message)
    {
    }

    /// <summary>For a stand-in in tests.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What ended the waiting.</param>
    public JobWaitCanceledException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <param name="message">The message.</param>
    /// <param name="innerException">What ended the waiting.</param>
    /// <param name="token">The caller's token.</param>
    public JobWaitCanceledException(string message, Exception? innerException, CancellationToken token)
        : base(message, innerException, token)
    {
    }

    /// <summary>
    /// Goes on with the jobs: waits for them, cancels them, or gives the text by which another process does. Null where the
    /// server named none that can be asked for.
    /// </summary>
    public JobOperation? Operation { get; init; }

    /// <summary>The job that was waited for, as last seen.</summary>
    public JobStatus? Job => Jobs.FirstOrDefault(job => job.State is not { IsFinal: true }) ?? (Jobs.Count > 0 ? Jobs[0] : null);

    /// <summary>The jobs as last seen.</summary>
    public IReadOnlyList<JobStatus> Jobs { get; init; } = [];

    /// <summary>The write's HTTP method.</summary>
    public string? Method { get; init; }

    /// <summary>The write's path with its keys, without its query.</summary>
    public string? Path { get; init; }

    /// <summary>The write's documented path, keys in braces.</summary>
    public string? PathTemplate { get; init; }
}
