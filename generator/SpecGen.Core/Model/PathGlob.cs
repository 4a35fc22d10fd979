namespace SpecGen.Model;

/// <summary>
/// A pattern for paths: <c>*</c> is any text within a segment, <c>?</c> one character, <c>**</c> any number of segments. It
/// matches whole segments in any case, and everything below what it matches.
/// </summary>
/// <param name="Text">As the project states it.</param>
public sealed record PathGlob(string Text)
{
    private readonly string[] _segments = Segments(Text);

    public static string[] Segments(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);

    /// <param name="path">The segments of a path template; keys are segments like any other.</param>
    public bool Matches(string[] path) => MatchesPrefix(_segments, path);

    public bool Equals(PathGlob? other) => Text == other?.Text;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Linear in time for one <c>**</c>, bounded by the few segments of a path for several.</summary>
    private static bool MatchesPrefix(ReadOnlySpan<string> glob, ReadOnlySpan<string> path)
    {
        if (glob.IsEmpty)
            return true;
        if (glob[0] == "**")
            return MatchesPrefix(glob.Slice(1), path) || (!path.IsEmpty && MatchesPrefix(glob, path.Slice(1)));
        return !path.IsEmpty && MatchesSegment(glob[0], path[0]) && MatchesPrefix(glob.Slice(1), path.Slice(1));
    }

    /// <summary>Goes back to the last star only: what an earlier one would take, the last can take as well.</summary>
    private static bool MatchesSegment(string glob, string segment)
    {
        var (position, star, resume) = (0, -1, 0);
        for (var index = 0; index < segment.Length;)
        {
            if (position < glob.Length && glob[position] == '*')
            {
                (star, resume) = (position++, index);
            }
            else if (position < glob.Length && (glob[position] == '?' || IsSame(glob[position], segment[index])))
            {
                position++;
                index++;
            }
            else if (star >= 0)
            {
                (position, index) = (star + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        return glob.AsSpan(position).TrimStart('*').IsEmpty;
    }

    private static bool IsSame(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
