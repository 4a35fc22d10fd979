using System.Text.Json.Nodes;
using SpecGen.Simulator.Files;
using SpecGen.Simulator.Passthrough;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.State;

namespace SpecGen.Simulator.Records;

/// <summary>Everything that a simulated system knows: the records of each resource, files, and what commands show.</summary>
internal sealed class RecordStore
{
    private readonly Dictionary<ServedResource, StoredRecords> _collections;

    public RecordStore(ServedReference reference)
    {
        Reference = reference;
        _collections = reference.Resources.ToDictionary(resource => resource, resource => new StoredRecords(resource) { Changed = Note });
        Commands = new() { Changed = (path, rows) => Kept?.Note(KeptCommands.Change(path, rows)) };
        Files = new() { Changed = (place, file) => Kept?.Note(KeptFiles.Change(place, file)) };
    }

    public ServedReference Reference { get; }

    /// <summary>What the scenario has of the command line.</summary>
    public CommandTables Commands { get; }

    /// <summary>Files that were sent.</summary>
    public StoredFiles Files { get; }

    /// <summary>Where all of it outlives the server; null where it does not.</summary>
    public StateFile? Kept { get; set; }

    /// <summary>Held by whoever writes: a write can touch several resources.</summary>
    public Lock Writing { get; } = new();

    /// <summary>Does a write as a whole, and keeps what it changed.</summary>
    public void Write(Action write)
    {
        lock (Writing)
        {
            try
            {
                write();
            }
            finally
            {
                Kept?.Commit();
            }
        }
    }

    private void Note(StoredRecords records, string key, JsonObject? record)
    {
        if (Kept is { } kept && KeptRecords.IsKept(records))
            kept.Note(KeptRecords.Change(records, key, record));
    }

    /// <summary>The records of a resource, and of all others that show the same.</summary>
    public StoredRecords Of(ServedResource resource) => _collections[Reference.Shared.OwnerOf(resource)];

    /// <summary>The record that has the values of the resource's keys, in path order.</summary>
    public JsonObject? Find(ServedResource resource, IReadOnlyList<string> keys)
    {
        var records = Of(resource);
        if (ReferenceEquals(records.Resource, resource))
            return records.Find(StoredRecords.Key(keys));
        if (keys.Count == 0 || keys.Count != resource.Keys.Count)
            return null;
        return records.WithText(resource.Keys[^1], keys[^1]).FirstOrDefault(record => resource.Keys.Zip(keys).All(key => RecordPath.Text(record, key.First) == key.Second));
    }

    public StoredRecords? Of(string path) => Reference.Find(path) is { } resource ? Of(resource) : null;

    public IEnumerable<StoredRecords> Collections => _collections.Values;

    /// <summary>The one record of a resource that there is once, such as <c>/cluster</c>.</summary>
    public JsonObject? Single(string path) => Of(path)?.All is [var single, ..] ? single : null;
}
