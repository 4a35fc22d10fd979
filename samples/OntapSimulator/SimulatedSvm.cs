namespace SpecGen.Samples.Simulation;

/// <summary>An SVM of the simulated cluster, to which requests can be scoped.</summary>
public sealed record SimulatedSvm(string Name, string Uuid);
