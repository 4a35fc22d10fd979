using System.Globalization;

namespace SpecGen.Naming;

/// <summary>A short mark that is the same on every machine and in every run, unlike <c>string.GetHashCode</c>.</summary>
public static class StableHash
{
    /// <summary>Eight hexadecimal digits: FNV-1a over the UTF-16 code units.</summary>
    public static string Of(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
            hash = unchecked((hash ^ character) * 16777619u);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
