namespace SpecGen.Simulator.Reference;

/// <summary>
/// Resources that show the same records by several paths: <c>/roleBindings</c>, and those of one user below
/// <c>/users/{user_id}/roleBindings</c>. Paths that differ by a parent alone can be such; whether they are is told by their pages,
/// which are read when one of the resources is first asked for: the records have the same members, and the parent's key is one.
/// </summary>
internal sealed class SharedRecords
{
    private readonly Dictionary<ServedResource, Lazy<Groups>> _groups = [];

    public SharedRecords(IEnumerable<ServedResource> resources)
    {
        foreach (var namesakes in resources.GroupBy(resource => resource.Name).Select(found => found.OrderBy(resource => resource.PathKeys.Count).ThenBy(resource => resource.Path, StringComparer.Ordinal).ToArray()))
        {
            // Each with all whose path can be that of the same records, directly or by way of others.
            foreach (var related in Related(namesakes, PathsShare).Where(related => related.Count > 1))
            {
                LendRecords(related);
                var groups = new Lazy<Groups>(() => new(related));
                foreach (var resource in related)
                    _groups.Add(resource, groups);
            }
        }
    }

    /// <summary>The one of the resources with the same records by whose keys they are told apart.</summary>
    public ServedResource OwnerOf(ServedResource resource) => PathsOf(resource)[0];

    /// <summary>All resources that show the same records, the owner first.</summary>
    public IReadOnlyList<ServedResource> PathsOf(ServedResource resource) => _groups.GetValueOrDefault(resource)?.Value.Of(resource) ?? [resource];

    /// <summary>What pages of deletions alone say nothing of is as another of the paths has it.</summary>
    private static void LendRecords(List<ServedResource> related)
    {
        foreach (var resource in related)
            resource.Lenders = [.. related.Where(other => PathsShare(resource, other))];
    }

    private static List<List<ServedResource>> Related(IReadOnlyList<ServedResource> resources, Func<ServedResource, ServedResource, bool> areOne)
    {
        var groups = new List<List<ServedResource>>();
        foreach (var resource in resources)
        {
            var joined = groups.Where(group => group.Exists(other => areOne(resource, other) || areOne(other, resource))).ToArray();
            groups.RemoveAll(joined.Contains);
            groups.Add([.. joined.SelectMany(group => group), resource]);
        }

        return groups;
    }

    /// <summary>The longer path has each of its other literals before a key: it names the parents of what the shorter one lists.</summary>
    private static bool PathsShare(ServedResource longer, ServedResource shorter)
    {
        var (segments, wanted) = (longer.Segments, shorter.Path.Split('/', StringSplitOptions.RemoveEmptyEntries));
        var next = 0;
        for (var i = 0; i < segments.Count; i++)
        {
            if (next < wanted.Length && segments[i].Literal == wanted[next])
                next++;
            else if (!segments[i].HasKey)
                return false;
        }

        return next == wanted.Length && segments.Count > wanted.Length;
    }

    private static bool RecordsShare(ServedResource longer, ServedResource shorter) =>
        PathsShare(longer, shorter)
        && shorter.ParentKeys.All(longer.Keys.Contains)
        && (shorter.ItemKeys.Count == 0 || longer.ItemKeys.Count == 0 || shorter.ItemKeys.All(longer.Keys.Contains))
        && longer.ParentKeys.All(key => shorter.Keys.Contains(key) || shorter.Record.HasMember(key))
        && AreAlike(longer.Record.Members, shorter.Record.Members);

    /// <summary>Pages of one record differ in few members, and never in what one is.</summary>
    private static bool AreAlike(IReadOnlyDictionary<string, MemberShape> members, IReadOnlyDictionary<string, MemberShape> others)
    {
        var common = members.Keys.Where(others.ContainsKey).ToArray();
        return common.Length > 1 && common.Length * 10 >= Math.Max(members.Count, others.Count) * 9 && common.All(name => members[name].Type == others[name].Type);
    }

    /// <summary>Resources whose paths are alike, parted by whether their records are the same.</summary>
    private sealed class Groups(List<ServedResource> related)
    {
        private readonly Dictionary<ServedResource, ServedResource[]> _paths = Related(related, RecordsShare)
            .SelectMany(group =>
            {
                ServedResource[] paths = [.. group.OrderBy(resource => resource.HasItems ? 0 : 1).ThenBy(resource => resource.PathKeys.Count).ThenBy(resource => resource.Path, StringComparer.Ordinal)];
                return paths.Select(resource => KeyValuePair.Create(resource, paths));
            })
            .ToDictionary();

        public ServedResource[] Of(ServedResource resource) => _paths[resource];
    }
}
