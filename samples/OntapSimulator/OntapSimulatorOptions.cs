using System.Security.Cryptography;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation;

/// <summary>What a simulated cluster knows when it starts.</summary>
public sealed class OntapSimulatorOptions
{
    /// <summary>Who may sign in: by default one administrator with a password made at random.</summary>
    public IReadOnlyList<OntapAccount> Accounts { get; init; } =
        [new("admin", RandomNumberGenerator.GetHexString(24), OntapRole.Administrator)];

    /// <summary>The records the cluster holds: by default those of <see cref="SampleCluster"/>.</summary>
    public RecordStore Store { get; init; } = SampleCluster.Create();

    /// <summary>The SVMs that a request can be scoped to.</summary>
    public IReadOnlyList<SimulatedSvm> Svms { get; init; } = [SampleCluster.Svm];

    /// <summary>How long things take.</summary>
    public SimulatedTimes Times { get; init; } = new();
}
