using SpecGen.Planning;

namespace SpecGen.Session;

/// <summary>The stages behind the index of resources in one go, for a host that keeps nothing between runs.</summary>
public static class ProjectPlanning
{
    /// <returns>What a compiler would say of the resources and of the client.</returns>
    public static IEnumerable<ProjectDiagnostic> Check(
        IEnumerable<PlacedPage> pages, ResourceIndex index, GroupNames names, PageCount count, CancellationToken cancellationToken) => pages
        .SelectMany(page => index.LedBy(page))
        .SelectMany(resource => ResourcePlanning.Plan(resource, names, cancellationToken).Diagnostics)
        .Concat(ClientPlanning.Check(index.Apis, count));
}
