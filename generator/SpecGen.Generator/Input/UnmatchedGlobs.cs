using System.Collections.Immutable;
using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Generator.Diagnostics;
using SpecGen.Model;

namespace SpecGen.Generator.Input;

/// <summary>Finds the globs of a project that match the path of no page: mostly a slip that would go unseen.</summary>
internal static class UnmatchedGlobs
{
    /// <summary>A project without pages has nothing to match.</summary>
    public static EquatableArray<LocatedDiagnostic> In(PathSelection selection, ImmutableArray<OperationName> operations)
    {
        if (selection.IsEverything || operations.IsEmpty)
            return default;
        var paths = operations.Select(operation => PathGlob.Segments(operation.PathTemplate)).ToArray();
        return In("SpecGenInclude", selection.Include, paths).Concat(In("SpecGenExclude", selection.Exclude, paths)).ToEquatableArray();
    }

    private static IEnumerable<LocatedDiagnostic> In(string setting, EquatableArray<PathGlob> globs, string[][] paths) => globs
        .Where(glob => !paths.Any(glob.Matches))
        .Select(glob => LocatedDiagnostic.WithoutLocation(DiagnosticRules.UnmatchedGlob, setting, glob.Text));
}
