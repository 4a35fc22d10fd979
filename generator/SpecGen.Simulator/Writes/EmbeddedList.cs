using SpecGen.Naming;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Writes;

/// <summary>A list of a record that shows the records of a collection below it.</summary>
/// <param name="Path">Dotted path of the list.</param>
/// <param name="Shape">What the pages say of it.</param>
internal sealed record EmbeddedList(string Path, MemberShape Shape)
{
    /// <summary>The collections below a resource that have such a list: one of their name, or else the only one that holds the same.</summary>
    public static Dictionary<ServedResource, EmbeddedList> Below(ServedResource parent, IEnumerable<ServedResource> children, ReferenceTargets references)
    {
        if (parent.ItemKeys.Count == 0)
            return [];
        ServedResource[] collections = [.. children.Where(child => child.ItemKeys.Count > 0 && child.ParentKeys.Count == parent.Keys.Count)];
        var found = new Dictionary<ServedResource, EmbeddedList>();
        foreach (var collection in collections)
        {
            if (parent.Record.Members.TryGetValue(collection.Name, out var list) && list is { IsArray: true, HasMembers: true })
                found.Add(collection, new(collection.Name, list));
        }

        var named = found.Values.Select(list => list.Path).ToHashSet(StringComparer.Ordinal);
        EmbeddedList[] others = [.. All(parent.Record, "").Where(list => !named.Contains(list.Path) && !(list.Shape.IsReference && references.Of(parent, list.Path).Count > 0))];
        foreach (var collection in collections.Where(collection => !found.ContainsKey(collection)))
        {
            if (others.Where(list => Holds(list, collection, references)).ToArray() is [var only])
                found.Add(collection, only);
        }

        return found;
    }

    /// <summary>All lists of objects that are reached through objects alone.</summary>
    private static IEnumerable<EmbeddedList> All(MemberShape shape, string above) => shape.Members.Where(member => member.Value.HasMembers).SelectMany(member =>
        member.Value.IsArray ? [new(above + member.Key, member.Value)] : All(member.Value, above + member.Key + "."));

    /// <summary>Its elements have the members of the collection's records; or some of these, and then a word of the collection's name too.</summary>
    private static bool Holds(EmbeddedList list, ServedResource collection, ReferenceTargets references)
    {
        var above = collection.ParentKeys.Select(Root).ToHashSet(StringComparer.Ordinal);
        var own = collection.Record.Members.Keys.Where(name => name != "_links" && !above.Contains(name)).ToHashSet(StringComparer.Ordinal);
        var elements = list.Shape.Members.Keys.Where(name => name != "_links").ToHashSet(StringComparer.Ordinal);
        return elements.Count > 1 && own.IsSupersetOf(elements)
            && collection.ItemKeys.All(key => list.Shape.At(key) is not null || (elements.Contains(Root(key)) && references.Of(collection, Root(key)).Count > 0))
            && (own.SetEquals(elements) || Words(list.Path).Overlaps(Words(collection.Name)));
    }

    private static string Root(string path) => path.Split('.')[0];

    private static HashSet<string> Words(string path) => path[(path.LastIndexOf('.') + 1)..].Split('_').Select(Singular.Of).ToHashSet(StringComparer.Ordinal);
}
