namespace SpecGen.Tool.Search;

/// <summary>What was found of one kind.</summary>
/// <param name="Best">From the best on, as many as were asked for.</param>
/// <param name="Count">How many there are.</param>
internal sealed record Findings<T>(IReadOnlyList<T> Best, int Count)
{
    public static Findings<T> None { get; } = new([], 0);

    /// <summary>Makes only those that are asked for.</summary>
    public static Findings<T> Of<TOrdered>(IEnumerable<TOrdered> ordered, int limit, Func<TOrdered, T> make)
    {
        TOrdered[] all = [.. ordered];
        return new([.. all.Take(limit).Select(make)], all.Length);
    }
}
