using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Writes;

/// <summary>
/// A list of a record and a collection below it that hold the same are one thing: <c>initiators</c> of an igroup, and
/// <c>/protocols/san/igroups/{igroup.uuid}/initiators</c>. The collection has the records, and the list shows them.
/// </summary>
internal sealed class EmbeddedCollections
{
    private readonly RecordStore _store;
    private readonly ILookup<ServedResource, ServedResource> _children;
    private readonly ConcurrentDictionary<ServedResource, Dictionary<ServedResource, EmbeddedList>> _below = new();

    public EmbeddedCollections(RecordStore store)
    {
        _store = store;
        _children = store.Reference.Resources.Where(resource => resource.Parent is not null).ToLookup(resource => resource.Parent!);
    }

    /// <summary>The collections whose records a record of the resource lists.</summary>
    public IEnumerable<ServedResource> Below(ServedResource resource) => ListsOf(resource).Keys;

    /// <summary>What is sent has the list.</summary>
    public bool IsGiven(JsonObject sent, ServedResource collection) => RecordPath.Has(sent, ListOf(collection).Path);

    private Dictionary<ServedResource, EmbeddedList> ListsOf(ServedResource resource) => _below.GetOrAdd(resource, parent => EmbeddedList.Below(parent, _children[parent], _store.Reference.References));

    private EmbeddedList ListOf(ServedResource collection) => ListsOf(collection.Parent!)[collection];

    /// <summary>Copies of the elements of the record's list.</summary>
    public IEnumerable<JsonObject> ElementsOf(JsonObject parent, ServedResource collection)
    {
        foreach (var element in (RecordPath.Find(parent, ListOf(collection).Path) as JsonArray ?? []).OfType<JsonObject>())
            yield return (JsonObject)element.DeepClone();
    }

    public static void SetParent(JsonObject record, JsonObject parent, ServedResource collection)
    {
        foreach (var (own, above) in collection.ParentKeys.Zip(collection.Parent!.Keys))
            RecordPath.Set(record, own, RecordPath.Find(parent, above)?.DeepClone());
    }

    /// <summary>The record's children in the collection.</summary>
    public IEnumerable<JsonObject> ChildrenOf(JsonObject parent, ServedResource collection)
    {
        var keys = collection.ParentKeys.Zip(collection.Parent!.Keys, (own, above) => (Own: own, Value: RecordPath.Text(parent, above))).ToArray();
        return keys is [{ Value: { } first }, ..]
            ? _store.Of(collection).WithText(keys[0].Own, first).Where(child => keys.All(key => RecordPath.Text(child, key.Own) == key.Value))
            : [];
    }

    /// <summary>Shows the collection's records in their parent's list.</summary>
    public void Show(JsonObject parent, ServedResource collection)
    {
        var records = _store.Of(collection.Parent!);
        if (records.Find(records.KeyOf(parent)) is not { } current)
            return;
        var list = ListOf(collection);
        var children = ChildrenOf(current, collection).ToArray();
        if (children.Length == 0 && !RecordPath.Has(current, list.Path))
            return;
        var after = (JsonObject)current.DeepClone();
        RecordPath.Set(after, list.Path, new JsonArray([.. children.Select(child => Element(child, list.Shape))]));
        records.Replace(current, after);
    }

    private static JsonObject Element(JsonObject child, MemberShape list)
    {
        var element = new JsonObject();
        foreach (var (name, value) in child.Where(member => member.Value is not null && list.Members.ContainsKey(member.Key)))
            element[name] = value is JsonObject inner && list.Members[name].HasMembers ? Element(inner, list.Members[name]) : value!.DeepClone();
        return element;
    }
}
