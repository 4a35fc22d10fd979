using System.Text.Json.Nodes;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Records;

/// <summary>Everything that a simulated system knows: the records of each resource.</summary>
internal sealed class RecordStore
{
    private readonly Dictionary<ServedResource, StoredRecords> _collections;

    public RecordStore(ServedReference reference)
    {
        Reference = reference;
        _collections = reference.Resources.ToDictionary(resource => resource, resource => new StoredRecords(resource));
    }

    public ServedReference Reference { get; }

    /// <summary>Held by whoever writes: a write can touch several resources.</summary>
    public Lock Writing { get; } = new();

    public StoredRecords Of(ServedResource resource) => _collections[resource];

    public StoredRecords? Of(string path) => Reference.Find(path) is { } resource ? Of(resource) : null;

    public IEnumerable<StoredRecords> Collections => _collections.Values;

    /// <summary>The one record of a resource that there is once, such as <c>/cluster</c>.</summary>
    public JsonObject? Single(string path) => Of(path)?.All is [var single, ..] ? single : null;
}
