namespace SpecGen.Runtime;

/// <summary>
/// A collection on the server. Iterating asks for its pages one after the other, and hands out records while their
/// page is still coming. Nothing is asked before the iteration begins, and everything again when it begins again.
/// </summary>
/// <remarks>
/// Where the server can give only a part of the collection, the iteration ends with an <see cref="ApiException"/>
/// (<see cref="ApiFailure.Partial"/>) after the last record; pages carry their errors instead.
/// </remarks>
/// <typeparam name="T">The resource.</typeparam>
public abstract class ApiPageable<T> : IAsyncEnumerable<T>
    where T : ApiObject, new()
{
    /// <summary>All records.</summary>
    /// <param name="cancellationToken">Ends the iteration.</param>
    /// <exception cref="ApiException">A call failed, or only a part came.</exception>
    public abstract IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default);

    /// <summary>The collection page by page.</summary>
    /// <param name="resumeToken">Where to begin: <see cref="ApiPage{T}.ResumeToken"/> of the page before; null for the first.</param>
    /// <param name="cancellationToken">Ends the iteration.</param>
    /// <exception cref="ApiException">A call failed, or the token is of another server.</exception>
    public abstract IAsyncEnumerable<ApiPage<T>> PagesAsync(string? resumeToken = null, CancellationToken cancellationToken = default);

    /// <summary>How many records there are. The server counts; no record comes.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="ApiException">A call failed.</exception>
    public abstract Task<long> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>The one record there is; null where there is none.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="InvalidOperationException">There are several.</exception>
    /// <exception cref="ApiException">A call failed.</exception>
    public abstract Task<T?> FindAsync(CancellationToken cancellationToken = default);

    /// <summary>All records in a list.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="ApiException">A call failed, or only a part came.</exception>
    public async Task<List<T>> ToListAsync(CancellationToken cancellationToken = default)
    {
        var records = new List<T>();
        await foreach (var record in this.WithCancellation(cancellationToken).ConfigureAwait(false))
            records.Add(record);
        return records;
    }

    private protected static async Task<T?> OnlyOneAsync(IAsyncEnumerable<T> records, CancellationToken cancellationToken)
    {
        T? found = null;
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (found is not null)
                throw new InvalidOperationException("Several records match where one was wanted.");
            found = record;
        }

        return found;
    }
}
