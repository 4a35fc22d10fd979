using System.Text.Json.Nodes;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Writes;

/// <summary>
/// Records that nobody creates, since there is one for each of another resource: the SSH settings of each SVM, which
/// <c>/security/ssh/svms/{svm.uuid}</c> reads and changes.
/// </summary>
internal sealed class Companions
{
    private readonly RecordStore _store;
    private readonly AssignedKeys _keys;
    private readonly ILookup<ServedResource, (ServedResource Resource, CompanionRule Rule)> _companions;

    public Companions(RecordStore store, AssignedKeys keys)
    {
        _store = store;
        _keys = keys;
        _companions = store.Reference.Resources
            .Select(resource => (Resource: resource, Rule: RuleOf(resource)))
            .Where(companion => companion.Rule is not null && store.Reference.Find(companion.Rule.Of) is not null)
            .ToLookup(companion => store.Reference.Find(companion.Rule!.Of)!, companion => (companion.Resource, companion.Rule!));
    }

    /// <param name="sent">What the record was made of.</param>
    public void Add(ServedResource resource, JsonObject record, JsonObject sent)
    {
        foreach (var (companion, rule) in _companions[resource])
        {
            JsonObject[] listed = [.. rule.Lists.SelectMany(list => RecordPath.Find(sent, list) as JsonArray ?? []).OfType<JsonObject>()];
            if (listed.Length == 0)
                Add(companion, rule, record, []);
            foreach (var element in listed)
                Add(companion, rule, record, element);
        }
    }

    private void Add(ServedResource companion, CompanionRule rule, JsonObject record, JsonObject element)
    {
        var added = new JsonObject();
        foreach (var (own, source) in rule.Members)
            RecordPath.Set(added, own, RecordPath.Find(record, source)?.DeepClone());
        foreach (var (name, value) in element.Where(member => companion.Answer.Members.ContainsKey(member.Key)))
            added[name] = value?.DeepClone();
        if (companion.Find("PATCH", isItem: true) is { } change)
            DefaultMembers.Apply(added, change, companion, _store.Reference.Rules);
        AllowEverything(added, companion.Answer);
        RuledMembers.SetOwner(added, companion, _store.Single("/cluster"));
        _keys.Assign(companion, added);
        var records = _store.Of(companion);
        if (records.Find(records.KeyOf(added)) is null)
            records.Put(added);
    }

    /// <summary>What nobody has restricted yet is all that the pages list.</summary>
    private static void AllowEverything(JsonObject record, MemberShape shape)
    {
        foreach (var (name, member) in shape.Members.Where(member => member.Value is { IsArray: true, Attributes.Enum.IsEmpty: false }))
            record[name] ??= new JsonArray([.. member.Attributes.Enum.Select(value => (JsonNode)value)]);
    }

    private CompanionRule? RuleOf(ServedResource resource)
    {
        if (_store.Reference.Rules.Of(resource.Path).Companion is { } stated)
            return stated;
        if (resource.PathKeys is not [var key] || !key.EndsWith(".uuid", StringComparison.Ordinal) || !resource.HasItems || resource.Find("POST", isItem: false) is not null)
            return null;
        // What cannot be changed is no setting: a volume has no suspects of its own from the beginning.
        if (resource.Find("PATCH", isItem: true) is null)
            return null;
        var path = key[..^".uuid".Length];
        return _store.Reference.References.Of(resource, path) is [var target, ..]
            ? new(target.Path, new() { [key] = "uuid", [path + ".name"] = "name" }, [])
            : null;
    }
}
