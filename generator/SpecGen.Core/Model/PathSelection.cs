using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>
/// Which paths to generate: globs separated by pipes (a semicolon would be lost on the way through MSBuild). Nothing
/// included means everything; what is excluded is left out in any case.
/// </summary>
public sealed record PathSelection(EquatableArray<PathGlob> Include, EquatableArray<PathGlob> Exclude)
{
    public static PathSelection Everything { get; } = Parse(null, null);

    public static PathSelection Parse(string? include, string? exclude) => new(Globs(include), Globs(exclude));

    /// <summary>No path need be looked at.</summary>
    public bool IsEverything => Include.IsEmpty && Exclude.IsEmpty;

    public bool Selects(string pathTemplate)
    {
        var path = PathGlob.Segments(pathTemplate);
        return (Include.IsEmpty || Include.Any(glob => glob.Matches(path))) && !Exclude.Any(glob => glob.Matches(path));
    }

    private static EquatableArray<PathGlob> Globs(string? globs) => (globs ?? "")
        .Split(['|'], StringSplitOptions.RemoveEmptyEntries)
        .Select(glob => glob.Trim())
        .Where(glob => glob.Length > 0)
        .Select(glob => new PathGlob(glob))
        .ToEquatableArray();
}
