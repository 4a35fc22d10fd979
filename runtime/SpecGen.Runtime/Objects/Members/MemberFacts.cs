using System.Globalization;

namespace SpecGen.Runtime;

/// <summary>
/// Reads the literal in which generated code says what is to know of an object's members: their names, a line each, and behind
/// them a line for each fact, which begins with a tab. See <see cref="ObjectShape(string)"/>.
/// </summary>
internal static class MemberFacts
{
    public const string Secret = "secret";

    public const string Unset = "unset";

    public static string NamesOf(string members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var end = members.IndexOf("\n\t", StringComparison.Ordinal);
        return end < 0 ? members : members[..end];
    }

    /// <summary>The members for which a fact holds.</summary>
    public static int[] Of(string members, string fact)
    {
        foreach (var (name, indexes) in Lines(members))
        {
            if (name == fact)
                return indexes;
        }

        return [];
    }

    /// <summary>The release of each member; none at all where no member came later than the first.</summary>
    public static string?[] Releases(string members, int count)
    {
        var releases = Array.Empty<string?>();
        foreach (var (fact, indexes) in Lines(members).Where(line => line.Fact is not (Secret or Unset)))
        {
            if (releases.Length == 0)
                releases = new string?[count];
            foreach (var index in indexes)
                releases[index] = fact;
        }

        return releases;
    }

    private static IEnumerable<(string Fact, int[] Indexes)> Lines(string members)
    {
        for (var start = members.IndexOf("\n\t", StringComparison.Ordinal); start >= 0;)
        {
            var end = members.IndexOf("\n\t", start + 1, StringComparison.Ordinal);
            var words = members[(start + 2)..(end < 0 ? members.Length : end)].Split(' ');
            yield return (words[0], [.. words.Skip(1).Select(word => int.Parse(word, CultureInfo.InvariantCulture))]);
            start = end;
        }
    }
}
