using SpecGen.Naming;

namespace SpecGen.Tool.Search;

/// <summary>A text as words that can be compared: in lower case and in the singular.</summary>
internal static class SearchWords
{
    private const int ShortestBeginning = 3;

    public static string[] Of(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var index = 0; index <= text.Length; index++)
        {
            var isLetter = index < text.Length && char.IsLetterOrDigit(text[index]);
            if (isLetter && start < 0)
                start = index;
            if (isLetter || start < 0)
                continue;
            words.Add(Singular.Of(text[start..index].ToLowerInvariant()));
            start = -1;
        }

        return [.. words];
    }

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
