namespace SpecGen.Samples.Simulation.Records;

/// <summary>Everything a simulated cluster knows: a collection of records for every path it serves.</summary>
public sealed class RecordStore(params IReadOnlyList<RecordCollection> collections)
{
    /// <summary>The collections, each served at its own path.</summary>
    public IReadOnlyList<RecordCollection> Collections { get; } = collections;
}
