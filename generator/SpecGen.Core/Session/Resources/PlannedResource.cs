using SpecGen.Common;
using SpecGen.Planning;

namespace SpecGen.Session;

/// <summary>The plan of a resource (none or one) and what there is to say about it.</summary>
public sealed record PlannedResource(NamedResource Resource, EquatableArray<ResourcePlan> Plans, EquatableArray<ProjectDiagnostic> Diagnostics)
{
    /// <summary>Of C#, about; nothing where there is no plan.</summary>
    public long Characters { get; init; }

    public ResourceCost Cost => new(Resource.Api, Resource.Path, Characters);

    /// <summary>The plan, unless its names meet those of others, or there is too much of all.</summary>
    public EquatableArray<ResourcePlan> PlansBeside(ProjectNames names) => names.LeavesOut(Resource.Api, Resource.Path) ? default : Plans;
}

/// <summary>A resource by what its file shows to others; it changes only with names.</summary>
/// <param name="Path">Its literal segments as printed.</param>
/// <param name="File">Of the page that leads it.</param>
/// <param name="Declared">None where it could not be planned.</param>
public sealed record NamedResource(string Api, string Path, string File, EquatableArray<DeclaredNames> Declared)
{
    /// <summary>See <see cref="NamedParts"/>.</summary>
    public EquatableArray<string> Names { get; init; }
}
