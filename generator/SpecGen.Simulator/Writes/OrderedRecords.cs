using System.Globalization;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Writes;

/// <summary>Moves a record within its order, where the others make room.</summary>
internal static class OrderedRecords
{
    /// <returns>The record in its new place.</returns>
    public static JsonObject Move(StoredRecords records, OrderRule rule, JsonObject record, long to)
    {
        if (IndexOf(record, rule) is not { } from || from == to)
            return record;
        var others = records.All
            .Where(other => !ReferenceEquals(other, record) && rule.Within.All(path => RecordPath.Text(other, path) == RecordPath.Text(record, path)))
            .Select(other => (Record: other, Index: IndexOf(other, rule) ?? 0))
            .Where(other => from < to ? other.Index > from && other.Index <= to : other.Index >= to && other.Index < from)
            .ToArray();
        // Those that make room are taken out first: until all have moved, two would want one key.
        foreach (var (other, _) in others)
            records.Remove(other);
        var moved = At(record, rule, to);
        records.Replace(record, moved);
        foreach (var (other, index) in others)
            records.Put(At(other, rule, index + (from < to ? -1 : 1)));
        return moved;
    }

    private static long? IndexOf(JsonObject record, OrderRule rule) =>
        long.TryParse(RecordPath.Text(record, rule.Index), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    private static JsonObject At(JsonObject record, OrderRule rule, long index)
    {
        var result = (JsonObject)record.DeepClone();
        RecordPath.Set(result, rule.Index, JsonValue.Create(index));
        return result;
    }
}
