using System.Text.Json.Nodes;
using SpecGen.Simulator.Records;

namespace SpecGen.Simulator.State;

/// <summary>Records in a state file: the path of their resource, the key that tells each from all others, and the record where it was not taken out.</summary>
internal sealed class KeptRecords(RecordStore store) : IKeptState
{
    public static JsonObject Change(StoredRecords records, string key, JsonObject? record) => new()
    {
        ["path"] = records.Resource.Path,
        ["key"] = key,
        ["record"] = record?.DeepClone(),
    };

    public IEnumerable<JsonObject> All() =>
        store.Collections.Where(IsKept).SelectMany(records => records.All.Select(record => Change(records, records.KeyOf(record), record)));

    public bool Apply(JsonObject change)
    {
        if (KeptMember.Text(change, "path") is not { } path || store.Of(path) is not { } records || KeptMember.Text(change, "key") is not { } key)
            return false;
        if (change["record"] is JsonObject record)
            records.Put((JsonObject)record.DeepClone());
        else if (records.Find(key) is { } before)
            records.Remove(before);
        return true;
    }

    /// <summary>Jobs end with their server.</summary>
    public static bool IsKept(StoredRecords records) => records.Resource.Path != "/cluster/jobs";
}
