using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>
/// Which paths to generate: globs separated by pipes (a semicolon would be lost on the way through MSBuild). <c>*</c> is any text
/// within a segment, <c>**</c> any number of segments; a glob selects what it matches and everything below it.
/// </summary>
public sealed record PathSelection(EquatableArray<string> Include, EquatableArray<string> Exclude)
{
    public static PathSelection Parse(string? include, string? exclude) => new(Globs(include), Globs(exclude));

    public bool Selects(string pathTemplate)
    {
        var segments = Segments(pathTemplate);
        return (Include.IsEmpty || MatchesAny(Include, segments)) && !MatchesAny(Exclude, segments);
    }

    private static EquatableArray<string> Globs(string? globs) => (globs ?? "")
        .Split(['|'], StringSplitOptions.RemoveEmptyEntries)
        .Select(glob => glob.Trim())
        .Where(glob => glob.Length > 0)
        .ToEquatableArray();

    private static bool MatchesAny(EquatableArray<string> globs, string[] segments)
    {
        foreach (var glob in globs)
        {
            if (MatchesPrefix(Segments(glob), segments))
                return true;
        }

        return false;
    }

    /// <summary>Linear in time for one <c>**</c>, bounded by the few segments of a path for several.</summary>
    private static bool MatchesPrefix(ReadOnlySpan<string> glob, ReadOnlySpan<string> segments)
    {
        if (glob.IsEmpty)
            return true;
        if (glob[0] == "**")
            return MatchesPrefix(glob.Slice(1), segments) || (!segments.IsEmpty && MatchesPrefix(glob, segments.Slice(1)));
        return !segments.IsEmpty && MatchesSegment(glob[0], segments[0]) && MatchesPrefix(glob.Slice(1), segments.Slice(1));
    }

    private static bool MatchesSegment(string glob, string segment)
    {
        var parts = glob.Split('*');
        if (parts.Length == 1)
            return string.Equals(glob, segment, StringComparison.OrdinalIgnoreCase);

        var position = parts[0].Length;
        if (!segment.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase))
            return false;
        for (var index = 1; index < parts.Length - 1; index++)
        {
            var found = segment.IndexOf(parts[index], position, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return false;
            position = found + parts[index].Length;
        }

        var last = parts[parts.Length - 1];
        return segment.Length - position >= last.Length && segment.EndsWith(last, StringComparison.OrdinalIgnoreCase);
    }

    private static string[] Segments(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
}
