namespace SpecGen.Runtime;

/// <summary>What became of a write of certain resources.</summary>
/// <typeparam name="T">The resource.</typeparam>
public sealed class JobOperation<T> : JobOperation
    where T : ApiObject, new()
{
    internal JobOperation(JobClient? client, ApiRequest request, WriteOutcome<T> outcome)
        : base(client, request, outcome.Jobs, outcome.Location)
    {
        Records = outcome.Records;
        NumRecords = outcome.NumRecords;
    }

    internal JobOperation(IReadOnlyList<T> records)
        : base(null, default, [], null) => Records = records;

    /// <summary>What was written, where the server returned it: see <see cref="ApiWriteOptions.ReturnRecords"/>.</summary>
    public IReadOnlyList<T> Records { get; }

    /// <summary>How many records the server acted on; null where it does not say.</summary>
    public long? NumRecords { get; }

    /// <summary>What became of each of many records, once their job is done.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="ApiException">A call failed.</exception>
    public Task<JobResults<T>> GetResultsAsync(CancellationToken cancellationToken = default) => ResultsAsync<T>(cancellationToken);
}
