using System.Text.Json.Nodes;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Records;

/// <summary>
/// The records of a resource, below whatever parents. A record is replaced as a whole and never changed, so whoever has one
/// can read it without a lock.
/// </summary>
internal sealed class StoredRecords(ServedResource resource)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, JsonObject> _byKey = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly Dictionary<string, Dictionary<string, JsonObject[]>> _byText = new(StringComparer.Ordinal);
    private JsonObject[]? _all;

    public ServedResource Resource => resource;

    /// <summary>Told of every record that is put in, and of every key whose record is taken out.</summary>
    public Action<StoredRecords, string, JsonObject?>? Changed { get; init; }

    /// <summary>The records as they are now, in the order in which they came.</summary>
    public IReadOnlyList<JsonObject> All
    {
        get
        {
            lock (_lock)
                return _all ??= [.. _order.Select(key => _byKey[key])];
        }
    }

    public JsonObject? Find(string key)
    {
        lock (_lock)
            return _byKey.GetValueOrDefault(key);
    }

    /// <summary>
    /// The records that have a text at a path, in their order. Found by an index that is made when first asked for, and made
    /// anew after a write: a list of many is asked for more often than written.
    /// </summary>
    public IReadOnlyList<JsonObject> WithText(string path, string text)
    {
        lock (_lock)
        {
            if (!_byText.TryGetValue(path, out var index))
                _byText.Add(path, index = IndexOf(path));
            return index.GetValueOrDefault(text) ?? [];
        }
    }

    private Dictionary<string, JsonObject[]> IndexOf(string path)
    {
        var steps = path.Split('.');
        var index = new Dictionary<string, List<JsonObject>>(StringComparer.Ordinal);
        var values = new List<JsonNode>();
        foreach (var record in _order.Select(key => _byKey[key]))
        {
            values.Clear();
            RecordPath.Collect(record, steps, values);
            foreach (var text in values.Select(RecordPath.TextOf).Distinct(StringComparer.Ordinal))
            {
                if (!index.TryGetValue(text, out var records))
                    index.Add(text, records = []);
                records.Add(record);
            }
        }

        return index.ToDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.Ordinal);
    }

    private void Forget()
    {
        _all = null;
        _byText.Clear();
    }

    /// <summary>Adds a record, or puts it in the place of the one with its key.</summary>
    public void Put(JsonObject record)
    {
        var key = KeyOf(record);
        lock (_lock)
        {
            if (!_byKey.ContainsKey(key))
                _order.Add(key);
            _byKey[key] = record;
            Forget();
            Changed?.Invoke(this, key, record);
        }
    }

    /// <summary>Puts a record in the place of another whose key may have been a different one.</summary>
    public void Replace(JsonObject before, JsonObject after)
    {
        var (old, key) = (KeyOf(before), KeyOf(after));
        lock (_lock)
        {
            var index = _order.IndexOf(old);
            if (index < 0)
                return;
            _byKey.Remove(old);
            _byKey[key] = after;
            _order[index] = key;
            Forget();
            if (key != old)
                Changed?.Invoke(this, old, null);
            Changed?.Invoke(this, key, after);
        }
    }

    public bool Remove(JsonObject record)
    {
        var key = KeyOf(record);
        lock (_lock)
        {
            if (!_byKey.Remove(key))
                return false;
            _order.Remove(key);
            Forget();
            Changed?.Invoke(this, key, null);
            return true;
        }
    }

    /// <summary>The values that tell the record from all others; those of its keys come in path order.</summary>
    public string KeyOf(JsonObject record) => Key(resource.Identity.Select(path => RecordPath.Text(record, path) ?? ""));

    /// <summary>Keys as they stand in a path. A separator that no key has keeps two keys from being read as others.</summary>
    public static string Key(IEnumerable<string> values) => string.Join('\u0001', values);
}
