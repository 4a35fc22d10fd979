namespace SpecGen.Samples.Simulation;

/// <summary>How long things take in a simulated cluster.</summary>
public sealed record SimulatedTimes
{
    /// <summary>How long a job works.</summary>
    public TimeSpan Job { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>How long a finished job can be asked for.</summary>
    public TimeSpan JobRetention { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long it takes to collect one record of a list.</summary>
    public TimeSpan Record { get; init; }
}
