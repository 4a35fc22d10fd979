using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Model;
using SpecGen.Planning;

namespace SpecGen.Session;

/// <summary>
/// All resources, each at the page that leads it: the first of its pages. The compiler compares the results of a step
/// page by page, so a resource that hangs on a page of its own stays in its place when another comes or goes, while in
/// one list of resources all behind the change would look modified and be printed again.
/// </summary>
public sealed class ResourceIndex
{
    private readonly IReadOnlyList<PlacedPage> _pages;
    private readonly LedResources _led = new();

    private ResourceIndex(IReadOnlyList<PlacedPage> pages, OperationChoice choice) => (_pages, Choice) = (pages, choice);

    /// <summary>Which page states each operation.</summary>
    public OperationChoice Choice { get; }

    /// <summary>The APIs that have resources, in order of their names.</summary>
    public EquatableArray<ApiAddresses> Apis { get; private set; }

    /// <summary>What there is to say about the choice of pages.</summary>
    public EquatableArray<ProjectDiagnostic> Diagnostics { get; private set; }

    /// <param name="pages">The pages to choose from.</param>
    /// <param name="unread">Resources whose pages are not among them.</param>
    /// <param name="all">All pages, selected or not: they tell what folders have in common.</param>
    public static ResourceIndex Of(
        IReadOnlyList<PlacedPage> pages,
        IReadOnlyCollection<BegunResource> unread,
        IReadOnlyCollection<NamedPage> all,
        PagePreference preference,
        CancellationToken cancellationToken)
    {
        var choice = OperationChoice.Of(pages.Select(page => page.Stated), all, preference, cancellationToken);
        var placed = new Dictionary<StatedOperation, PlacedOperation>(ReferenceComparer.Instance);
        foreach (var page in pages)
            placed[page.Stated] = page.Placed;

        var chosen = choice.Chosen.ToLookup(page => page.Api, page => page.Stated, StringComparer.OrdinalIgnoreCase);
        var others = unread.ToLookup(resource => resource.Api, StringComparer.OrdinalIgnoreCase);
        var apis = choice.Chosen.Select(page => page.Api)
            .Concat(unread.Select(resource => resource.Api))
            .GroupBy(api => api, StringComparer.OrdinalIgnoreCase)
            .Select(spellings => spellings.OrderBy(api => api, StringComparer.Ordinal).First())
            .OrderBy(api => api, StringComparer.OrdinalIgnoreCase)
            .ToArray();
        var paths = new HashSet<string>(
            chosen[""].Select(page => placed[page].Identity).Concat(others[""].Select(resource => resource.Identity)).Select(identity => identity.Split('.')[0]),
            StringComparer.OrdinalIgnoreCase);
        var index = new ResourceIndex(pages, choice)
        {
            Diagnostics = choice.Diagnostics
                .Concat(apis.Where(paths.Contains).Select(WithoutNamespace))
                .ToEquatableArray(),
        };
        index.Apis = apis
            .Where(api => !paths.Contains(api))
            .Select(api => index.Add(api, [.. chosen[api]], [.. others[api]], placed, cancellationToken))
            .ToEquatableArray();
        return index;
    }

    /// <summary>The resource that a page leads: one or none.</summary>
    public EquatableArray<ApiResource> LedBy(PlacedPage page) => _led.LedBy(page);

    /// <summary>The resources with what other pages state that stand in the places of those of the index (<see cref="PagesByPlace"/>).</summary>
    public LedResources Replace(IReadOnlyList<PlacedPage> pages) => _led.Replace(_pages, pages);

    /// <summary>Types of the API and of the path would be in one namespace, where two can have one name.</summary>
    private static ProjectDiagnostic WithoutNamespace(string api) => ProjectDiagnostic.OfProject(
        DiagnosticRules.UnplannableResource, api, $"its API has the name of the path /{api.ToLowerInvariant()} of pages without an API, and both would be one namespace; give the API another name");

    /// <summary>In order of their names, whatever is known of each.</summary>
    internal static EquatableArray<ResourceAddress> InOrder(IEnumerable<(string Identity, ResourceAddress Address)> resources) => resources
        .OrderBy(resource => resource.Identity, StringComparer.OrdinalIgnoreCase)
        .Select(resource => resource.Address)
        .ToEquatableArray();

    private ApiAddresses Add(
        string api, StatedOperation[] pages, BegunResource[] others, Dictionary<StatedOperation, PlacedOperation> placed, CancellationToken cancellationToken)
    {
        var groups = ResourceGroup.Of(pages.Select(page => placed[page]), [.. others.Select(resource => resource.Identity)], cancellationToken);
        var leaders = new Dictionary<Operation, StatedOperation>(ReferenceComparer.Instance);
        foreach (var page in pages)
        {
            if (!leaders.ContainsKey(page.Operation))
                leaders.Add(page.Operation, page);
        }

        foreach (var group in groups)
        {
            var leader = leaders[group.Operations[0]];
            _led.Add(leader, new(api, group, leader.File));
        }

        return new(api, InOrder(groups
            .Select(group => (group.Identity, ResourceAddress.Of(group)))
            .Concat(others.Select(resource => (resource.Identity, resource.Address)))));
    }
}
