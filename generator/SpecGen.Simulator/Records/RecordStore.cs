using System.Text.Json.Nodes;
using SpecGen.Simulator.Passthrough;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.State;

namespace SpecGen.Simulator.Records;

/// <summary>Everything that a simulated system knows: the records of each resource.</summary>
internal sealed class RecordStore
{
    private readonly Dictionary<ServedResource, StoredRecords> _collections;

    public RecordStore(ServedReference reference)
    {
        Reference = reference;
        _collections = reference.Resources.ToDictionary(resource => resource, resource => new StoredRecords(resource) { Changed = Note });
    }

    public ServedReference Reference { get; }

    /// <summary>What the scenario has of the command line.</summary>
    public CommandTables Commands { get; } = new();

    /// <summary>Where the records outlive the server; null where they do not.</summary>
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
        if (Kept is { } kept && StateFile.IsKept(records))
            kept.Note(new(records.Resource.Path, key, record));
    }

    public StoredRecords Of(ServedResource resource) => _collections[resource];

    public StoredRecords? Of(string path) => Reference.Find(path) is { } resource ? Of(resource) : null;

    public IEnumerable<StoredRecords> Collections => _collections.Values;

    /// <summary>The one record of a resource that there is once, such as <c>/cluster</c>.</summary>
    public JsonObject? Single(string path) => Of(path)?.All is [var single, ..] ? single : null;
}
