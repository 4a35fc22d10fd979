using SpecGen.Diagnostics;
using SpecGen.Input;

namespace SpecGen.Tool.Check;

/// <summary>All there is to say about a set of pages.</summary>
/// <param name="Pages">The files that were read.</param>
/// <param name="Diagnostics">By file and within a file by place; then those about the pages together.</param>
internal sealed record CheckResult(IReadOnlyList<ReadPage> Pages, IReadOnlyList<LocatedDiagnostic> Diagnostics)
{
    public int Operations => Pages.Count(page => page.Operation is not null);

    public bool HasErrors => CountOf(DiagnosticSeverity.Error) > 0;

    /// <param name="set">The pages.</param>
    /// <param name="planning">What is said of generating code from them, if that is asked.</param>
    public static CheckResult Of(PageSet set, IEnumerable<LocatedDiagnostic> planning) => new(
        set.Pages,
        [
            .. set.Pages
                .SelectMany(page => page.Diagnostics.OrderBy(diagnostic => diagnostic.Start.Line).ThenBy(diagnostic => diagnostic.Start.Column))
                .Concat(set.Diagnostics)
                .Concat(planning),
        ]);

    public int CountOf(DiagnosticSeverity severity) => Diagnostics.Count(diagnostic => diagnostic.Rule.Severity == severity);
}
