using System.Collections.Concurrent;
using System.Diagnostics;

namespace SpecGen.Runtime.Tests.Sample;

/// <summary>Collects the spans of calls to one server.</summary>
public sealed class SpanListener : IDisposable
{
    private readonly ActivityListener _listener;

    public SpanListener(int port)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ApiTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.GetTagItem("server.port") is int seen && seen == port)
                    Ended.Enqueue(activity);
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public ConcurrentQueue<Activity> Ended { get; } = new();

    public void Dispose() => _listener.Dispose();
}
