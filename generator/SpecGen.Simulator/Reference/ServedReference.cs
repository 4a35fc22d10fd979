using SpecGen.Input;
using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Reference;

/// <summary>All that a server is made from: the resources that the pages document, and the way from a path to them.</summary>
internal sealed class ServedReference
{
    private readonly Dictionary<string, ServedResource> _resources = new(StringComparer.Ordinal);

    private ServedReference(IEnumerable<DeferredOperation> operations, ServerRules rules)
    {
        Rules = rules;
        foreach (var operation in operations)
        {
            var served = new ServedOperation(operation, rules.Forms);
            if (!_resources.TryGetValue(served.Path.LiteralPath, out var resource))
                _resources.Add(served.Path.LiteralPath, resource = new(served.Path.LiteralPath, rules.Forms.Keys));
            resource.Add(served);
            Routes.Add(served.Path.Template, resource, served);
        }

        foreach (var resource in _resources.Values)
            resource.Parent = ParentOf(resource);
        References = new(_resources.Values, rules);
        Shared = new(_resources.Values);
    }

    public IReadOnlyCollection<ServedResource> Resources => _resources.Values;

    public ServerRules Rules { get; }

    public RouteTree Routes { get; } = new();

    public ReferenceTargets References { get; }

    public SharedRecords Shared { get; }

    public static ServedReference Of(IEnumerable<DeferredOperation> operations, ServerRules rules) => new(operations, rules);

    /// <summary>What a request's path names, with <c>/api</c> before it or without; null where no page documents it.</summary>
    public RouteMatch? Match(List<string> segments) => Routes.Match(segments is ["api", ..] ? segments[1..] : segments);

    public ServedResource? Find(string path) => _resources.GetValueOrDefault(path);

    /// <summary>The nearest resource above whose items have keys: <c>/storage/volumes</c> of <c>/storage/volumes/snapshots</c>.</summary>
    private ServedResource? ParentOf(ServedResource resource)
    {
        for (var path = resource.Path; path.LastIndexOf('/') is > 0 and var slash;)
        {
            path = path[..slash];
            if (_resources.GetValueOrDefault(path) is { } parent && parent.HasItems && parent.PathKeys.Count <= resource.ParentKeyCount)
                return parent;
        }

        return null;
    }
}
