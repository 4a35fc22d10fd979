namespace SpecGen.Changes;

/// <summary>
/// Does the same for many, as many at a time as there are processors. A query in parallel would do it too, but of what it is made
/// of for values of our own nothing was compiled ahead of time, which costs a short command more than it saves.
/// </summary>
public static class SideBySide
{
    /// <summary>What each becomes, in the order of the items.</summary>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> select, CancellationToken cancellationToken)
    {
        var results = new TResult[items.Count];
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, results.Length, options, index => results[index] = select(items[index]));
        return results;
    }
}
