using SpecGen.Binding;
using SpecGen.Model;
using SpecGen.Pages;
using SpecGen.Session;

namespace SpecGen.Input;

/// <summary>
/// The operations that files state, known by the beginnings of the pages. A page is read whole when it is asked for; at once only
/// where its beginning does not tell its operation, or where another page states the same one.
/// </summary>
internal sealed class DeferredPages
{
    private readonly IReadOnlyList<FoundFile> _files;
    private readonly PathSelection _selection;
    private readonly IReadOnlyList<OverrideSource> _overrides;
    private readonly IReadOnlyList<NamedPage> _named;
    private readonly IReadOnlyList<LocatedDiagnostic> _together;

    private DeferredPages(IReadOnlyList<FoundFile> files, PathSelection selection, PagePreference preference, IReadOnlyList<OverrideSource> overrides, CancellationToken cancellationToken)
    {
        (_files, _selection, _overrides) = (files, selection, overrides);
        var beginnings = BeginningsOf(files, cancellationToken);
        _named = [.. files.Zip(beginnings).Where(file => file.Second is not null).Select(file => new NamedPage(file.First.Path, WantedNames.ApiOf(file.First.Api), file.Second!.Name))];

        var alone = new List<DeferredOperation>();
        var rivals = new List<StatedOperation>();
        foreach (var same in files.Zip(beginnings).Where(file => file.Second is { } page && selection.Selects(page.Name.PathTemplate)).GroupBy(file => file.Second!.Name.WithoutKeyNames))
        {
            if (same.Count() == 1)
                alone.Add(Deferred(same.Single().First, same.Single().Second!));
            else
                rivals.AddRange(same.Select(file => Read(file.First).Stated).OfType<StatedOperation>());
        }

        var choice = OperationChoice.Of(rivals, _named, preference, cancellationToken);
        _together = [.. UnmatchedGlobs.In(selection, preference, _named).Concat(choice.Diagnostics).Select(LocatedDiagnostic.Of)];
        Operations = [.. choice.Chosen.Select(chosen => DeferredOperation.Of(chosen.Stated.Operation)), .. alone];
    }

    /// <summary>One of each name: of several pages that state one, that which counts.</summary>
    public IReadOnlyList<DeferredOperation> Operations { get; }

    public static DeferredPages Of(IReadOnlyList<FoundFile> files, PathSelection selection, PagePreference preference, IReadOnlyList<OverrideSource> overrides, CancellationToken cancellationToken) =>
        new(files, selection, preference, overrides, cancellationToken);

    /// <summary>Reads every page, one after the other, and gives what there is to say of them and of the override files.</summary>
    public IEnumerable<LocatedDiagnostic> Check(CancellationToken cancellationToken)
    {
        foreach (var diagnostic in _together)
            yield return diagnostic;
        foreach (var file in _files)
        {
            foreach (var diagnostic in CheckedPage(file, cancellationToken))
                yield return diagnostic;
        }

        foreach (var diagnostic in CorrectedPages.Of([], _named, _overrides).Diagnostics)
            yield return diagnostic;
    }

    private IEnumerable<LocatedDiagnostic> CheckedPage(FoundFile file, CancellationToken cancellationToken)
    {
        var (page, stale) = CorrectedPages.Correct(PageFileReader.Read(file, _selection, cancellationToken), _overrides);
        return page.Diagnostics.Concat(stale);
    }

    private static PageBeginning?[] BeginningsOf(IReadOnlyList<FoundFile> files, CancellationToken cancellationToken)
    {
        var beginnings = new PageBeginning?[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellationToken }, i => beginnings[i] = BeginningOf(files[i], cancellationToken));
        return beginnings;
    }

    private static PageBeginning? BeginningOf(FoundFile file, CancellationToken cancellationToken)
    {
        if (PageReading.ReadBeginning(() => new StringPageSource(FileText.Read(file.Path)), cancellationToken) is { } begun)
            return begun.Beginning;
        return PageFileReader.Read(file, PathSelection.Everything, cancellationToken).Operation is { } operation ? new(operation.Name, operation.IntroducedIn) : null;
    }

    private DeferredOperation Deferred(FoundFile file, PageBeginning beginning) => new(
        beginning.Name,
        beginning.IntroducedIn,
        () => Read(file).Operation ?? new Operation { Method = beginning.Name.Method, PathTemplate = beginning.Name.PathTemplate, Title = "" });

    private ReadPage Read(FoundFile file) => CorrectedPages.Correct(PageFileReader.Read(file, _selection, CancellationToken.None), _overrides).Page;
}
