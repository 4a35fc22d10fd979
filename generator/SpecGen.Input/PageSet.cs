using SpecGen.Model;
using SpecGen.Planning;
using SpecGen.Session;

namespace SpecGen.Input;

/// <summary>The pages a command works on, corrected by the override files, and which of them counts for each operation.</summary>
/// <param name="Diagnostics">What there is to say about the pages together and about the override files.</param>
internal sealed record PageSet(IReadOnlyList<ReadPage> Pages, ResourceIndex Index, IReadOnlyList<LocatedDiagnostic> Diagnostics)
{
    private IReadOnlyList<PlacedPage> Placed { get; init; } = [];

    public static PageSet Of(
        IReadOnlyList<ReadPage> pages,
        PathSelection selection,
        PagePreference preference,
        IReadOnlyList<OverrideSource> overrides,
        CancellationToken cancellationToken)
    {
        var named = pages.Select(page => page.Named).OfType<NamedPage>().ToArray();
        var corrected = CorrectedPages.Of(pages, named, overrides);
        var placed = corrected.Pages.Select(page => page.Stated).OfType<StatedOperation>().Select(PlacedPage.Of).ToArray();
        var index = ResourceIndex.Of(placed, [], named, preference, cancellationToken);
        var together = UnmatchedGlobs.In(selection, preference, named).Concat(index.Diagnostics).Select(LocatedDiagnostic.Of);
        return new PageSet(corrected.Pages, index, [.. together, .. corrected.Diagnostics]) { Placed = placed };
    }

    /// <summary>What code would be generated for.</summary>
    public IEnumerable<ApiResource> Resources => Placed.SelectMany(page => Index.LedBy(page));

    /// <summary>What a compiler says besides, of the project's files and of what is generated.</summary>
    public IEnumerable<LocatedDiagnostic> PlanningDiagnostics(GroupNames names, CancellationToken cancellationToken)
    {
        var large = Pages.Where(page => page.Size.Total > 0).Select(page => (page.File, page.Size)).ToArray();
        var count = new PageCount(Pages.Count, Pages.Count(page => page.Named is not null));
        return ImportAdvice.For(large)
            .Concat(ProjectPlanning.Check(Placed, Index, names, count, cancellationToken))
            .Select(LocatedDiagnostic.Of);
    }
}
