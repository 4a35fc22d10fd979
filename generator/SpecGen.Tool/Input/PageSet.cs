using SpecGen.Binding.Overrides;
using SpecGen.Model;
using SpecGen.Session;

namespace SpecGen.Tool.Input;

/// <summary>The pages a command works on, corrected by the override file if there is one, and which of them counts for each operation.</summary>
/// <param name="Diagnostics">What there is to say about the pages together and about the override file.</param>
internal sealed record PageSet(IReadOnlyList<ReadPage> Pages, OperationChoice Choice, IReadOnlyList<LocatedDiagnostic> Diagnostics)
{
    public static PageSet Of(
        IReadOnlyList<ReadPage> pages, PathSelection selection, PagePreference preference, string? overrideFile, CancellationToken cancellationToken)
    {
        var named = pages.Select(page => page.Named).OfType<NamedPage>().ToArray();
        var (corrected, stale) = overrideFile is null ? (pages, []) : Correct(pages, named, overrideFile, cancellationToken);
        var choice = OperationChoice.Of(corrected.Select(page => page.Stated).OfType<StatedOperation>(), named, preference, cancellationToken);
        var together = UnmatchedGlobs.In(selection, preference, named).Concat(choice.Diagnostics).Select(LocatedDiagnostic.Of);
        return new PageSet(corrected, choice, [.. together, .. stale]);
    }

    private static (IReadOnlyList<ReadPage> Pages, IReadOnlyList<LocatedDiagnostic> Stale) Correct(
        IReadOnlyList<ReadPage> pages, NamedPage[] named, string overrideFile, CancellationToken cancellationToken)
    {
        var text = File.ReadAllText(overrideFile);
        var overrides = OverrideFile.Parse(text, cancellationToken);
        var results = pages.Select(page => page.Stated is { } stated ? CorrectedOperation.Of(stated, [overrides]) : null).ToList();
        var diagnostics = overrides.Diagnostics
            .Concat(results.OfType<CorrectedOperation>().SelectMany(result => result.Stale[0]))
            .Concat(overrides.FindUnknownOperations(named.Select(page => page.Name)))
            .ToList();
        return ([.. pages.Zip(results, (page, result) => page with { Stated = result?.Stated })], LocatedDiagnostic.Locate(overrideFile, text, diagnostics));
    }
}
