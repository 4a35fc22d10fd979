namespace SpecGen.Samples.Simulation.Records;

/// <summary>Everything a simulated cluster knows: a collection of records for every path it serves.</summary>
public sealed class RecordStore(params IReadOnlyList<StoredRecords> collections)
{
    /// <summary>The collections, each served at its own path.</summary>
    public IReadOnlyList<StoredRecords> Collections { get; } = collections;
}
