using SpecGen.Diagnostics;
using SpecGen.Tool.Input;

namespace SpecGen.Tool.Check;

/// <summary>All there is to say about a set of pages.</summary>
internal sealed class CheckResult
{
    public CheckResult(PageSet set)
    {
        Pages = set.Pages;
        Diagnostics =
        [
            .. set.Pages
                .SelectMany(page => page.Diagnostics.OrderBy(diagnostic => diagnostic.Start.Line).ThenBy(diagnostic => diagnostic.Start.Column))
                .Concat(set.Diagnostics),
        ];
    }

    public IReadOnlyList<ReadPage> Pages { get; }

    /// <summary>By file, and within a file by place.</summary>
    public IReadOnlyList<LocatedDiagnostic> Diagnostics { get; }

    public int Operations => Pages.Count(page => page.Operation is not null);

    public bool HasErrors => CountOf(DiagnosticSeverity.Error) > 0;

    public int CountOf(DiagnosticSeverity severity) => Diagnostics.Count(diagnostic => diagnostic.Rule.Severity == severity);
}
