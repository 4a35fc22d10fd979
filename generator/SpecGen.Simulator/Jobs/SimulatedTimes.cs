namespace SpecGen.Simulator.Jobs;

/// <summary>How long things take in a simulated cluster.</summary>
public sealed record SimulatedTimes
{
    /// <summary>How long a job works; without a time it is done when its call is answered.</summary>
    public TimeSpan Job { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long a finished job can be asked for.</summary>
    public TimeSpan JobRetention { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long every answer takes, besides what it takes anyway.</summary>
    public TimeSpan Answer { get; init; }
}
