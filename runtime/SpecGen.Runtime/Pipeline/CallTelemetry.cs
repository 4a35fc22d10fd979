using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SpecGen.Runtime;

/// <summary>
/// Tells traces, metrics and the observer of attempts, by OpenTelemetry's names for HTTP clients. Costs next to
/// nothing where nobody listens.
/// </summary>
internal sealed class CallTelemetry(Uri server, ApiObserver? observer)
{
    private static readonly ActivitySource s_activities = new(ApiTelemetry.Name);
    private static readonly Meter s_meter = new(ApiTelemetry.Name);
    private static readonly Histogram<double> s_duration =
        s_meter.CreateHistogram<double>("http.client.request.duration", "s", "Duration of HTTP client requests.");

    public static bool IsMeasured => s_duration.Enabled;

    /// <summary>Somebody asks how long attempts take.</summary>
    public bool IsTimed => observer is not null || IsMeasured;

    public ApiObserver? Observer => observer;

    public string Host => server.Host;

    public int Port => server.Port;

    public CallExchange Begin(ApiCall call, int attempt) => new(this, call, attempt, Start(call.Request, attempt));

    public static void Record(double seconds, in TagList tags) => s_duration.Record(seconds, tags);

    private Activity? Start(in ApiRequest request, int attempt)
    {
        if (!s_activities.HasListeners())
            return null;

        var activity = s_activities.StartActivity($"{request.Method} {request.PathTemplate}", ActivityKind.Client);
        if (activity is not { IsAllDataRequested: true })
            return activity;

        activity.SetTag("http.request.method", request.Method);
        activity.SetTag("server.address", Host);
        activity.SetTag("server.port", Port);
        activity.SetTag("url.template", request.PathTemplate);
        activity.SetTag("url.full", server.GetLeftPart(UriPartial.Path).TrimEnd('/') + request.Path());
        if (attempt > 1)
            activity.SetTag("http.request.resend_count", attempt - 1);
        return activity;
    }
}
