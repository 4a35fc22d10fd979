using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SpecGen.Extensions.Tests;

/// <summary>Keeps every span and every measurement, of whichever source.</summary>
internal sealed class CollectedTelemetry : IDisposable
{
    private readonly ActivityListener _spans;
    private readonly MeterListener _measurements = new();

    public CollectedTelemetry()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => Texts.Enqueue($"{span.DisplayName} {Join(span.TagObjects)} {span.StatusDescription} {Join(span.Baggage)}"),
        };
        ActivitySource.AddActivityListener(_spans);
        _measurements.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _measurements.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Texts.Enqueue($"{instrument.Name} {value} {Join(tags.ToArray())}"));
        _measurements.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Texts.Enqueue($"{instrument.Name} {value} {Join(tags.ToArray())}"));
        _measurements.Start();
    }

    public ConcurrentQueue<string> Texts { get; } = new();

    public void Dispose()
    {
        _spans.Dispose();
        _measurements.Dispose();
    }

    private static string Join<T>(IEnumerable<KeyValuePair<string, T>> tags) => string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));
}
