namespace SpecGen.Runtime;

/// <summary>Where to listen.</summary>
public static class ApiTelemetry
{
    /// <summary>
    /// The name of the <see cref="System.Diagnostics.ActivitySource"/> and of the
    /// <see cref="System.Diagnostics.Metrics.Meter"/>: one span and one <c>http.client.request.duration</c> for each attempt.
    /// </summary>
    public const string Name = "SpecGen.Runtime";
}
