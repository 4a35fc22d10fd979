using System.Text.Json.Nodes;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Writes;

/// <summary>What depends on a record: what is below it, what has it in its own key, and what names it.</summary>
internal sealed class DependentRecords(RecordStore store)
{
    private static readonly string[] s_keys = ["uuid", "id"];

    /// <summary>Records below the record, or keyed by a reference to it: they go with it.</summary>
    public IEnumerable<(ServedResource Resource, JsonObject Record)> Of(ServedResource resource, JsonObject record)
    {
        foreach (var (other, keys) in Dependences(resource))
        {
            foreach (var dependent in On(record, other, keys))
                yield return (other, dependent);
        }
    }

    private IEnumerable<JsonObject> On(JsonObject record, ServedResource other, List<(string Own, string Target)> keys)
    {
        var wanted = keys.Select(key => (key.Own, Value: RecordPath.Text(record, key.Target))).ToArray();
        return Array.Exists(wanted, key => key.Value is null)
            ? []
            : store.Of(other).WithText(wanted[0].Own, wanted[0].Value!).Where(dependent => wanted.All(key => RecordPath.Text(dependent, key.Own) == key.Value));
    }

    /// <summary>Resources that have records and can depend on those of another, by whichever of their paths, with the keys by which they do.</summary>
    private IEnumerable<(ServedResource Other, List<(string Own, string Target)> Keys)> Dependences(ServedResource resource)
    {
        var paths = store.Reference.Shared.PathsOf(resource);
        return from other in WithRecords()
               where !paths.Contains(other)
               from path in store.Reference.Shared.PathsOf(other)
               from target in paths
               let keys = KeysOfDependence(path, target)
               where keys.Count > 0
               select (other, keys);
    }

    /// <summary>After a change of a record: what is below it stays below it, and what names it shows its new name.</summary>
    public void Follow(ServedResource resource, JsonObject before, JsonObject after)
    {
        var changed = resource.Keys.Append("name").Where(path => RecordPath.Text(before, path) != RecordPath.Text(after, path)).ToArray();
        if (changed.Length == 0)
            return;
        foreach (var (other, keys) in Dependences(resource).ToArray())
        {
            foreach (var dependent in On(before, other, keys).ToArray())
                Rekey(other, keys, dependent, after);
        }

        foreach (var other in WithRecords())
            Rename(resource, other, before, after);
    }

    /// <summary>What has no records has none that depend, and its pages need not be read to know.</summary>
    private ServedResource[] WithRecords() => [.. store.Collections.Where(records => records.Count > 0).Select(records => records.Resource)];

    private void Rekey(ServedResource other, List<(string Own, string Target)> keys, JsonObject dependent, JsonObject target)
    {
        var moved = (JsonObject)dependent.DeepClone();
        foreach (var (own, above) in keys)
            RecordPath.Set(moved, own, RecordPath.Find(target, above)?.DeepClone());
        if (JsonNode.DeepEquals(dependent, moved))
            return;
        store.Of(other).Replace(dependent, moved);
        Follow(other, dependent, moved);
    }

    private void Rename(ServedResource resource, ServedResource other, JsonObject before, JsonObject after)
    {
        var members = store.Reference.References.MembersOf(other).Where(member => member.Targets.Contains(resource)).ToArray();
        if (members.Length == 0)
            return;
        foreach (var record in store.Of(other).All)
        {
            JsonObject? renamed = null;
            foreach (var member in members.Where(member => member.In(record).Any(reference => Names(reference, before))))
            {
                renamed ??= (JsonObject)record.DeepClone();
                foreach (var reference in member.In(renamed).Where(reference => Names(reference, before)))
                    reference["name"] = RecordPath.Text(after, "name");
            }

            if (renamed is not null)
                store.Of(other).Replace(record, renamed);
        }
    }

    private static bool Names(JsonObject reference, JsonObject target) =>
        RecordPath.Text(reference, "uuid") is { } uuid
            ? uuid == RecordPath.Text(target, "uuid")
            : RecordPath.Text(reference, "id") is { } id
                ? id == RecordPath.Text(target, "id")
                : RecordPath.Text(reference, "name") is { } name && name == RecordPath.Text(target, "name");

    /// <summary>Keys of a dependent record, each with the member of the record that it repeats; none where it does not depend.</summary>
    private List<(string Own, string Target)> KeysOfDependence(ServedResource other, ServedResource resource)
    {
        if (IsBelow(other, resource))
            return [.. other.ParentKeys.Zip(resource.Keys)];
        // Below an SVM or volume is also what has its reference as a key: subsystem-maps/{subsystem.uuid}/{namespace.uuid}.
        return
        [
            .. from member in store.Reference.References.MembersOf(other)
               where member.Targets is [var only, ..] && ReferenceEquals(only, resource)
               from key in s_keys
               where other.Keys.Contains(member.Path + "." + key)
               select (member.Path + "." + key, key),
        ];
    }

    private static bool IsBelow(ServedResource other, ServedResource resource)
    {
        for (var parent = other.Parent; parent is not null; parent = parent.Parent)
        {
            if (ReferenceEquals(parent, resource))
                return resource.ItemKeys.Count > 0;
        }

        return false;
    }
}
