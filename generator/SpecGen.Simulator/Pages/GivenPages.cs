using SpecGen.Binding;
using SpecGen.Diagnostics;
using SpecGen.Input;
using SpecGen.Model;
using SpecGen.Session;

namespace SpecGen.Simulator.Pages;

/// <summary>The pages that a program names, read as the commands of the tool read them.</summary>
internal static class GivenPages
{
    /// <param name="tell">Is told, a line each, what pages are no use and why.</param>
    /// <exception cref="IOException">One of the places names nothing.</exception>
    public static IReadOnlyList<Operation> Read(IEnumerable<string> places, Action<string> tell, CancellationToken cancellationToken)
    {
        var files = PageFiles.Find(
            places,
            place => throw new FileNotFoundException($"nothing found for '{place}'; expected a file, a folder with *.html, *.adoc or *.txt below it, or a glob that matches files"),
            tell);
        var everything = PathSelection.Parse(null, null);
        var pages = PageFileReader.ReadAll(files, everything, progress: null, cancellationToken);
        var set = PageSet.Of(pages, everything, PagePreference.Parse(null), [], cancellationToken);
        foreach (var diagnostic in set.Pages.SelectMany(page => page.Diagnostics).Concat(set.Diagnostics).Where(IsProblem))
            tell(diagnostic.ToString());
        return [.. set.Operations];
    }

    private static bool IsProblem(LocatedDiagnostic diagnostic) => diagnostic.Rule.Severity != DiagnosticSeverity.Info;
}
