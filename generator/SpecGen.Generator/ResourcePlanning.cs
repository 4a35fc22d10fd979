using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Generator.Diagnostics;
using SpecGen.Generator.Input;
using SpecGen.Model;
using SpecGen.Planning;

namespace SpecGen.Generator;

/// <summary>The plan of a resource (none or one) and what there is to say about it.</summary>
internal sealed record PlannedResource(EquatableArray<ResourcePlan> Plans, EquatableArray<LocatedDiagnostic> Diagnostics);

internal static class ResourcePlanning
{
    public static PlannedResource Plan(ApiResource resource, GroupNames names, CancellationToken cancellationToken)
    {
        var group = resource.Group;
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var merged = ResourceMerger.Merge(group);
            var conflicts = merged.Conflicts.Select(conflict => LocatedDiagnostic.WithoutLocation(
                DiagnosticRules.ContradictingTypes, group.Path, conflict.Path, conflict.First, conflict.Second));
            var dependences = merged.Dependences.Select(dependence => LocatedDiagnostic.WithoutLocation(
                DiagnosticRules.DependentType, group.Path, dependence.Path, dependence.Page, dependence.Alone, dependence.Together));
            var plan = ResourcePlanner.Plan(names.Of(resource.Api), merged.Resource);
            var clashes = plan.Clashes.Select(clash => LocatedDiagnostic.WithoutLocation(
                DiagnosticRules.MarkedName, group.Path, clash.First, clash.Second, clash.Name, clash.Given));
            return new([plan], [.. conflicts, .. dependences, .. clashes, .. BudgetMessages.Of(group.Path, merged.Budget)]);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One resource that cannot be planned must not take the others along.
            return new(default, [LocatedDiagnostic.WithoutLocation(DiagnosticRules.UnplannableResource, group.Identity, exception.Message)]);
        }
    }
}

internal static class ClientPlanning
{
    /// <summary>A client for each API. No pages, no client.</summary>
    public static EquatableArray<ClientPlan> Plan(EquatableArray<ApiAddresses> apis, GroupNames names) =>
        apis.Select(api => ClientPlanner.Plan(names.Of(api.Api), api.Resources)).ToEquatableArray();
}
