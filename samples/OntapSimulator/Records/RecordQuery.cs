using System.Text.Json.Nodes;

namespace SpecGen.Samples.Simulation.Records;

/// <summary>Which records of a collection a request is about, and in which order.</summary>
internal sealed class RecordQuery(
    IReadOnlyList<KeyValuePair<string, FilterExpression>> filters, IReadOnlyList<string> order, SearchExpression? search)
{
    /// <summary>It names no field, so that it is about all records.</summary>
    public bool IsOpen => filters.Count == 0;

    public IReadOnlyList<JsonObject> Apply(IEnumerable<JsonObject> records)
    {
        var found = records.Where(record => filters.All(filter => Matches(record, filter)) && search?.Matches(record) != false).ToList();
        for (int index = order.Count - 1; index >= 0; index--)
            found = Sort(found, order[index]);
        return found;
    }

    private static bool Matches(JsonObject record, KeyValuePair<string, FilterExpression> filter) =>
        filter.Value.Matches([.. RecordPath.Values(record, filter.Key)]);

    private static List<JsonObject> Sort(List<JsonObject> records, string order)
    {
        string[] words = order.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int direction = words is [_, "desc"] ? -1 : 1;
        var comparer = Comparer<JsonNode?>.Create((left, right) => direction * ComparedValue.Compare(left, right));
        return [.. records.OrderBy(record => RecordPath.Values(record, words[0]).FirstOrDefault(), comparer)];
    }
}
