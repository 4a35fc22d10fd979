using System.Collections.Concurrent;
using System.Text;
using SpecGen.Naming;

namespace SpecGen.Planning.ErrorCodes;

/// <summary>
/// The words of names of errors, each description's looked for once: most operations of a resource state the same codes in the
/// same words, and so do most releases.
/// </summary>
public sealed class ErrorWords
{
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>In one, each with a capital; nothing where none is telling.</summary>
    public string Of(string description) => _known.GetOrAdd(description, Joined);

    private static string Joined(string description)
    {
        var joined = new StringBuilder();
        foreach (var word in ErrorPhrase.Of(description))
            Append(joined, word.Text);
        return joined.ToString();
    }

    /// <summary>Digits stay apart: <c>9.9.1</c> is <c>9_9_1</c>.</summary>
    private static void Append(StringBuilder joined, string word)
    {
        foreach (var part in word.Split(['.', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (joined.Length > 0 && char.IsDigit(joined[joined.Length - 1]) && char.IsDigit(part[0]))
                joined.Append('_');
            joined.Append(char.IsDigit(part[0]) ? part : Identifier.Pascal(part));
        }
    }
}
