using System.Globalization;
using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Planning;

namespace SpecGen.Session;

/// <summary>The resources whose operations and types are generated, and what of these; equal by value, since what follows hangs on it.</summary>
public sealed class UsedResources : IEquatable<UsedResources>
{
    private readonly HashSet<(string Api, string Path)> _resources;
    private readonly HashSet<string> _names;
    private readonly int _count;

    /// <param name="resources">That are used.</param>
    /// <param name="names">By which the program names what is in the files of resources.</param>
    /// <param name="count">Of resources that there are.</param>
    public UsedResources(IEnumerable<(string Api, string Path)> resources, IEnumerable<string> names, int count)
    {
        _resources = new(resources);
        _names = new(names, StringComparer.Ordinal);
        _count = count;
    }

    /// <summary>Whatever the program mentions.</summary>
    public static UsedResources All { get; } = new([], [], 0);

    /// <summary>Says what is not there, lest somebody who cannot find it look elsewhere. Nothing is said where all is there.</summary>
    /// <param name="unread">Pages of which only the beginnings were read.</param>
    public EquatableArray<ProjectDiagnostic> Diagnostics(int unread) => _resources.Count < _count
        ? [ProjectDiagnostic.OfProject(DiagnosticRules.EmittedByUse, Number(_resources.Count), Number(_count), Number(unread))]
        : default;

    public bool Contains(string api, string path) => _resources.Contains((api, path));

    /// <summary>The plan of a resource that is used and has a place beside the others, with what the program names of it.</summary>
    public EquatableArray<ResourcePlan> PlansOf(PlannedResource planned, ProjectNames names)
    {
        if (ReferenceEquals(this, All))
            return planned.PlansBeside(names);
        return Contains(planned.Resource.Api, planned.Resource.Path)
            ? planned.PlansBeside(names).Select(plan => NamedParts.Of(plan, _names)).ToEquatableArray()
            : default;
    }

    public bool Equals(UsedResources? other) =>
        ReferenceEquals(this, other)
        || (other is not null && !ReferenceEquals(this, All) && !ReferenceEquals(other, All) && _count == other._count && _resources.SetEquals(other._resources) && _names.SetEquals(other._names));

    public override bool Equals(object? obj) => Equals(obj as UsedResources);

    public override int GetHashCode() => unchecked((_count * 397) + _resources.Count);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
