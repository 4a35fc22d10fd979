using BenchmarkDotNet.Attributes;
using SpecGen.Benchmarks.Payload;
using SpecGen.Benchmarks.Peers;

namespace SpecGen.Benchmarks;

/// <summary>A new object of which 20 members are assigned: what noting them costs, in time and memory.</summary>
public class AssignTwenty
{
    private readonly string _uuid = "uuid";

    [Benchmark(Baseline = true)]
    public PlainFlatRecord PlainClass() => new()
    {
        Aggregate = "aggregate",
        Application = "application",
        AutosizeMode = "autosize_mode",
        CacheState = "cache_state",
        Comment = "comment",
        EfficiencyPolicy = "efficiency_policy",
        ExportPolicy = "export_policy",
        GuaranteeType = "guarantee_type",
        JunctionPath = "junction_path",
        Language = "language",
        MovementState = "movement_state",
        Name = "name",
        NodeName = "node_name",
        QosPolicy = "qos_policy",
        SecurityStyle = "security_style",
        SnapshotPolicy = "snapshot_policy",
        State = "state",
        Style = "style",
        Type = "type",
        Uuid = _uuid,
    };

    [Benchmark]
    public FlatRecord SpecGen() => new()
    {
        Aggregate = "aggregate",
        Application = "application",
        AutosizeMode = "autosize_mode",
        CacheState = "cache_state",
        Comment = "comment",
        EfficiencyPolicy = "efficiency_policy",
        ExportPolicy = "export_policy",
        GuaranteeType = "guarantee_type",
        JunctionPath = "junction_path",
        Language = "language",
        MovementState = "movement_state",
        Name = "name",
        NodeName = "node_name",
        QosPolicy = "qos_policy",
        SecurityStyle = "security_style",
        SnapshotPolicy = "snapshot_policy",
        State = "state",
        Style = "style",
        Type = "type",
        Uuid = _uuid,
    };
}
