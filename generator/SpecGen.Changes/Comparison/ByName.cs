namespace SpecGen.Changes.Comparison;

/// <summary>Two lists put side by side by a key. Their order does not count; of a key that is there twice the first does.</summary>
internal static class ByName
{
    /// <summary>In the order of the newer list, then what only the older has.</summary>
    public static IEnumerable<(T? Before, T? After)> Pair<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> keyOf)
        where T : class
    {
        var old = Index(before, keyOf);
        var @new = Index(after, keyOf);
        foreach (var (key, value) in @new)
            yield return (old.GetValueOrDefault(key), value);
        foreach (var (key, value) in old)
        {
            if (!@new.ContainsKey(key))
                yield return (value, null);
        }
    }

    private static OrderedDictionary<string, T> Index<T>(IEnumerable<T> items, Func<T, string> keyOf)
    {
        var byKey = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
            byKey.TryAdd(keyOf(item), item);
        return byKey;
    }
}
