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
    private readonly Dictionary<string, StoredRecord> _byKey = new(StringComparer.Ordinal);
    private readonly SortedDictionary<long, StoredRecord> _inOrder = [];
    private readonly Dictionary<string, TextIndex> _byText = new(StringComparer.Ordinal);
    private JsonObject[]? _all;
    private long _last;
    private long _version;

    public ServedResource Resource => resource;

    /// <summary>Told of every record that is put in, and of every key whose record is taken out.</summary>
    public Action<StoredRecords, string, JsonObject?>? Changed { get; init; }

    /// <summary>Changes with every write.</summary>
    public long Version => Volatile.Read(ref _version);

    public int Count
    {
        get
        {
            lock (_lock)
                return _byKey.Count;
        }
    }

    /// <summary>The records as they are now, in the order in which they came.</summary>
    public IReadOnlyList<JsonObject> All
    {
        get
        {
            lock (_lock)
                return _all ??= [.. _inOrder.Values.Select(stored => stored.Record)];
        }
    }

    public JsonObject? Find(string key)
    {
        lock (_lock)
            return _byKey.GetValueOrDefault(key)?.Record;
    }

    /// <summary>The records that have a text at a path, in their order. Found by an index that is made when first asked for, and kept from then on.</summary>
    public IReadOnlyList<JsonObject> WithText(string path, string text)
    {
        lock (_lock)
        {
            if (!_byText.TryGetValue(path, out var index))
                _byText.Add(path, index = TextIndex.Of(path, _inOrder.Values));
            return index.Find(text);
        }
    }

    /// <summary>Adds a record, or puts it in the place of the one with its key.</summary>
    public void Put(JsonObject record)
    {
        var key = KeyOf(record);
        lock (_lock)
        {
            if (_byKey.TryGetValue(key, out var before))
                Take(before);
            Add(new(before?.Order ?? ++_last, key, record));
            Changed?.Invoke(this, key, record);
        }
    }

    /// <summary>Puts a record in the place of another whose key may have been a different one.</summary>
    public void Replace(JsonObject before, JsonObject after)
    {
        var (old, key) = (KeyOf(before), KeyOf(after));
        lock (_lock)
        {
            if (!_byKey.TryGetValue(old, out var stored))
                return;
            Take(stored);
            if (_byKey.TryGetValue(key, out var other))
                Take(other);
            Add(new(stored.Order, key, after));
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
            if (!_byKey.TryGetValue(key, out var stored))
                return false;
            Take(stored);
            Changed?.Invoke(this, key, null);
            return true;
        }
    }

    /// <summary>The values that tell the record from all others; those of its keys come in path order.</summary>
    public string KeyOf(JsonObject record) => Key(resource.Identity.Select(path => RecordPath.Text(record, path) ?? ""));

    /// <summary>Keys as they stand in a path. A separator that no key has keeps two keys from being read as others.</summary>
    public static string Key(IEnumerable<string> values) => string.Join('\u0001', values);

    private void Add(StoredRecord stored)
    {
        _byKey.Add(stored.Key, stored);
        _inOrder.Add(stored.Order, stored);
        Forget();
        foreach (var index in _byText.Values)
            index.Add(stored);
    }

    private void Forget()
    {
        _all = null;
        Volatile.Write(ref _version, _version + 1);
    }

    private void Take(StoredRecord stored)
    {
        _byKey.Remove(stored.Key);
        _inOrder.Remove(stored.Order);
        Forget();
        foreach (var index in _byText.Values)
            index.Remove(stored);
    }
}

/// <summary>A record in its place.</summary>
/// <param name="Order">Smaller than that of all that came later.</param>
internal sealed record StoredRecord(long Order, string Key, JsonObject Record);
