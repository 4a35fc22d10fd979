using SpecGen.Diagnostics;
using SpecGen.Model;

namespace SpecGen.Session;

/// <summary>Finds the globs of a project that match no page: mostly a slip that would go unseen.</summary>
public static class UnmatchedGlobs
{
    /// <summary>A project without pages has nothing to match.</summary>
    public static IEnumerable<ProjectDiagnostic> In(PathSelection selection, PagePreference preference, IReadOnlyCollection<NamedPage> pages)
    {
        if ((selection.IsEverything && preference.IsNone) || pages.Count == 0)
            return [];
        var paths = pages.Select(page => PathGlob.Segments(page.Name.PathTemplate)).ToArray();
        var files = pages.Select(page => PagePreference.SegmentsOf(page.File)).ToArray();
        return In("SpecGenInclude", selection.Include, paths)
            .Concat(In("SpecGenExclude", selection.Exclude, paths))
            .Concat(In("SpecGenPrefer", preference.Folders, files));
    }

    private static IEnumerable<ProjectDiagnostic> In(string setting, IEnumerable<PathGlob> globs, string[][] paths) => globs
        .Where(glob => !paths.Any(glob.Matches))
        .Select(glob => ProjectDiagnostic.OfProject(DiagnosticRules.UnmatchedGlob, setting, glob.Text));
}
