using System.Globalization;
using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Model;
using SpecGen.Planning;
using SpecGen.Planning.ErrorCodes;

namespace SpecGen.Session;

/// <summary>Merges and plans one resource, and says what that decided.</summary>
public static class ResourcePlanning
{
    public static PlannedResource Plan(ApiResource resource, GroupNames names, CancellationToken cancellationToken) => Plan(resource, names, new(), cancellationToken);

    /// <param name="resource">What to plan.</param>
    /// <param name="names">Names of the project's client.</param>
    /// <param name="words">What other plans know of the words of errors.</param>
    /// <param name="cancellationToken">Between steps.</param>
    public static PlannedResource Plan(ApiResource resource, GroupNames names, ErrorWords words, CancellationToken cancellationToken)
    {
        var group = resource.Group;
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var merged = ResourceMerger.Merge(group);
            var conflicts = merged.Conflicts.Select(conflict => ProjectDiagnostic.OfProject(
                DiagnosticRules.ContradictingTypes, group.Path, conflict.Path, conflict.First, conflict.Second));
            var dependences = merged.Dependences.Select(dependence => ProjectDiagnostic.OfProject(
                DiagnosticRules.DependentType, group.Path, dependence.Path, dependence.Page, dependence.Alone, dependence.Together));
            var plan = ResourcePlanner.Plan(names.Of(resource.Api), merged.Resource, words);
            if (RepeatedName.FirstIn(plan) is { } repeated)
                return Without(resource, repeated);
            var clashes = plan.Clashes.Select(clash => ProjectDiagnostic.OfProject(
                DiagnosticRules.MarkedName, group.Path, clash.First, clash.Second, clash.Name, clash.Given));
            var cuts = plan.Cuts.Select(cut => ProjectDiagnostic.OfProject(DiagnosticRules.CutName, group.Path, cut.Of, cut.MaximumLength.ToString(CultureInfo.InvariantCulture), cut.Given));
            var changes = plan.Changes.Select(change => ProjectDiagnostic.OfProject(DiagnosticRules.ChangedOverrideName, group.Path, change.Of, change.Wanted, change.Given));
            var disagreements = merged.Disagreements.Select(disagreement => ProjectDiagnostic.OfProject(
                DiagnosticRules.ChangedOverrideName, group.Path, disagreement.Of, disagreement.Other, disagreement.Given));
            var spellings = group.OtherSpellings.Select(other => ProjectDiagnostic.OfProject(DiagnosticRules.OneResource, group.Path, other));
            return new(Named(resource, DeclaredNames.Of(plan)) with { Names = NamedParts.NamesOf(plan) }, [plan], [.. conflicts, .. dependences, .. clashes, .. cuts, .. changes, .. disagreements, .. spellings, .. BudgetMessages.Of(group.Path, merged.Budget)])
            {
                Characters = merged.Budget.Characters,
            };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One resource that cannot be planned must not take the others along.
            return Without(resource, exception.Message);
        }
    }

    private static PlannedResource Without(ApiResource resource, string reason) =>
        new(Named(resource), default, [ProjectDiagnostic.At(DiagnosticRules.UnplannableResource, resource.File, resource.Group.Path, reason)]);

    private static NamedResource Named(ApiResource resource, params DeclaredNames[] declared) =>
        new(resource.Api, resource.Group.Path, resource.File, declared.ToEquatableArray());
}
