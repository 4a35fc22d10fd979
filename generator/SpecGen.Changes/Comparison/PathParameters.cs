namespace SpecGen.Changes.Comparison;

/// <summary>Keys of a path by their place, which is all that a server sees of them.</summary>
internal static class PathParameters
{
    /// <summary>What each key that has another name was called before.</summary>
    public static Dictionary<string, string> OldNames(string before, string after)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (old, @new) in KeysOf(before).Zip(KeysOf(after)))
        {
            if (old != @new)
                names.TryAdd(@new, old);
        }

        return names;
    }

    private static IEnumerable<string> KeysOf(string template) =>
        template.Split('{').Skip(1).Select(piece => piece.Split('}')[0]);
}
