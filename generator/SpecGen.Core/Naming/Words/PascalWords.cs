namespace SpecGen.Naming;

/// <summary>The words of a C# name: each capital begins one.</summary>
public static class PascalWords
{
    /// <summary><c>IpsecPolicy</c> gives <c>Ipsec</c> and <c>Policy</c>.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var index = 1; index <= name.Length; index++)
        {
            if (index < name.Length && name[index] is not (>= 'A' and <= 'Z'))
                continue;
            words.Add(name.Substring(start, index - start));
            start = index;
        }

        return words;
    }

    /// <summary>The name begins with these words, as whole words.</summary>
    public static bool Begins(string name, string words) =>
        name.StartsWith(words, StringComparison.Ordinal) &&
        (name.Length == words.Length || name[words.Length] is not (>= 'a' and <= 'z'));

    /// <summary>The name ends with these words, as whole words.</summary>
    public static bool Ends(string name, string words) => name.EndsWith(words, StringComparison.Ordinal);
}
