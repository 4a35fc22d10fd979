namespace SpecGen.Simulator.Reference;

/// <summary>Finds what a path names. A literal segment counts before a key, as in <c>/storage/volumes/efficiency</c>.</summary>
internal sealed class RouteTree
{
    private readonly Node _root = new();

    /// <param name="template">As printed: <c>/storage/volumes/{volume.uuid}/snapshots</c>.</param>
    public void Add(string template, ServedResource resource, ServedOperation operation)
    {
        var node = _root;
        var segments = template.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var lastLiteral = Array.FindLastIndex(segments, segment => !IsKey(segment));
        for (var i = 0; i < segments.Length; i++)
        {
            node = IsKey(segments[i]) ? node.Key ??= new() : node.Literal(segments[i]);
            // Leading keys with nothing after them are a query: DELETE /protocols/cifs/shares/{svm.uuid}?name=x.
            if (i >= lastLiteral)
                node.Resource = resource;
        }

        node.Operations.TryAdd(operation.Method, operation);
    }

    /// <summary>Null where no page documents the path, nor one that begins so and goes on with keys alone.</summary>
    public RouteMatch? Match(IReadOnlyList<string> segments)
    {
        var keys = new List<string>();
        return _root.Find(segments, 0, keys) is { Resource: { } resource } node && (node.Operations.Count > 0 || node.IsPartial)
            ? new(resource, keys, node.Operations)
            : null;
    }

    private static bool IsKey(string segment) => segment.Contains('{', StringComparison.Ordinal) || segment == "*";

    private sealed class Node
    {
        private readonly Dictionary<string, Node> _literals = new(StringComparer.Ordinal);

        public Node? Key { get; set; }

        public ServedResource? Resource { get; set; }

        public Dictionary<string, ServedOperation> Operations { get; } = new(StringComparer.Ordinal);

        /// <summary>More keys of the same resource can follow.</summary>
        public bool IsPartial => Key is { Resource: { } next } && ReferenceEquals(next, Resource);

        public Node Literal(string segment)
        {
            if (!_literals.TryGetValue(segment, out var node))
                _literals.Add(segment, node = new());
            return node;
        }

        public Node? Find(IReadOnlyList<string> segments, int index, List<string> keys)
        {
            if (index == segments.Count)
                return this;
            if (_literals.GetValueOrDefault(segments[index])?.Find(segments, index + 1, keys) is { Resource: not null } found)
                return found;
            if (Key is null)
                return null;
            var count = keys.Count;
            keys.Add(segments[index]);
            var below = Key.Find(segments, index + 1, keys);
            if (below is null)
                keys.RemoveRange(count, keys.Count - count);
            return below;
        }
    }
}
