using SpecGen.Common;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>
/// Plans the tree of groups over the resources: every prefix of a path is a class, and a resource under a resource
/// hangs off it.
/// </summary>
public static class ClientPlanner
{
    public static ClientPlan Plan(GroupNames names, IEnumerable<ResourceAddress> resources)
    {
        var root = new PathNode("", []);
        var hasSvmViews = false;
        foreach (var resource in resources)
        {
            Add(root, resource.Path);
            hasSvmViews |= resource.IsOntap;
        }

        var groups = root.WithDescendants()
            .Select(node => PlanGroup(names, node))
            .ToEquatableArray();
        return new(HintName.Of(names.FilePrefix + "Client_" + names.ClientName), names.RootNamespace, names.ClientName, hasSvmViews, groups);
    }

    private static void Add(PathNode root, string resourcePath)
    {
        var node = root;
        foreach (var segment in resourcePath.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
            node = node.Child(segment);
        node.IsResource = true;
    }

    private static GroupPlan PlanGroup(GroupNames names, PathNode node)
    {
        var name = node.Segments.Length == 0 ? names.ClientName : names.ClassName(node.Segments);
        var @namespace = names.Namespace(node.Segments);
        var members = node.Children.Select(child => PlanMember(names, name, child)).ToEquatableArray();
        return new(@namespace, name, node.Path, node.IsResource, members);
    }

    private static GroupMemberPlan PlanMember(GroupNames names, string ownerName, PathNode node)
    {
        var property = ReservedNames.Avoid(
            Identifier.Pascal(node.Segments[node.Segments.Length - 1]),
            "Group",
            name => name == ownerName || ReservedNames.IsGroupMember(name));
        return new(property, Identifier.Field(property), names.ClassType(node.Segments), node.Path);
    }

    /// <summary>A prefix of resource paths. Segments that are one C# name are one node, as they are one namespace.</summary>
    private sealed class PathNode(string path, string[] segments)
    {
        private readonly SortedDictionary<string, PathNode> _children = new(StringComparer.Ordinal);

        public string Path => path;

        /// <summary>As printed.</summary>
        public string[] Segments => segments;

        public bool IsResource { get; set; }

        public IEnumerable<PathNode> Children => _children.Values;

        public PathNode Child(string segment)
        {
            var name = Identifier.Pascal(segment);
            if (!_children.TryGetValue(name, out var child))
                _children.Add(name, child = new(path + "/" + segment, [.. segments, segment]));
            return child;
        }

        public IEnumerable<PathNode> WithDescendants() =>
            Children.SelectMany(child => child.WithDescendants()).Prepend(this);
    }
}
