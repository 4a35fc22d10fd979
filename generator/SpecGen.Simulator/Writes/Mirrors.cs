using System.Text.Json.Nodes;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Writes;

/// <summary>Keeps a list of references and the references back alike: ports of a broadcast domain, and the domain of each port.</summary>
internal sealed class Mirrors(RecordStore store)
{
    public void Update(ServedResource written, JsonObject record)
    {
        foreach (var rule in store.Reference.Rules.Mirrors)
        {
            if (store.Of(rule.Owner) is not { } owners || store.Of(rule.Owned) is not { } owned)
                continue;
            if (written.Path == rule.Owner)
                SetReferences(rule, owned, record);
            if (written.Path == rule.Owner || written.Path == rule.Owned)
                SetLists(rule, owners, owned);
        }
    }

    private static void SetReferences(MirrorRule rule, StoredRecords owned, JsonObject owner)
    {
        var uuid = RecordPath.Text(owner, "uuid");
        var listed = (owner[rule.List] as JsonArray ?? []).OfType<JsonObject>().Select(element => RecordPath.Text(element, "uuid")).ToHashSet();
        foreach (var record in owned.All)
        {
            var isOwned = RecordPath.Text(record, rule.Reference + ".uuid") == uuid;
            var isListed = listed.Contains(RecordPath.Text(record, "uuid"));
            if (isOwned == isListed)
                continue;
            var after = (JsonObject)record.DeepClone();
            after.Remove(rule.Reference);
            if (isListed)
                after[rule.Reference] = new JsonObject { ["uuid"] = uuid, ["name"] = RecordPath.Text(owner, "name") };
            owned.Replace(record, after);
        }
    }

    private static void SetLists(MirrorRule rule, StoredRecords owners, StoredRecords owned)
    {
        var shape = owners.Resource.Record.At(rule.List) ?? MemberShape.Anything;
        foreach (var owner in owners.All)
        {
            var uuid = RecordPath.Text(owner, "uuid");
            var list = new JsonArray([.. owned.All.Where(record => RecordPath.Text(record, rule.Reference + ".uuid") == uuid).Select(record => Element(record, shape))]);
            if (list.Count == 0 ? owner[rule.List] is null : JsonNode.DeepEquals(owner[rule.List], list))
                continue;
            var after = (JsonObject)owner.DeepClone();
            after.Remove(rule.List);
            if (list.Count > 0)
                after[rule.List] = list;
            owners.Replace(owner, after);
        }
    }

    private static JsonObject Element(JsonObject record, MemberShape shape)
    {
        var element = new JsonObject();
        foreach (var (name, member) in shape.Members)
        {
            if (record[name] is JsonObject inner && member.HasMembers)
                element[name] = Element(inner, member);
            else if (record[name] is JsonValue value)
                element[name] = value.DeepClone();
        }

        return element;
    }
}
