using System.Runtime.CompilerServices;

namespace SpecGen.Runtime;

/// <summary>A collection that needs no server.</summary>
/// <param name="pages">Its pages.</param>
/// <param name="failure">What is thrown after them, or null.</param>
internal sealed class GivenPages<T>(IReadOnlyList<ApiPage<T>> pages, ApiException? failure) : ApiPageable<T>
    where T : ApiObject, new()
{
    public override IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Records(cancellationToken).GetAsyncEnumerator(cancellationToken);

    public override IAsyncEnumerable<ApiPage<T>> PagesAsync(string? resumeToken = null, CancellationToken cancellationToken = default) =>
        Pages(FirstAfter(resumeToken), cancellationToken);

    public override Task<long> CountAsync(CancellationToken cancellationToken = default) => failure is null
        ? Task.FromResult(pages.Sum(page => (long)page.Records.Count))
        : Task.FromException<long>(failure);

    public override Task<T?> FindAsync(CancellationToken cancellationToken = default) => OnlyOneAsync(this, cancellationToken);

    /// <exception cref="ArgumentException">No page has the token.</exception>
    private int FirstAfter(string? resumeToken)
    {
        if (resumeToken is null)
            return 0;
        var index = pages.ToList().FindIndex(page => page.ResumeToken == resumeToken);
        return index < 0 ? throw new ArgumentException("No page of this stand-in has the token.", nameof(resumeToken)) : index + 1;
    }

    private async IAsyncEnumerable<T> Records([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var errors = new List<ApiError>();
        await foreach (var page in Pages(0, cancellationToken).ConfigureAwait(false))
        {
            foreach (var record in page.Records)
                yield return record;
            errors.AddRange(page.Errors);
        }

        if (errors.Count > 0)
            throw new ApiException("Only a part came.") { Failure = ApiFailure.Partial, Error = errors[0], Errors = errors };
    }

    private async IAsyncEnumerable<ApiPage<T>> Pages(int first, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var page in pages.Skip(first))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return page;
        }

        if (failure is not null)
            throw failure;
    }
}
