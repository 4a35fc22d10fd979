using SpecGen.Contract;
using SpecGen.Model;

namespace SpecGen.Planning;

/// <summary>The one choice that every list of metrics has, so that it is one type of the runtime and not one for each.</summary>
public static class MetricIntervals
{
    private static readonly HashSet<string> s_values = new(["1h", "1d", "1w", "1m", "1y"], StringComparer.Ordinal);

    /// <summary>The runtime's type where the documented values are its own, or null.</summary>
    public static string? TypeOf(DataType type) => s_values.SetEquals(type.Values) ? SharedTypes.MetricInterval.FullName : null;
}
