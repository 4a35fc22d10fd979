using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Model;
using SpecGen.Planning;

namespace SpecGen.Session;

/// <summary>The plan of a resource (none or one) and what there is to say about it.</summary>
public sealed record PlannedResource(EquatableArray<ResourcePlan> Plans, EquatableArray<ProjectDiagnostic> Diagnostics);

/// <summary>Merges and plans one resource, and says what that decided.</summary>
public static class ResourcePlanning
{
    public static PlannedResource Plan(ApiResource resource, GroupNames names, CancellationToken cancellationToken)
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
            var plan = ResourcePlanner.Plan(names.Of(resource.Api), merged.Resource);
            var clashes = plan.Clashes.Select(clash => ProjectDiagnostic.OfProject(
                DiagnosticRules.MarkedName, group.Path, clash.First, clash.Second, clash.Name, clash.Given));
            var cuts = plan.Cuts.Select(cut => ProjectDiagnostic.OfProject(DiagnosticRules.CutName, group.Path, cut.Of, cut.Given));
            var spellings = group.OtherSpellings.Select(other => ProjectDiagnostic.OfProject(DiagnosticRules.OneResource, group.Path, other));
            return new([plan], [.. conflicts, .. dependences, .. clashes, .. cuts, .. spellings, .. BudgetMessages.Of(group.Path, merged.Budget)]);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One resource that cannot be planned must not take the others along.
            return new(default, [ProjectDiagnostic.OfProject(DiagnosticRules.UnplannableResource, group.Identity, exception.Message)]);
        }
    }
}
