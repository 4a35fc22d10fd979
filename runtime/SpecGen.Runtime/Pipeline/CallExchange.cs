using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace SpecGen.Runtime;

/// <summary>What is told of one attempt, from its beginning to its end.</summary>
internal struct CallExchange(CallTelemetry telemetry, ApiCall call, int number, Activity? activity) : IDisposable
{
    /// <summary>When it began; 0 where nobody asks how long it takes, for looking at the clock costs, too.</summary>
    private readonly long _started = telemetry.IsTimed ? Stopwatch.GetTimestamp() : 0;
    private HttpStatusCode? _status;

    public void Answered(HttpStatusCode status)
    {
        _status = status;
        var isError = (int)status >= 400;
        activity?.SetTag("http.response.status_code", (int)status);
        if (isError)
            activity?.SetStatus(ActivityStatusCode.Error);
        Measure(isError ? ((int)status).ToString(CultureInfo.InvariantCulture) : null);
        telemetry.Observer?.OnAnswered(Attempt());
    }

    public readonly void Failed(Exception failure)
    {
        var cause = failure.InnerException ?? failure;
        var type = cause.GetType().FullName!;
        activity?.SetTag("error.type", type);
        activity?.SetStatus(ActivityStatusCode.Error);
        Measure(type);
        telemetry.Observer?.OnFailed(Attempt(), failure);
    }

    public readonly void Repeats(TimeSpan delay) => telemetry.Observer?.OnRepeating(Attempt(), delay);

    public readonly void Dispose() => activity?.Dispose();

    private readonly ApiAttempt Attempt() =>
        new(call.Request.Method, call.Request.PathTemplate, number, Stopwatch.GetElapsedTime(_started), _status);

    private readonly void Measure(string? error)
    {
        if (_started == 0 || !CallTelemetry.IsMeasured)
            return;

        var tags = new TagList
        {
            { "http.request.method", call.Request.Method },
            { "server.address", telemetry.Host },
            { "server.port", telemetry.Port },
            { "url.template", call.Request.PathTemplate },
        };
        if (_status is { } status)
            tags.Add("http.response.status_code", (int)status);
        if (error is not null)
            tags.Add("error.type", error);
        CallTelemetry.Record(Stopwatch.GetElapsedTime(_started).TotalSeconds, tags);
    }
}
