using System.Text.Json.Nodes;

namespace SpecGen.Simulator.Records;

/// <summary>Finds records by the texts that they have at a path.</summary>
internal sealed class TextIndex
{
    private static readonly Comparer<StoredRecord> s_byOrder = Comparer<StoredRecord>.Create((left, right) => left.Order.CompareTo(right.Order));

    private readonly Dictionary<string, List<StoredRecord>> _records = new(StringComparer.Ordinal);
    private readonly string[] _steps;

    private TextIndex(string path) => _steps = path.Split('.');

    public static TextIndex Of(string path, IEnumerable<StoredRecord> records)
    {
        var index = new TextIndex(path);
        foreach (var record in records)
            index.Add(record);
        return index;
    }

    public JsonObject[] Find(string text) => _records.TryGetValue(text, out var found) ? [.. found.Select(stored => stored.Record)] : [];

    public void Add(StoredRecord stored)
    {
        foreach (var text in TextsOf(stored.Record))
        {
            if (!_records.TryGetValue(text, out var records))
                _records.Add(text, records = new(capacity: 1));
            // Nearly always the last; one that is replaced comes back to its place.
            if (records.Count == 0 || records[^1].Order < stored.Order)
                records.Add(stored);
            else if (records.BinarySearch(stored, s_byOrder) is < 0 and var place)
                records.Insert(~place, stored);
        }
    }

    public void Remove(StoredRecord stored)
    {
        foreach (var text in TextsOf(stored.Record))
        {
            if (!_records.TryGetValue(text, out var records) || records.BinarySearch(stored, s_byOrder) is not (>= 0 and var place))
                continue;
            records.RemoveAt(place);
            if (records.Count == 0)
                _records.Remove(text);
        }
    }

    private IEnumerable<string> TextsOf(JsonObject record)
    {
        var values = new List<JsonNode>();
        RecordPath.Collect(record, _steps, values);
        return values.Count == 1 ? [RecordPath.TextOf(values[0])] : values.Select(RecordPath.TextOf).Distinct(StringComparer.Ordinal);
    }
}
