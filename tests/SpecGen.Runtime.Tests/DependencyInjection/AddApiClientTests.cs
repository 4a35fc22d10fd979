using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SpecGen.Extensions.DependencyInjection;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.DependencyInjection;

public class AddApiClientTests
{
    [Fact]
    public async Task A_registered_client_calls_a_pinned_server_through_the_factory()
    {
        using var certificate = Certificates.SelfSigned("cluster");
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, 200, """{"uuid":"u"}"""), certificate);
        var services = new ServiceCollection();
        services.AddApiClient(
            _ => new ApiClientOptions(server.Address) { ServerCertificate = ServerCertificate.Pinned(certificate) },
            (options, http) => new TestClient(options, http));
        await using var provider = services.BuildServiceProvider();

        var client = provider.GetRequiredService<TestClient>();

        Assert.Equal("u", (await client.Storage.Volumes.GetAsync("u")).Uuid);
        Assert.Same(client, provider.GetRequiredService<TestClient>());
    }

    [Fact]
    public async Task Calls_are_logged_without_secrets()
    {
        var number = 0;
        await using var server = await LoopbackServer.StartAsync(context =>
            LoopbackServer.AnswerAsync(context, Interlocked.Increment(ref number) == 1 ? 429 : 200, "{}"));
        var log = new Notes();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddApiClient(_ => Options(server), (options, http) => new TestClient(options, http));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<TestClient>().Storage.Volumes.GetAsync("planted-key", new() { Text = "planted-query" });

        var text = string.Join('\n', log.Lines);
        Assert.Contains("Information GET /storage/volumes/{uuid} refused with 429", text, StringComparison.Ordinal);
        Assert.Contains("is tried again in", text, StringComparison.Ordinal);
        Assert.Contains("Debug GET /storage/volumes/{uuid} answered 200", text, StringComparison.Ordinal);
        Assert.DoesNotContain("planted", text, StringComparison.Ordinal);
        Assert.Contains("planted-token", server.Last.Header("Authorization"), StringComparison.Ordinal);
    }

    private static ApiClientOptions Options(LoopbackServer server)
    {
        var options = new ApiClientOptions(server.Address) { Credential = ApiCredential.Bearer("planted-token") };
        options.Retry.FirstDelay = TimeSpan.FromMilliseconds(5);
        return options;
    }

    private sealed class Notes : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
