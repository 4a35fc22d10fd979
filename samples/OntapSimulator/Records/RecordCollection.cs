using System.Text.Json.Nodes;

namespace SpecGen.Samples.Simulation.Records;

/// <summary>The records at one path, such as <c>/api/security/ipsec/security-associations</c>.</summary>
public sealed class RecordCollection(string path, string key, RecordNotFound notFound)
{
    private readonly Lock _lock = new();
    private readonly List<JsonObject> _records = [];

    /// <summary>The path of the collection, with the <c>/api</c> in front.</summary>
    public string Path { get; } = path;

    /// <summary>The field that identifies a record.</summary>
    public string Key { get; } = key;

    /// <summary>What a request for an unknown record is answered with.</summary>
    public RecordNotFound NotFound { get; } = notFound;

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
        if (record[Key] is null)
            throw new ArgumentException($"The record has no '{Key}'.", nameof(record));
        lock (_lock)
            _records.Add(record);
    }

    /// <summary>The record of that key, or null.</summary>
    public JsonObject? Find(string key) => Records.FirstOrDefault(record => (string?)record[Key] == key);
}

/// <summary>The code and message by which a collection says that it has no such record.</summary>
public sealed record RecordNotFound(long Code, string Message);
