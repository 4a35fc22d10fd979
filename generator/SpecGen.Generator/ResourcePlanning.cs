using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Generator.Diagnostics;
using SpecGen.Model;
using SpecGen.Planning;

namespace SpecGen.Generator;

/// <summary>The plan of a resource (none or one) and what there is to say about it.</summary>
internal sealed record PlannedResource(EquatableArray<ResourcePlan> Plans, EquatableArray<LocatedDiagnostic> Diagnostics);

internal static class ResourcePlanning
{
    public static PlannedResource Plan(ResourceGroup group, GroupNames names, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var merged = ResourceMerger.Merge(group);
            var conflicts = merged.Conflicts.Select(conflict => LocatedDiagnostic.WithoutLocation(
                DiagnosticRules.ContradictingTypes, group.Path, conflict.Path, conflict.First, conflict.Second));
            return new([ResourcePlanner.Plan(names, merged.Resource)], conflicts.ToEquatableArray());
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
    /// <summary>No pages, no client.</summary>
    public static EquatableArray<ClientPlan> Plan(EquatableArray<ResourceAddress> resources, GroupNames names) =>
        resources.IsEmpty
            ? default
            : [ClientPlanner.Plan(names, resources)];
}
