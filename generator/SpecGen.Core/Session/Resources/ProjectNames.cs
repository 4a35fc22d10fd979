using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Planning;

namespace SpecGen.Session;

/// <summary>
/// The names of all files of a project together. Names are local and made so that no two files can want one; should two all
/// the same, as an override may bring about, the later resource is left out and said, and the code still compiles.
/// </summary>
/// <param name="LeftOut">Resources without code, those that could not be planned too.</param>
public sealed record ProjectNames(EquatableArray<(string Api, string Path)> LeftOut, EquatableArray<ProjectDiagnostic> Diagnostics)
{
    /// <param name="budget">What it leaves out has no code and no names.</param>
    public static ProjectNames Of(IEnumerable<NamedResource> resources, GroupNames names, ProjectBudget budget)
    {
        var leftOut = new List<(string Api, string Path)>();
        var diagnostics = new List<ProjectDiagnostic>(budget.Diagnostics);
        var claims = new NameClaims(names);
        foreach (var resource in resources.OrderBy(resource => resource.Api, StringComparer.Ordinal).ThenBy(resource => resource.Path, StringComparer.Ordinal))
        {
            if (resource.Declared.IsEmpty || budget.LeavesOut(resource.Api, resource.Path))
            {
                leftOut.Add((resource.Api, resource.Path));
            }
            else if (claims.TakeAllOf(resource, resource.Declared[0]) is { } clash)
            {
                leftOut.Add((resource.Api, resource.Path));
                diagnostics.Add(ProjectDiagnostic.At(DiagnosticRules.UnplannableResource, resource.File, resource.Path, clash));
            }
        }

        return new(leftOut.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    /// <summary>The resources without what is left out.</summary>
    public IEnumerable<NamedResource> Remaining(IEnumerable<NamedResource> resources) => resources.Where(resource => !LeavesOut(resource.Api, resource.Path));

    public bool LeavesOut(string api, string path) => LeftOut.Contains((api, path));

    /// <summary>The APIs without what is left out.</summary>
    public EquatableArray<ApiAddresses> Rest(EquatableArray<ApiAddresses> apis)
    {
        if (LeftOut.IsEmpty)
            return apis;
        return apis
            .Select(api => api with { Resources = api.Resources.Where(resource => !LeavesOut(api.Api, resource.Path)).ToEquatableArray() })
            .Where(api => !api.Resources.IsEmpty)
            .ToEquatableArray();
    }
}
