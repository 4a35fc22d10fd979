namespace SpecGen.Binding.Definitions;

/// <summary>
/// Definitions by the words of their names. A definition is related to a property whose name is among its words:
/// <c>ntp_key_reference</c> to <c>key</c>, and <c>policy_registry_value</c> to <c>registry_values</c>.
/// </summary>
internal sealed class NameWords
{
    private readonly Dictionary<string, List<Definition>> _byWord = new(StringComparer.Ordinal);

    /// <param name="all">In page order.</param>
    public NameWords(IEnumerable<Definition> all)
    {
        foreach (var definition in all)
        {
            foreach (var word in definition.Name.Split('_').Distinct(StringComparer.Ordinal))
            {
                if (!_byWord.TryGetValue(word, out var named))
                    _byWord.Add(word, named = []);
                named.Add(definition);
            }
        }
    }

    public static bool AreRelated(Definition definition, string property) =>
        HasWords(definition.Name, property, property.Length)
        || (property.EndsWith("s", StringComparison.Ordinal) && HasWords(definition.Name, property, property.Length - 1));

    /// <summary>Those of some that are related to a property. Where few have its first word only these are looked at.</summary>
    /// <param name="some">In page order.</param>
    public List<Definition> Related(IReadOnlyList<Definition> some, string property)
    {
        var related = new List<Definition>();
        if (some.Count > 0 && property.Length > 0)
        {
            var word = FirstWord(property);
            var few = Named(word).Count <= some.Count && (word.Length < property.Length || Named(Singular(word)).Count <= some.Count);
            var looked = few ? Among(some, word, word.Length < property.Length ? word : Singular(word)) : some;
            related.AddRange(looked.Where(definition => AreRelated(definition, property)));
        }

        return related;
    }

    private IEnumerable<Definition> Among(IReadOnlyList<Definition> some, string word, string other)
    {
        var named = Named(word);
        if (other != word)
            named = [.. named.Union(Named(other)).OrderBy(definition => definition.Index)];
        return named.Where(definition => LinkCandidates.CountAbove(some, definition.Index) is var at && at < some.Count && ReferenceEquals(some[at], definition));
    }

    private List<Definition> Named(string word) => _byWord.TryGetValue(word, out var named) ? named : [];

    private static string FirstWord(string name) => name.IndexOf('_') is var end && end < 0 ? name : name.Substring(0, end);

    private static string Singular(string word) => word.EndsWith("s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1) : word;

    /// <summary>Asked for many definitions and rows, and so without a text made for it.</summary>
    /// <param name="words">Of the text, its beginning of a length.</param>
    private static bool HasWords(string definition, string words, int length)
    {
        if (length == 0)
            return false;
        for (var start = 0; start + length <= definition.Length; start = NextWord(definition, start))
        {
            var end = start + length;
            if ((end == definition.Length || definition[end] == '_') && string.CompareOrdinal(definition, start, words, 0, length) == 0)
                return true;
        }

        return false;
    }

    private static int NextWord(string name, int start)
    {
        var end = name.IndexOf('_', start);
        return end < 0 ? name.Length : end + 1;
    }
}
