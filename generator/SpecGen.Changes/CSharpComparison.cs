using SpecGen.Changes.Names;
using SpecGen.Model;
using SpecGen.Planning;
using SpecGen.Planning.ErrorCodes;
using SpecGen.Session;

namespace SpecGen.Changes;

/// <summary>Compares what code generated from two references declares: names added, gone, renamed, or of another type.</summary>
public static class CSharpComparison
{
    /// <param name="changes">What changed on the wire, to tell what brings a change of names about.</param>
    public static IReadOnlyList<CSharpChange> Compare(
        Reference before, Reference after, GroupNames names, IReadOnlyList<Change> changes, CancellationToken cancellationToken)
    {
        var causes = new ChangeCauses(changes);
        var clients = before.Resources.Concat(after.Resources).Select(resource => resource.Api).Distinct().Order(StringComparer.Ordinal)
            .Select(api => new ClientComparison(api, before, after, names))
            .ToDictionary(client => client.Api, StringComparer.Ordinal);
        var old = ByIdentity(before.Resources);
        var @new = ByIdentity(after.Resources);
        var words = new ErrorWords();
        var ofResources = SideBySide.Select(
            [.. old.Keys.Union(@new.Keys).Order()],
            key => Compare(old.GetValueOrDefault(key), @new.GetValueOrDefault(key), clients[key.Api], names, words, cancellationToken).ConvertAll(causes.Explain),
            cancellationToken);
        return [.. ofResources.SelectMany(found => found), .. clients.Values.SelectMany(client => client.Compare()).Select(causes.Explain)];
    }

    private static List<CSharpChange> Compare(
        ApiResource? before, ApiResource? after, ClientComparison client, GroupNames names, ErrorWords words, CancellationToken cancellationToken)
    {
        if (before is not null && after is not null && Comparable(before.Group) == Comparable(after.Group))
            return [];
        var (old, @new) = (SymbolsOf(before, names, words, cancellationToken), SymbolsOf(after, names, words, cancellationToken));
        var known = (after ?? before)!;
        if (before is not null && after is not null)
            return SymbolComparison.Compare(known.Api, known.Group.Path, old, @new);
        if (old.Concat(@new).FirstOrDefault(symbol => symbol is { Kind: CSharpKind.Type, Wire.Of: WirePlace.Api }) is not { } api)
            return [];
        // Its class can be there without it, as that of a group.
        return client.TypeOfBoth(api.Name) is { } type
            ? SymbolComparison.Compare(known.Api, known.Group.Path, before is null ? [type] : old, after is null ? [type] : @new)
            : [Whole(known, api, isNew: before is null, Math.Max(old.Count, @new.Count) - 1)];
    }

    /// <summary>A resource that came or went is said once.</summary>
    private static CSharpChange Whole(ApiResource resource, CSharpSymbol api, bool isNew, int below) => new(
        resource.Api, resource.Group.Path, CSharpKind.Type, isNew ? CSharpEffect.Added : CSharpEffect.Removed, isNew ? null : api.Name, isNew ? api.Name : null, null, null)
    {
        MembersBelow = below,
    };

    /// <summary>The length of pages decides what is cut of a resource that is far too large, and nothing else.</summary>
    private static ResourceGroup Comparable(ResourceGroup group) => group with { PageLength = 0 };

    private static IReadOnlyList<CSharpSymbol> SymbolsOf(ApiResource? resource, GroupNames names, ErrorWords words, CancellationToken cancellationToken) => resource is null
        ? []
        : [.. ResourcePlanning.Plan(resource, names, words, cancellationToken).Plans.SelectMany(PlanSymbols.Of)];

    private static Dictionary<(string Api, string Identity), ApiResource> ByIdentity(IEnumerable<ApiResource> resources) =>
        resources.ToDictionary(resource => (resource.Api, resource.Group.Identity.ToUpperInvariant()));
}
