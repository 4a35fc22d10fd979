namespace SpecGen.Runtime;

/// <summary>A collection that needs no server.</summary>
internal sealed class GivenRecords<T>(IReadOnlyList<T> records) : ApiPageable<T>
    where T : ApiObject, new()
{
    public override IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Records().GetAsyncEnumerator(cancellationToken);

    public override IAsyncEnumerable<ApiPage<T>> PagesAsync(string? resumeToken = null, CancellationToken cancellationToken = default) =>
        Pages();

    public override Task<long> CountAsync(CancellationToken cancellationToken = default) => Task.FromResult((long)records.Count);

    public override Task<T?> FindAsync(CancellationToken cancellationToken = default) => OnlyOneAsync(this, cancellationToken);

    private async IAsyncEnumerable<T> Records()
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var record in records)
            yield return record;
    }

    private async IAsyncEnumerable<ApiPage<T>> Pages()
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield return new(records, null, []);
    }
}
