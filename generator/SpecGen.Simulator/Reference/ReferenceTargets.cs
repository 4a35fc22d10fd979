using System.Collections.Concurrent;
using SpecGen.Naming;
using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Reference;

/// <summary>
/// Tells which resources a reference can name, by the words of its member: <c>home_node</c> is one of <c>/cluster/nodes</c>.
/// Several resources have one name, so these are candidates, the likeliest first.
/// </summary>
internal sealed class ReferenceTargets
{
    private static readonly MemberShape s_keyed = new()
    {
        Type = MemberType.Object,
        Members = new Dictionary<string, MemberShape> { ["name"] = new() { Type = MemberType.Text }, ["uuid"] = new() { Type = MemberType.Text } },
    };

    private readonly Dictionary<string, List<ServedResource>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ServedResource> _byPath;
    private readonly ConcurrentDictionary<ServedResource, IReadOnlyList<ReferenceMember>> _members = new();
    private readonly ServerRules _rules;

    public ReferenceTargets(IReadOnlyCollection<ServedResource> resources, ServerRules rules)
    {
        _rules = rules;
        _byPath = resources.ToDictionary(resource => resource.Path, StringComparer.Ordinal);
        foreach (var resource in resources.Where(resource => resource.IsReadable))
        {
            var name = Singular.Of(resource.Name);
            if (!_byName.TryGetValue(name, out var same))
                _byName.Add(name, same = []);
            same.Add(resource);
        }
    }

    /// <summary>The references in records of a resource, the SVM first: it decides among namesakes.</summary>
    public IReadOnlyList<ReferenceMember> MembersOf(ServedResource resource) => _members.GetOrAdd(resource, source =>
    {
        // Other APIs name records by plain ids, of which nothing says what they are the ids of.
        if (!source.IsOntap)
            return [];
        var found = new List<ReferenceMember>();
        Collect(source, source.Record, "", found);
        foreach (var path in source.Keys.Where(key => key.EndsWith(".uuid", StringComparison.Ordinal)).Select(key => key[..^".uuid".Length]))
        {
            // Pages of what is below an SVM often leave the SVM out of the record, and servers show it all the same.
            if (found.TrueForAll(member => member.Path != path) && Of(source, path) is { Count: > 0 } targets)
                found.Add(new(path, s_keyed, targets));
        }

        return [.. found.OrderBy(member => member.Path == "svm" ? 0 : 1)];
    });

    private void Collect(ServedResource source, MemberShape shape, string path, List<ReferenceMember> found)
    {
        foreach (var (name, member) in shape.Members)
        {
            var below = path.Length == 0 ? name : path + "." + name;
            if (member.IsReference && Of(source, below) is { Count: > 0 } targets)
                found.Add(new(below, member, targets));
            Collect(source, member, below, found);
        }
    }

    /// <summary>Where the record can be that a member names; empty where nowhere.</summary>
    public IReadOnlyList<ServedResource> Of(ServedResource source, string path)
    {
        if (_rules.TargetsOf(source.Path, path) is { } stated)
            return [.. stated.Select(target => _byPath.GetValueOrDefault(target)).OfType<ServedResource>()];
        if (OfParent(source, path) is { } parent)
            return [parent];
        var words = Singular.Of(path[(path.LastIndexOf('.') + 1)..]).Split('_');
        for (var start = 0; start < words.Length; start++)
        {
            if (_byName.TryGetValue(string.Join('_', words[start..]), out var found) && found.Exists(IsNameable))
                return [.. found.Where(target => IsNameable(target) && (target.ParentKeyCount == 0 || IsBeside(source, target))).OrderByDescending(target => Closeness(source, target, path))];
        }

        return [];
    }

    /// <summary><c>volume</c> of a snapshot is the volume in its path, whose key stands in <c>volume.uuid</c>.</summary>
    private static ServedResource? OfParent(ServedResource source, string path)
    {
        for (var parent = source.Parent; parent is not null; parent = parent.Parent)
        {
            var own = parent.PathKeys.Count - 1;
            if (own < source.ParentKeyCount && source.ParentKeys[own] == path + "." + parent.Keys[own])
                return parent;
        }

        return null;
    }

    /// <summary>Records below parents can be named from below the same parents.</summary>
    private static bool IsBeside(ServedResource source, ServedResource target) => target.ParentKeys.All(source.Keys.Contains);

    /// <summary>Resources whose path has a word of the member's come first, near ones before far ones, short before long.</summary>
    private static int Closeness(ServedResource source, ServedResource target, string path)
    {
        var shared = source.Path.Split('/').Zip(target.Path.Split('/')).TakeWhile(pair => pair.First == pair.Second).Count();
        var named = path.Split('.')[..^1].Count(step => target.Path.Contains("/" + step, StringComparison.Ordinal));
        return (8 * named) + (2 * shared) - (ReferenceEquals(source, target) ? 4 : 0) - target.Path.Split('/').Length;
    }

    private static bool IsNameable(ServedResource resource) => resource.HasItems ? !IsExtension(resource) : resource is { PathKeys.Count: 0, IsSingle: true };

    /// <summary>Its key is that of another resource, to which it adds something: <c>/security/ssh/svms/{svm.uuid}</c>.</summary>
    private static bool IsExtension(ServedResource target) => target.PathKeys[^1].Contains('.', StringComparison.Ordinal);
}
