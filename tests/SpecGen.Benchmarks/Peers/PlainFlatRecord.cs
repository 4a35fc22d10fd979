namespace SpecGen.Benchmarks.Peers;

/// <summary>A record of 20 members as one would write it by hand.</summary>
public sealed class PlainFlatRecord
{
    public string? Aggregate { get; set; }
    public string? Application { get; set; }
    public string? AutosizeMode { get; set; }
    public string? CacheState { get; set; }
    public string? Comment { get; set; }
    public string? EfficiencyPolicy { get; set; }
    public string? ExportPolicy { get; set; }
    public string? GuaranteeType { get; set; }
    public string? JunctionPath { get; set; }
    public string? Language { get; set; }
    public string? MovementState { get; set; }
    public string? Name { get; set; }
    public string? NodeName { get; set; }
    public string? QosPolicy { get; set; }
    public string? SecurityStyle { get; set; }
    public string? SnapshotPolicy { get; set; }
    public string? State { get; set; }
    public string? Style { get; set; }
    public string? Type { get; set; }
    public string? Uuid { get; set; }
}
