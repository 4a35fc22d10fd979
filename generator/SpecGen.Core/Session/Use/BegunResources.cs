using SpecGen.Common;
using SpecGen.Planning;

namespace SpecGen.Session;

/// <summary>
/// All resources of a program that gets what it mentions, by the beginnings of their pages. It changes with the paths of
/// pages only; which of the pages are read follows from it and from what the program mentions.
/// </summary>
public sealed class BegunResources
{
    private readonly Dictionary<(string Api, string Identity), BegunResource> _resources;

    private BegunResources(IEnumerable<BegunResource> resources) =>
        _resources = resources.ToDictionary(resource => KeyOf(resource.Api, resource.Identity));

    public IReadOnlyCollection<BegunResource> All => _resources.Values;

    /// <summary>As a client is planned from them.</summary>
    public EquatableArray<ApiAddresses> Apis => All
        .GroupBy(resource => resource.Api, StringComparer.Ordinal)
        .Select(api => new ApiAddresses(api.Key, ResourceIndex.InOrder(api.Select(resource => (resource.Identity, resource.Address)))))
        .ToEquatableArray();

    /// <param name="pages">Selected ones.</param>
    /// <param name="all">All pages, selected or not.</param>
    public static BegunResources Of(IReadOnlyCollection<BegunPage> pages, IReadOnlyCollection<NamedPage> all, PagePreference preference)
    {
        var ordered = preference.InOrder(pages, page => page.File, page => page.Form).ToArray();
        var rivals = new HashSet<(string, string)>(RivalPages.In(ordered, all).Select(KeyOf));
        return new(ordered
            .GroupBy(page => page.Api, StringComparer.OrdinalIgnoreCase)
            .SelectMany(api => ResourcesOf(api.Select(page => page.Api).OrderBy(name => name, StringComparer.Ordinal).First(), [.. api], rivals)));
    }

    /// <summary>By which a program can mention each resource, as far as paths tell.</summary>
    /// <param name="names">Of the project.</param>
    public ResourceWords WordsOfPaths(GroupNames names) =>
        ResourceWords.OfPaths(ClientPlanning.Plan(Apis, names, isByUse: true), All.Select(resource => resource.NamedBy(names)), names.RootNamespace);

    /// <summary>The resources whose pages are read: those that are mentioned, with all on the way to them, whose names they may not have.</summary>
    public PagesToRead PagesFor(UsedResources mentioned)
    {
        var keys = new HashSet<(string, string)>();
        foreach (var resource in All)
        {
            if (resource.IsReadAnyway || mentioned.Contains(resource.Api, resource.Address.Path))
                keys.UnionWith(WaysTo(resource).Where(_resources.ContainsKey));
        }

        return new(keys);
    }

    /// <summary>Those of which nothing more is known.</summary>
    public IEnumerable<BegunResource> Except(PagesToRead read) => All.Where(resource => !read.Contains(resource.Api, resource.Identity));

    internal static (string Api, string Identity) KeyOf(string api, string identity) => (api.ToUpperInvariant(), identity.ToUpperInvariant());

    private static (string Api, string Identity) KeyOf(BegunPage page) => KeyOf(page.Api, page.Identity);

    /// <summary>
    /// Only ONTAP's clients have views of SVMs. Where no beginning tells that an API is ONTAP's, the whole of a page may, so
    /// all of them are read.
    /// </summary>
    private static IEnumerable<BegunResource> ResourcesOf(string api, BegunPage[] pages, HashSet<(string, string)> rivals)
    {
        var isKnown = pages.Any(page => page.IsOntap);
        return pages
            .GroupBy(KeyOf)
            .Select(group => (group.Key, Pages: group.Count(), First: group.OrderBy(page => page.Identity, StringComparer.Ordinal).First(), IsOntap: group.Any(page => page.IsOntap)))
            .Select(group => new BegunResource(
                api, group.First.Identity, new(group.First.LiteralPath, group.IsOntap), group.First.File, group.Pages, !isKnown || rivals.Contains(group.Key)));
    }

    private static IEnumerable<(string, string)> WaysTo(BegunResource resource)
    {
        for (var end = resource.Identity.Length; end > 0; end = resource.Identity.LastIndexOf('.', end - 1))
            yield return KeyOf(resource.Api, resource.Identity.Substring(0, end));
    }
}
