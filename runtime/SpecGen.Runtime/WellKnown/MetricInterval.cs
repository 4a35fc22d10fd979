using System.Text.Json.Serialization;

namespace SpecGen.Runtime;

/// <summary>Which time a list of metrics spans; how far its samples lie apart follows from it.</summary>
/// <param name="Text">The text as the server writes it.</param>
[JsonConverter(typeof(ApiValueConverter<MetricInterval>))]
public readonly record struct MetricInterval(string Text) : IApiValue<MetricInterval>
{
    /// <summary>The last hour, with a sample every 15 seconds.</summary>
    public static MetricInterval OneHour => new("1h");

    /// <summary>The last day, with a sample every 5 minutes.</summary>
    public static MetricInterval OneDay => new("1d");

    /// <summary>The last week, with a sample every 30 minutes.</summary>
    public static MetricInterval OneWeek => new("1w");

    /// <summary>The last month, with a sample every 2 hours.</summary>
    public static MetricInterval OneMonth => new("1m");

    /// <summary>The last year, with a sample every day.</summary>
    public static MetricInterval OneYear => new("1y");

    /// <inheritdoc/>
    public static MetricInterval FromText(string text) => new(text);

    /// <summary>The text as the server writes it.</summary>
    public override string ToString() => Text ?? "";
}
