using SpecGen.Tool.Doctor.Cluster;
using SpecGen.Tool.Doctor.Pages;
using SpecGen.Tool.Doctor.Project;

namespace SpecGen.Tool.Doctor.Report;

/// <summary>All that was found.</summary>
/// <param name="Cluster">Null where none was named.</param>
internal sealed record DoctorReport(EvaluatedProject Project, PageAccount Pages, ClusterAnswer? Cluster, IReadOnlyList<Finding> ProjectFindings)
{
    /// <summary>Of project and cluster, what matters most first.</summary>
    public IEnumerable<Finding> Findings => ProjectFindings.Concat(Cluster?.Findings ?? []).OrderBy(finding => finding.Severity);

    public bool HasProjectErrors => ProjectFindings.Any(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>Looks at a project, and at a cluster if one is named.</summary>
    /// <param name="file">The project's file.</param>
    /// <param name="question">About the cluster, or null.</param>
    /// <param name="progress">Of reading pages.</param>
    /// <param name="cancellationToken">Ends all of it.</param>
    /// <exception cref="ProjectQuestionException">The project cannot be read.</exception>
    public static async Task<DoctorReport> OfAsync(string file, ClusterQuestion? question, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var project = await EvaluatedProject.ReadAsync(file, cancellationToken);
        var names = await WrittenNames.FindAsync(file, cancellationToken);
        var pages = PageAccount.Of(project, progress, cancellationToken);
        var undeclared = UndeclaredPages.In(project, cancellationToken).ToList();
        var cluster = question is null ? null : await question.AskAsync(cancellationToken);
        var comparison = cluster is null ? null : ReleaseComparison.Of(cluster, pages.Releases);
        return new(
            project,
            pages,
            cluster,
            [.. Once(SetupRules.Of(project).Concat(NoPages(pages, undeclared.Count > 0)).Concat(pages.Findings)), .. names, .. undeclared, .. comparison is null ? [] : new[] { comparison }]);
    }

    private static IEnumerable<Finding> NoPages(PageAccount pages, bool areThereOthers)
    {
        if (pages.Declared > 0)
            yield break;
        yield return Finding.Error(
            "no file is declared as ApiPage, so there is no client: "
            + (areThereOthers ? "declare pages, as told below" : "fetch pages of the published reference ('specgen import ADDRESS --into spec'), and declare them: <ApiPage Include=\"spec/**/*.html;spec/**/*.adoc;spec/**/*.txt\" />; a path begins in the project's folder"),
            "SPEC905");
    }

    /// <summary>What the build said already is not said again in other words.</summary>
    private static IEnumerable<Finding> Once(IEnumerable<Finding> findings) => findings
        .GroupBy(finding => finding.Id ?? finding.Message)
        .Select(told => told.First());
}
