using SpecGen.Planning;
using SpecGen.Session;

namespace SpecGen.Changes.Names;

/// <summary>Compares what leads to the resources of one API: properties of the client and of its groups, and the groups' classes.</summary>
internal sealed class ClientComparison
{
    private readonly List<ApiResource> _resourcesBefore;
    private readonly List<ApiResource> _resourcesAfter;
    private readonly IReadOnlyList<CSharpSymbol> _before;
    private readonly IReadOnlyList<CSharpSymbol> _after;

    public ClientComparison(string api, Reference before, Reference after, GroupNames names)
    {
        Api = api;
        var other = Task.Run(() => SideOf(before, names));
        (_resourcesAfter, _after) = SideOf(after, names);
        (_resourcesBefore, _before) = other.GetAwaiter().GetResult();
    }

    public string Api { get; }

    /// <summary>The class, where both clients have it; else null.</summary>
    public CSharpSymbol? TypeOfBoth(string name) => _before.Any(symbol => IsType(symbol, name)) ? _after.FirstOrDefault(symbol => IsType(symbol, name)) : null;

    /// <summary>Without the classes of resources, of which those are said that the resource's own file declares.</summary>
    public IEnumerable<CSharpChange> Compare()
    {
        foreach (var change in SymbolComparison.Compare(Api, "", _before, _after))
        {
            var resources = change.Effect == CSharpEffect.Removed ? _resourcesBefore : _resourcesAfter;
            var first = resources.First(resource => change.Wire!.LeadsTo(resource.Group.Identity)).Group;
            if (change.Kind != CSharpKind.Type || !first.Identity.Equals(change.Wire!.Path, StringComparison.OrdinalIgnoreCase))
                yield return change with { Resource = first.Path };
        }
    }

    private static bool IsType(CSharpSymbol symbol, string name) => symbol.Kind == CSharpKind.Type && symbol.Name == name;

    /// <summary>The shorter path comes first.</summary>
    private (List<ApiResource> Resources, IReadOnlyList<CSharpSymbol> Symbols) SideOf(Reference reference, GroupNames names)
    {
        var resources = reference.Resources.Where(resource => resource.Api == Api).OrderBy(resource => resource.Group.Identity, StringComparer.OrdinalIgnoreCase).ToList();
        return (resources, ClientSymbols.Of(Api, resources, names));
    }
}
