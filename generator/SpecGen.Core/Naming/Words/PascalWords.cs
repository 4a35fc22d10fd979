namespace SpecGen.Naming;

/// <summary>The words of a C# name: each capital begins one.</summary>
public static class PascalWords
{
    /// <summary><c>IpsecPolicy</c> gives <c>Ipsec</c> and <c>Policy</c>.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>();
        for (var (start, end) = (0, 0); start < name.Length; start = end)
        {
            end = EndOf(name, start);
            words.Add(name.Substring(start, end - start));
        }

        return words;
    }

    /// <summary>Where the word ends that begins here.</summary>
    public static int EndOf(string name, int start)
    {
        var end = start + 1;
        while (end < name.Length && name[end] is not (>= 'A' and <= 'Z'))
            end++;
        return end;
    }

    /// <summary>The name begins with these words, as whole words.</summary>
    public static bool Begins(string name, string words) =>
        name.StartsWith(words, StringComparison.Ordinal) &&
        (name.Length == words.Length || name[words.Length] is not (>= 'a' and <= 'z'));

    /// <summary>The name ends with these words, as whole words.</summary>
    public static bool Ends(string name, string words) => name.EndsWith(words, StringComparison.Ordinal);
}
