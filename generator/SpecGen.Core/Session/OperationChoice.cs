using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Diagnostics;

namespace SpecGen.Session;

/// <summary>
/// Decides for every operation which page states it, the same for every host. Pages that state one operation alike are one.
/// Where they differ, the project's preference counts; an operation of another API goes where that API's are; what is left
/// out otherwise is a warning.
/// </summary>
public sealed class OperationChoice
{
    private readonly PagePreference _preference;
    private readonly PageFolders _folders;
    private readonly Dictionary<(string Api, OperationName Name), StatedOperation> _byName = [];
    private readonly Dictionary<(string Api, OperationName Shape), StatedOperation> _byShape = [];
    private readonly List<ChosenOperation> _chosen = [];
    private readonly List<ProjectDiagnostic> _diagnostics = [];

    private OperationChoice(PagePreference preference, IReadOnlyCollection<NamedPage> all) =>
        (_preference, _folders) = (preference, new(all));

    /// <summary>In an order that does not depend on how a host lists its files.</summary>
    public IReadOnlyList<ChosenOperation> Chosen => _chosen;

    public EquatableArray<ProjectDiagnostic> Diagnostics => _diagnostics.ToEquatableArray();

    /// <param name="stated">The pages to choose from.</param>
    /// <param name="all">All pages, selected or not: they tell what folders have in common.</param>
    public static OperationChoice Of(
        IEnumerable<StatedOperation> stated, IReadOnlyCollection<NamedPage> all, PagePreference preference, CancellationToken cancellationToken)
    {
        var choice = new OperationChoice(preference, all);
        foreach (var page in preference.InOrder(stated))
        {
            cancellationToken.ThrowIfCancellationRequested();
            choice.Place(page, page.Api);
        }

        return choice;
    }

    private void Place(StatedOperation page, string api)
    {
        var name = page.Operation.Name;
        if (_byName.TryGetValue((api, name), out var taken))
        {
            Settle(taken, page, api);
            return;
        }

        var shape = name.WithoutKeyNames;
        var isNew = !_byShape.TryGetValue((api, shape), out var similar);
        if (!isNew && Part(similar!, page, api, "the keys of the path have other names"))
            return;
        _byName.Add((api, name), page);
        if (isNew)
            _byShape.Add((api, shape), page);
        _chosen.Add(new(page, api));
    }

    private void Settle(StatedOperation taken, StatedOperation page, string api)
    {
        if (OperationDifference.Between(taken, page) is not { } difference)
            return;
        if (_preference.RankOf(taken.File) < _preference.RankOf(page.File))
            Report(DiagnosticRules.PreferredPage, taken, page, difference);
        else if (!Part(taken, page, api, difference))
            Report(DiagnosticRules.OperationStatedTwice, taken, page, difference);
    }

    /// <summary>Moves a page to the API that its folder stands for. Not where the project itself names the page's API.</summary>
    private bool Part(StatedOperation taken, StatedOperation page, string api, string difference)
    {
        if (api.Length > 0 || _folders.ApiOf(taken.File, page.File) is not { } other)
            return false;
        Report(DiagnosticRules.OperationOfOtherApi, taken, page, difference, other);
        Place(page, other);
        return true;
    }

    private void Report(DiagnosticRule rule, StatedOperation taken, StatedOperation page, params string[] arguments) => _diagnostics.Add(new(
        rule,
        page.File,
        arguments
            .Prepend(PageFolders.ShortName(page.File, taken.File))
            .Prepend(PageFolders.ShortName(taken.File, page.File))
            .Prepend(page.Operation.Name.ToString())
            .ToEquatableArray()));
}
