namespace SpecGen.Runtime;

/// <summary>What became of a write of certain resources.</summary>
/// <typeparam name="T">The resource.</typeparam>
public sealed class JobOperation<T> : JobOperation
    where T : ApiObject, new()
{
    internal JobOperation(IJobServer? server, List<JobStatus> jobs, string? location)
        : base(server, jobs, location)
    {
    }

    internal JobOperation(IReadOnlyList<T> records)
        : base(null, [], null) => Records = records;

    /// <summary>
    /// What was written, where the server returned it: see <see cref="ApiWriteOptions.ReturnRecords"/>. Empty in another
    /// process: a token keeps no records.
    /// </summary>
    public IReadOnlyList<T> Records { get; internal init; } = [];

    /// <summary>How many records the server acted on; null where it does not say.</summary>
    public long? NumRecords { get; internal init; }

    /// <summary>What became of each of many records, once their job is done.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="ApiException">A call failed.</exception>
    public Task<JobResults<T>> GetResultsAsync(CancellationToken cancellationToken = default) => ResultsAsync<T>(cancellationToken);
}
