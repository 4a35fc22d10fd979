using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Writes;

/// <summary>
/// A list of a record and a collection below it that have one name are one thing: <c>initiators</c> of an igroup, and
/// <c>/protocols/san/igroups/{igroup.uuid}/initiators</c>. The collection has the records, and the list shows them.
/// </summary>
internal sealed class EmbeddedCollections
{
    private readonly RecordStore _store;
    private readonly ILookup<ServedResource, ServedResource> _children;
    private readonly ConcurrentDictionary<ServedResource, ServedResource[]> _below = new();

    public EmbeddedCollections(RecordStore store)
    {
        _store = store;
        _children = store.Reference.Resources.Where(resource => resource.Parent is not null).ToLookup(resource => resource.Parent!);
    }

    /// <summary>The collections whose records a record of the resource lists.</summary>
    public IEnumerable<ServedResource> Below(ServedResource resource) => _below.GetOrAdd(resource, parent => [.. _children[parent].Where(child => ListOf(child) is not null)]);

    /// <summary>The list that shows the resource's records in its parent's, or null.</summary>
    private static MemberShape? ListOf(ServedResource resource) =>
        resource.Parent is { ItemKeys.Count: > 0 } parent
        && resource.ItemKeys.Count > 0
        && resource.ParentKeys.Count == parent.Keys.Count
        && parent.Record.Members.TryGetValue(resource.Name, out var list)
        && list is { IsArray: true, HasMembers: true }
            ? list
            : null;

    /// <summary>The elements of the record's list as records of the collection, without what their server adds.</summary>
    public static IEnumerable<JsonObject> ElementsOf(JsonObject parent, ServedResource collection)
    {
        foreach (var element in (parent[collection.Name] as JsonArray ?? []).OfType<JsonObject>())
        {
            var record = (JsonObject)element.DeepClone();
            SetParent(record, parent, collection);
            yield return record;
        }
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
        var list = ListOf(collection)!;
        var children = ChildrenOf(current, collection).ToArray();
        if (children.Length == 0 && !current.ContainsKey(collection.Name))
            return;
        var after = (JsonObject)current.DeepClone();
        after[collection.Name] = new JsonArray([.. children.Select(child => Element(child, list))]);
        records.Replace(current, after);
    }

    private static JsonObject Element(JsonObject child, MemberShape list)
    {
        var element = new JsonObject();
        foreach (var (name, value) in child.Where(member => member.Value is not null && list.Members.ContainsKey(member.Key)))
            element[name] = value!.DeepClone();
        return element;
    }
}
