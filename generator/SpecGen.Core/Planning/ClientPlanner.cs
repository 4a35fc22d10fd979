using SpecGen.Common;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>
/// Plans the tree of groups over the resources: every prefix of a path is a class, and a resource under a resource
/// hangs off it.
/// </summary>
public static class ClientPlanner
{
    /// <param name="identities">Dotted C# paths of the resources: <c>Security.Ipsec.SecurityAssociations</c>.</param>
    public static ClientPlan Plan(string rootNamespace, string clientName, EquatableArray<string> identities)
    {
        var resources = new HashSet<string>(identities, StringComparer.OrdinalIgnoreCase);
        var children = new SortedDictionary<string, SortedDictionary<string, string>>(StringComparer.Ordinal) { [""] = new(StringComparer.OrdinalIgnoreCase) };
        foreach (var identity in identities)
            AddWithParents(children, identity);

        var groups = children
            .Select(node => PlanGroup(rootNamespace, clientName, node.Key, node.Value.Values, resources.Contains(node.Key)))
            .Where(group => !group.IsResource || !group.Members.IsEmpty)
            .ToEquatableArray();
        return new(HintName.Of(clientName), rootNamespace, clientName, groups);
    }

    private static void AddWithParents(
        SortedDictionary<string, SortedDictionary<string, string>> children,
        string identity)
    {
        while (identity.Length > 0)
        {
            if (!children.ContainsKey(identity))
                children.Add(identity, new(StringComparer.OrdinalIgnoreCase));
            var dot = identity.LastIndexOf('.');
            var parent = dot < 0 ? "" : identity.Substring(0, dot);
            if (!children.TryGetValue(parent, out var siblings))
                children.Add(parent, siblings = new(StringComparer.OrdinalIgnoreCase));
            siblings[identity] = identity;
            identity = parent;
        }
    }

    private static GroupPlan PlanGroup(
        string rootNamespace,
        string clientName,
        string identity,
        IEnumerable<string> children,
        bool isResource)
    {
        var segments = identity.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        var name = segments.Length == 0 ? clientName : GroupNames.ClassName(segments[segments.Length - 1]);
        var @namespace = GroupNames.Namespace(rootNamespace, segments, Math.Max(0, segments.Length - 1));
        var members = children.Select(child => PlanMember(rootNamespace, name, child)).ToEquatableArray();
        return new(@namespace, name, identity, isResource, members);
    }

    private static GroupMemberPlan PlanMember(string rootNamespace, string ownerName, string identity)
    {
        var segments = identity.Split('.');
        var last = segments[segments.Length - 1];
        var property = last == ownerName || ReservedNames.IsGroupMember(last) ? last + "Group" : last;
        var type = $"global::{GroupNames.Namespace(rootNamespace, segments, segments.Length - 1)}.{GroupNames.ClassName(last)}";
        return new(property, Identifier.Field(property), type, "/" + identity.Replace('.', '/'));
    }
}
