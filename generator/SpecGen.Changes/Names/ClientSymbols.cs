using SpecGen.Model;
using SpecGen.Planning;
using SpecGen.Session;

namespace SpecGen.Changes.Names;

/// <summary>
/// Lists what leads from the client of one API to its resources: the properties, as <c>client.Storage.Volumes</c>, and the classes
/// that have them.
/// </summary>
internal static class ClientSymbols
{
    /// <param name="resources">Of the API; without any there is no client.</param>
    public static IReadOnlyList<CSharpSymbol> Of(string api, IReadOnlyCollection<ApiResource> resources, GroupNames names)
    {
        if (resources.Count == 0)
            return [];
        var plan = ClientPlanner.Plan(names.Of(api), resources.Select(resource => ResourceAddress.Of(resource.Group)));
        var client = $"{plan.Namespace}.{plan.Name}";
        return [TypeOf(client, new(WirePlace.Group)), .. plan.Groups.SelectMany(SymbolsOf)];
    }

    private static IEnumerable<CSharpSymbol> SymbolsOf(GroupPlan group)
    {
        var owner = $"{group.Namespace}.{group.Name}";
        foreach (var member in group.Members)
        {
            var type = TypeNameText.Clean(member.Type);
            var place = new WirePlace(WirePlace.Group, ResourcePath.Parse(member.Path).Identity);
            yield return new(CSharpKind.Property, $"{owner}.{member.PropertyName}", owner, type, place);
            yield return TypeOf(type, place);
        }
    }

    private static CSharpSymbol TypeOf(string name, WirePlace place) => new(CSharpKind.Type, name, name, "", place);
}
