using SpecGen.Diagnostics;
using SpecGen.Input;
using SpecGen.Model;
using SpecGen.Planning;
using SpecGen.Session;
using SpecGen.Tool.Check;
using SpecGen.Tool.Doctor.Project;

namespace SpecGen.Tool.Doctor.Pages;

/// <summary>What becomes of each page that a project declares.</summary>
/// <param name="Declared">Files, each once.</param>
/// <param name="Taken">Files that operations are taken from.</param>
/// <param name="PassedOver">The others, each with its reason.</param>
/// <param name="Operations">How many are generated.</param>
/// <param name="Resources">How many they make.</param>
/// <param name="Clients">Full names of the client classes.</param>
/// <param name="Releases">What the pages say when things came; null where they do not.</param>
internal sealed record PageAccount(
    int Declared,
    IReadOnlyList<string> Taken,
    IReadOnlyList<PassedPage> PassedOver,
    int Operations,
    int Resources,
    IReadOnlyList<string> Clients,
    PageReleases? Releases,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>Reads every page that is declared and there.</summary>
    public static PageAccount Of(EvaluatedProject project, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var declared = project.Pages.DistinctBy(page => page.FullPath).ToList();
        var files = declared.Where(page => File.Exists(page.FullPath)).Select(page => new FoundFile(Shown(page.FullPath), page.Identity, page.Metadata("Api"))).ToList();
        var selection = PathSelection.Parse(project.Globs("SpecGenInclude"), project.Globs("SpecGenExclude"));
        var set = PageSet.Of(
            PageFileReader.ReadAll(files, selection, progress, cancellationToken),
            selection,
            PagePreference.Parse(project.Globs("SpecGenPrefer")),
            [.. project.Overrides.Where(file => File.Exists(file.FullPath)).Select(file => OverrideSource.Read(new(file.Metadata("Api"), Shown(file.FullPath)), cancellationToken))],
            cancellationToken);
        var chosen = set.Index.Choice.Chosen;
        var names = NamesOf(project);
        var taken = chosen.Select(page => page.Stated.File).ToHashSet(StringComparer.Ordinal);
        return new(
            declared.Count,
            [.. taken.Order(StringComparer.Ordinal)],
            [.. set.Pages.Where(page => !taken.Contains(page.File)).Select(page => PassedPage.Of(page, set, project)), .. declared.Where(page => !File.Exists(page.FullPath)).Select(PassedPage.Missing)],
            chosen.Count,
            set.Resources.Count(),
            [.. chosen.Select(page => names.Names.Of(page.Api)).Select(name => $"{name.RootNamespace}.{name.ClientName}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            PageReleases.Of(chosen.Select(page => page.Stated.Operation)),
            [.. Missing(declared), .. Nothing(declared.Count, chosen.Count), .. Said(set, names, cancellationToken)]);
    }

    private static (GroupNames Names, IEnumerable<ProjectDiagnostic> Diagnostics) NamesOf(EvaluatedProject project)
    {
        string? Stated(string property) => project.Evaluation.Property(property) is { Length: > 0 } value ? value : null;
        var (names, diagnostics) = WantedNames.Of(Stated("SpecGenNamespace"), Stated("RootNamespace"), Stated("SpecGenClientName"));
        return (names, diagnostics);
    }

    private static IEnumerable<Finding> Missing(IEnumerable<ProjectItem> declared) => declared
        .Where(page => !File.Exists(page.FullPath))
        .Select(page => Finding.Error($"'{page.Identity}' is declared as ApiPage and is not there: put the file there, or correct its path, which begins in the project's folder", "SPEC906"));

    private static IEnumerable<Finding> Nothing(int declared, int operations)
    {
        if (declared > 0 && operations == 0)
            yield return Finding.Error("none of the declared pages gives an operation, so there is no client; each is listed with the reason", "SPEC009");
    }

    /// <summary>What the compiler says of the pages, one line for each rule: the places are what <c>specgen check</c> is for. Pages that are passed over have their reason already.</summary>
    private static IEnumerable<Finding> Said(PageSet set, (GroupNames Names, IEnumerable<ProjectDiagnostic> Diagnostics) names, CancellationToken cancellationToken)
    {
        var planning = names.Diagnostics.Select(LocatedDiagnostic.Of).Concat(set.PlanningDiagnostics(names.Names, cancellationToken));
        var passedOver = set.Pages.Where(page => page.Named is null).Select(page => page.File).ToHashSet(StringComparer.Ordinal);
        return CheckResult.Of(set, planning).Diagnostics
            .Where(diagnostic => diagnostic.Rule.Severity != DiagnosticSeverity.Info && (diagnostic.File is null || !passedOver.Contains(diagnostic.File)))
            .GroupBy(diagnostic => diagnostic.Rule)
            .Select(rule => (Rule: rule.Key, First: rule.First(), Others: rule.Count() - 1))
            .Select(rule => new Finding(
                rule.Rule.Severity == DiagnosticSeverity.Error ? FindingSeverity.Error : FindingSeverity.Warning,
                rule.Rule.Id,
                (rule.First.File is { } file ? $"{file}({rule.First.Start.Line},{rule.First.Start.Column}): " : "") + rule.First.Message + (rule.Others > 0 ? $" (and {rule.Others} more of this kind; 'specgen check' lists them)" : "")));
    }

    /// <summary>As a user would write it: from where the command runs, if it is below.</summary>
    private static string Shown(string file) => Path.GetRelativePath(".", file) is var relative && relative.StartsWith("..", StringComparison.Ordinal) ? file : relative;
}
