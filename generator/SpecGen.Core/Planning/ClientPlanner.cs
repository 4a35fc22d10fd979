using SpecGen.Common;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>
/// Plans the tree of groups over the resources: every prefix of a path is a class, and a resource under a resource
/// hangs off it.
/// </summary>
public static class ClientPlanner
{
    public static ClientPlan Plan(string rootNamespace, string clientName, IEnumerable<ResourceAddress> resources)
    {
        var root = new PathNode("", []);
        var hasSvmViews = false;
        foreach (var resource in resources)
        {
            Add(root, resource.Path);
            hasSvmViews |= resource.IsOntap;
        }

        var name = IsTaken(clientName, root) ? clientName + "Client" : clientName;
        var groups = root.WithDescendants()
            .Select(node => PlanGroup(rootNamespace, name, node))
            .Where(group => !group.IsResource || !group.Members.IsEmpty)
            .ToEquatableArray();
        return new(HintName.Of("Client_" + name), rootNamespace, name, hasSvmViews, groups);
    }

    /// <summary>Beside the client stand the namespace and the class of every first segment.</summary>
    private static bool IsTaken(string clientName, PathNode root) =>
        root.Children.Any(child => clientName == child.Segments[0] || clientName == GroupNames.ClassName(child.Segments[0]));

    private static void Add(PathNode root, string resourcePath)
    {
        var node = root;
        foreach (var segment in resourcePath.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
            node = node.Child(segment);
        node.IsResource = true;
    }

    private static GroupPlan PlanGroup(string rootNamespace, string clientName, PathNode node)
    {
        var name = node.Segments.Length == 0 ? clientName : GroupNames.ClassName(node.Segments[node.Segments.Length - 1]);
        var @namespace = GroupNames.Namespace(rootNamespace, node.Segments, Math.Max(0, node.Segments.Length - 1));
        var members = node.Children.Select(child => PlanMember(rootNamespace, name, child)).ToEquatableArray();
        return new(@namespace, name, node.Path, node.IsResource, members);
    }

    private static GroupMemberPlan PlanMember(string rootNamespace, string ownerName, PathNode node)
    {
        var last = node.Segments[node.Segments.Length - 1];
        var property = last == ownerName || ReservedNames.IsGroupMember(last) ? last + "Group" : last;
        var parent = GroupNames.Namespace(rootNamespace, node.Segments, node.Segments.Length - 1);
        return new(property, Identifier.Field(property), $"global::{parent}.{GroupNames.ClassName(last)}", node.Path);
    }

    /// <summary>A prefix of resource paths. Segments that are one C# name are one node, as they are one namespace.</summary>
    private sealed class PathNode(string path, string[] segments)
    {
        private readonly SortedDictionary<string, PathNode> _children = new(StringComparer.Ordinal);

        public string Path => path;

        public string[] Segments => segments;

        public bool IsResource { get; set; }

        public IEnumerable<PathNode> Children => _children.Values;

        public PathNode Child(string segment)
        {
            var name = Identifier.Pascal(segment);
            if (!_children.TryGetValue(name, out var child))
                _children.Add(name, child = new(path + "/" + segment, [.. segments, name]));
            return child;
        }

        public IEnumerable<PathNode> WithDescendants() =>
            Children.SelectMany(child => child.WithDescendants()).Prepend(this);
    }
}
