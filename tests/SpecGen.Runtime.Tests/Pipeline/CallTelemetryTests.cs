using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Pipeline;

public class CallTelemetryTests
{
    [Fact]
    public async Task Each_attempt_is_a_span_by_the_names_of_open_telemetry()
    {
        var number = 0;
        await using var server = await LoopbackServer.StartAsync(context =>
            LoopbackServer.AnswerAsync(context, Interlocked.Increment(ref number) == 1 ? 503 : 200, "{}"));
        using var client = server.Client(options => options.Retry.FirstDelay = TimeSpan.FromMilliseconds(5));
        using var spans = new SpanListener(server.Address.Port);

        await client.Storage.Volumes.GetAsync("key", new() { Text = "q" });

        var (first, second) = (spans.Ended.First(), spans.Ended.Last());
        Assert.Equal(2, spans.Ended.Count);
        Assert.Equal("GET /storage/volumes/{uuid}", first.DisplayName);
        Assert.Equal(ActivityKind.Client, first.Kind);
        Assert.Equal("GET", first.GetTagItem("http.request.method"));
        Assert.Equal(503, first.GetTagItem("http.response.status_code"));
        Assert.Equal("/storage/volumes/{uuid}", first.GetTagItem("url.template"));
        Assert.Equal(server.Address + "/storage/volumes/key", first.GetTagItem("url.full"));
        Assert.Equal("127.0.0.1", first.GetTagItem("server.address"));
        Assert.Equal(ActivityStatusCode.Error, first.Status);
        Assert.Null(first.GetTagItem("http.request.resend_count"));
        Assert.Equal(1, second.GetTagItem("http.request.resend_count"));
        Assert.Equal(200, second.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task A_failure_without_a_reply_names_its_type()
    {
        var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client(options => options.Retry.MaximumAttempts = 1);
        using var spans = new SpanListener(server.Address.Port);
        await server.DisposeAsync();

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal("System.Net.Http.HttpRequestException", Assert.Single(spans.Ended).GetTagItem("error.type"));
    }

    [Fact]
    public async Task Durations_are_measured()
    {
        await using var server = await LoopbackServer.StartAsync(404, "{}");
        using var client = server.Client();
        var measured = new ConcurrentQueue<(double Seconds, Dictionary<string, object?> Tags)>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == ApiTelemetry.Name)
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((_, value, tags, _) => measured.Enqueue((value, new(tags.ToArray()))));
        listener.Start();

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        var (seconds, found) = measured.Single(measurement => measurement.Tags["server.port"] is int port && port == server.Address.Port);
        Assert.True(seconds > 0);
        Assert.Equal(404, found["http.response.status_code"]);
        Assert.Equal("404", found["error.type"]);
        Assert.Equal("/storage/volumes/{uuid}", found["url.template"]);
    }

    [Fact]
    public async Task An_observer_is_told_of_every_attempt()
    {
        var number = 0;
        await using var server = await LoopbackServer.StartAsync(context =>
            LoopbackServer.AnswerAsync(context, Interlocked.Increment(ref number) == 1 ? 429 : 200, "{}"));
        var observer = new Notes();
        using var client = server.Client(options =>
        {
            options.Observer = observer;
            options.Retry.FirstDelay = TimeSpan.FromMilliseconds(5);
        });

        await client.Storage.Volumes.GetAsync("u");

        Assert.Equal(["answered 1 429", "repeating 1", "answered 2 200"], observer.Texts);
    }

    private sealed class Notes : ApiObserver
    {
        public List<string> Texts { get; } = [];

        public override void OnAnswered(ApiAttempt attempt) => Texts.Add($"answered {attempt.Number} {(int)attempt.StatusCode!}");

        public override void OnRepeating(ApiAttempt attempt, TimeSpan delay) => Texts.Add($"repeating {attempt.Number}");
    }
}
