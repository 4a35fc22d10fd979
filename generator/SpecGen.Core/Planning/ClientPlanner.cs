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
            .Select(node => PlanGroup(node, NamesOf))
            .ToEquatableArray();
        return new(HintName.Of(names.FilePrefix + "Client_" + names.ClientName), names.RootNamespace, names.ClientName, hasSvmViews, groups);

        (string Namespace, string Name) NamesOf(PathNode node) =>
            (names.Namespace(node.Segments), node.Segments.Length == 0 ? names.ClientName : names.ClassName(node.Segments));
    }

    private static void Add(PathNode root, string resourcePath)
    {
        var node = root;
        foreach (var segment in resourcePath.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
            node = node.Child(segment);
        node.IsResource = true;
    }

    private static GroupPlan PlanGroup(PathNode node, Func<PathNode, (string Namespace, string Name)> namesOf)
    {
        var (@namespace, name) = namesOf(node);
        var members = node.Children.Select(child => PlanMember(name, child, namesOf(child))).ToEquatableArray();
        return new(@namespace, name, node.Path, node.IsResource, members);
    }

    private static GroupMemberPlan PlanMember(string ownerName, PathNode node, (string Namespace, string Name) type)
    {
        var property = ReservedNames.Avoid(
            Identifier.Pascal(node.Segments[node.Segments.Length - 1]),
            "Group",
            name => name == ownerName || ReservedNames.IsGroupMember(name));
        return new(property, Identifier.Field(property), $"global::{type.Namespace}.{type.Name}", node.Path);
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
