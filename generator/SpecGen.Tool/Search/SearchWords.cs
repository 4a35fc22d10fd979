using SpecGen.Naming;

namespace SpecGen.Tool.Search;

/// <summary>A text as words that can be compared: in lower case and in the singular.</summary>
internal static class SearchWords
{
    private const int ShortestBeginning = 3;

    /// <summary>Of a question: a name in capitals within, <c>workingEnvironment</c>, is one word.</summary>
    public static string[] Asked(string text) => [.. Names(text).Select(Word)];

    /// <summary>Of a page: such a name is one word, and the words that it is made of.</summary>
    public static string[] Of(string text)
    {
        var words = new List<string>();
        foreach (var name in Names(text))
        {
            words.Add(Word(name));
            var parts = Parts(name);
            if (parts.Count > 1)
                words.AddRange(parts.Select(Word));
        }

        return [.. words];
    }

    private static List<string> Names(string text)
    {
        var names = new List<string>();
        var start = -1;
        for (var index = 0; index <= text.Length; index++)
        {
            var isLetter = index < text.Length && char.IsLetterOrDigit(text[index]);
            if (isLetter && start < 0)
                start = index;
            if (isLetter || start < 0)
                continue;
            names.Add(text[start..index]);
            start = -1;
        }

        return names;
    }

    /// <summary>Divided before a capital that follows a small letter.</summary>
    private static List<string> Parts(string name)
    {
        var parts = new List<string>();
        var start = 0;
        for (var index = 1; index < name.Length; index++)
        {
            if (!char.IsUpper(name[index]) || !char.IsLower(name[index - 1]))
                continue;
            parts.Add(name[start..index]);
            start = index;
        }

        parts.Add(name[start..]);
        return parts;
    }

    private static string Word(string name) => Singular.Of(name.ToLowerInvariant());

    /// <summary>How well one of the words is the wanted one: 1 for the word itself, less for one that begins with it, 0 for none.</summary>
    public static double Match(IEnumerable<string> words, string wanted)
    {
        var best = 0.0;
        foreach (var word in words)
        {
            if (word == wanted)
                return 1;
            if (wanted.Length >= ShortestBeginning && word.StartsWith(wanted, StringComparison.Ordinal))
                best = Math.Max(best, (double)wanted.Length / (word.Length + wanted.Length));
        }

        return best;
    }

    /// <summary>What every form of the word begins with, to find it in raw text: <c>polic</c> of <c>policy</c> and <c>policies</c>.</summary>
    public static string Stem(string word) => word.EndsWith('y') && word.Length > ShortestBeginning ? word[..^1] : word;
}
