using SpecGen.Planning;

namespace SpecGen.Session;

/// <summary>The stages behind the index of resources in one go, for a host that keeps nothing between runs.</summary>
public static class ProjectPlanning
{
    /// <returns>What a compiler would say of the resources and of the client.</returns>
    public static IEnumerable<ProjectDiagnostic> Check(
        IEnumerable<PlacedPage> pages, ResourceIndex index, GroupNames names, PageCount count, CancellationToken cancellationToken)
    {
        var planned = pages
            .SelectMany(page => index.LedBy(page))
            .Select(resource => Said(ResourcePlanning.Plan(resource, names, cancellationToken)))
            .ToArray();
        return planned
            .SelectMany(resource => resource.Diagnostics)
            .Concat(ProjectNames.Of(planned.Select(resource => resource.Resource), names, ProjectBudget.Of(planned.Select(resource => resource.Cost))).Diagnostics)
            .Concat(ClientPlanning.Check(index.Apis, count));
    }

    /// <summary>Without its plan, which is large and of no use here.</summary>
    private static PlannedResource Said(PlannedResource planned) => planned with { Plans = default };
}
