using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Session;

/// <summary>Resources, each at the page that leads it.</summary>
public sealed class LedResources
{
    /// <summary>A page is itself, not what it says: a file may be declared twice.</summary>
    private readonly Dictionary<StatedOperation, ApiResource> _resources = new(ReferenceComparer.Instance);

    /// <summary>The resource that a page leads: one or none.</summary>
    public EquatableArray<ApiResource> LedBy(PlacedPage page) => _resources.TryGetValue(page.Stated, out var resource) ? [resource] : default;

    internal void Add(StatedOperation leader, ApiResource resource) => _resources.Add(leader, resource);

    /// <summary>The same resources with what other pages in the places of these state. Where nothing is edited, a resource stays the same object.</summary>
    internal LedResources Replace(IReadOnlyList<PlacedPage> pages, IReadOnlyList<PlacedPage> others)
    {
        var edits = EditsBetween(pages, others);
        if (edits.Count == 0)
            return this;
        var replaced = new LedResources();
        foreach (var led in _resources)
            replaced.Add(edits.TryGetValue(led.Key.Operation, out var edit) ? edit.Now.Stated : led.Key, Replace(led.Value, edits));
        return replaced;
    }

    private static Dictionary<Operation, PageEdit> EditsBetween(IReadOnlyList<PlacedPage> pages, IReadOnlyList<PlacedPage> others)
    {
        var edits = new Dictionary<Operation, PageEdit>(ReferenceComparer.Instance);
        for (var index = 0; index < pages.Count; index++)
        {
            if (!ReferenceEquals(pages[index].Stated, others[index].Stated))
                edits[pages[index].Stated.Operation] = new(pages[index], others[index]);
        }

        return edits;
    }

    private static ApiResource Replace(ApiResource resource, Dictionary<Operation, PageEdit> edits)
    {
        var group = resource.Group;
        PageEdit[] own = [.. group.Operations.Where(edits.ContainsKey).Select(operation => edits[operation])];
        if (own.Length == 0)
            return resource;
        return resource with
        {
            Group = group with
            {
                Operations = group.Operations.Select(operation => edits.TryGetValue(operation, out var edit) ? edit.Now.Stated.Operation : operation).ToEquatableArray(),
                PageLength = group.PageLength + own.Sum(edit => (long)edit.Now.Placed.PageLength - edit.Before.Placed.PageLength),
            },
        };
    }

    private sealed record PageEdit(PlacedPage Before, PlacedPage Now);
}
