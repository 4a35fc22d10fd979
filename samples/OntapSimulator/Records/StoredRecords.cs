using System.Text.Json.Nodes;

namespace SpecGen.Samples.Simulation.Records;

/// <summary>
/// The records at one path, such as <c>/api/storage/volumes</c>. A record is replaced as a whole, never changed, so
/// that whoever reads needs no lock.
/// </summary>
public sealed class StoredRecords(string path, string key, RecordNotFound notFound)
{
    private readonly Lock _lock = new();
    private readonly List<JsonObject> _records = [];

    /// <summary>The path of the collection, with the <c>/api</c> in front.</summary>
    public string Path { get; } = path;

    /// <summary>The field that identifies a record.</summary>
    public string Key { get; } = key;

    /// <summary>What a request for an unknown record is answered with.</summary>
    public RecordNotFound NotFound { get; } = notFound;

    /// <summary>The fields that name a record for people and programs; answers always have them.</summary>
    public IReadOnlyList<string> Identity { get; init; } = [key];

    /// <summary>Dotted names of fields that a record may have, besides those that some record has at the moment.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>What may be written, and how; null where records can only be read.</summary>
    public WriteRules? Writes { get; init; }

    /// <summary>The files of the records; null where they have none.</summary>
    public RecordFiles? Files { get; init; }

    /// <summary>The records as they are now. They belong to the collection: answers are made from copies.</summary>
    public IReadOnlyList<JsonObject> Records
    {
        get
        {
            lock (_lock)
                return [.. _records];
        }
    }

    /// <summary>Adds a record, which must have the key field.</summary>
    public void Add(JsonObject record)
    {
        ArgumentNullException.ThrowIfNull(record);
        KeyOf(record);
        lock (_lock)
            _records.Add(record);
    }

    /// <summary>Puts a record in the place of the one with its key; false if there is none any more.</summary>
    public bool Replace(JsonObject record)
    {
        ArgumentNullException.ThrowIfNull(record);
        lock (_lock)
        {
            int index = IndexOf(KeyOf(record));
            if (index >= 0)
                _records[index] = record;
            return index >= 0;
        }
    }

    /// <summary>Takes the record of that key away; false if there is none.</summary>
    public bool Remove(string key)
    {
        lock (_lock)
        {
            int index = IndexOf(key);
            if (index >= 0)
                _records.RemoveAt(index);
            return index >= 0;
        }
    }

    /// <summary>The record of that key, or null.</summary>
    public JsonObject? Find(string key) => Records.FirstOrDefault(record => (string?)record[Key] == key);

    /// <summary>The key of a record.</summary>
    /// <exception cref="ArgumentException">It has none.</exception>
    public string KeyOf(JsonObject record) => (string?)record[Key] ?? throw new ArgumentException($"The record has no '{Key}'.", nameof(record));

    private int IndexOf(string key) => _records.FindIndex(record => (string?)record[Key] == key);
}

/// <summary>The code and message by which a collection says that it has no such record.</summary>
public sealed record RecordNotFound(long Code, string Message);
