using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.RateLimiting;
using Registered.Ontap;
using Registered.Ontap.Storage.Volumes;
using SpecGen.Extensions.DependencyInjection;
using SpecGen.Runtime;
using SpecGen.Samples.Simulation;
using SpecGen.Simulator.Hosting;
using SpecGen.Simulator.Faults;

namespace SpecGen.Extensions.Tests;

public sealed class AddApiClientTests : IAsyncLifetime
{
    private SimulatedCluster? _simulator;

    private SimulatedCluster Simulator => _simulator!;

    public async ValueTask InitializeAsync() => _simulator = await SampleCluster.StartAsync();

    public ValueTask DisposeAsync() => Simulator.DisposeAsync();

    [Fact]
    public async Task The_registered_client_calls_the_server_whose_certificate_is_pinned()
    {
        await using ServiceProvider provider = Provider(_ => { });

        var volumes = await provider.GetRequiredService<OntapClient>().Storage.Volumes.ListAsync().ToListAsync();

        Assert.Equal(3, volumes.Count);
    }

    [Fact]
    public async Task Another_certificate_is_refused()
    {
        await using ServiceProvider provider = Provider(_ => { }, options => options.ServerCertificate = ServerCertificate.Pinned(new string('0', 64)));

        var volumes = provider.GetRequiredService<OntapClient>().Storage.Volumes;

        await Assert.ThrowsAsync<ApiException>(() => volumes.ListAsync().ToListAsync());
        Assert.Equal(0, Simulator.Faults.Requests);
    }

    [Fact]
    public async Task One_client_serves_the_whole_program()
    {
        await using ServiceProvider provider = Provider(_ => { });
        await using AsyncServiceScope scope = provider.CreateAsyncScope();

        Assert.Same(provider.GetRequiredService<OntapClient>(), scope.ServiceProvider.GetRequiredService<OntapClient>());
    }

    [Fact]
    public async Task A_client_that_is_registered_again_takes_the_place_of_the_first()
    {
        var services = new ServiceCollection();
        services.AddOntapClient(_ => new ApiClientOptions(new Uri("https://cluster1.invalid/api")));
        services.AddOntapClient(_ => Options(null));
        await using ServiceProvider provider = services.BuildServiceProvider();

        OntapClient client = Assert.Single(provider.GetServices<OntapClient>());

        Assert.Equal(3, (await client.Storage.Volumes.ListAsync().ToListAsync()).Count);
    }

    [Fact]
    public async Task Attempts_are_logged_in_the_category_of_the_client()
    {
        using var logs = new CollectedLogs();
        await using ServiceProvider provider = Provider(_ => { }, logs: logs);
        Simulator.Faults.Next("", Fault.TooManyRequests(null));
        Simulator.Faults.Next("", Fault.LostRequest);

        await provider.GetRequiredService<OntapClient>().Storage.Volumes.ListAsync().ToListAsync();

        Assert.All(logs.Entries, entry => Assert.Equal(typeof(OntapClient).FullName, entry.Category));
        Assert.Equal(["LogRefused", "LogRepeating", "LogFailed", "LogRepeating", "LogAnswered"], logs.Entries.Select(entry => entry.Event));
        Assert.StartsWith("GET /storage/volumes refused with 429 after", logs.Entries.First().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_left_out_for_the_release_of_the_cluster_is_logged_as_a_warning()
    {
        var own = new CountingObserver();
        using var logs = new CollectedLogs();
        await using ServiceProvider provider = Provider(_ => { }, options => (options.ReleaseCheck, options.Observer) = (ReleaseCheck.LeaveOut, own), logs);
        var later = Volume.Field.IntroducedIn("9.99.1").Of("later");

        await provider.GetRequiredService<OntapClient>().Storage.Volumes.ListAsync(new() { Fields = [Volume.Field.Name, later] }).ToListAsync();

        Assert.Equal(1, own.LeftOut);
        var entry = Assert.Single(logs.Entries, entry => entry.Event == "LogLeftOut");
        Assert.StartsWith("GET /storage/volumes is sent without later, which the cluster's release 9.", entry.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_secret_is_logged_traced_or_counted_whatever_happens()
    {
        using var logs = new CollectedLogs();
        using var telemetry = new CollectedTelemetry();
        await using ServiceProvider provider = Provider(builder => builder.AddApiResilience(), logs: logs);
        foreach (Fault fault in new[] { Fault.LostRequest, Fault.CutAnswer, Fault.TooManyRequests(null), Fault.Error(2, "no", 400) })
            Simulator.Faults.Next("", fault);
        var volumes = provider.GetRequiredService<OntapClient>().Storage.Volumes;

        await Assert.ThrowsAsync<ApiException>(() => volumes.ListAsync(new() { Name = "planted-query" }).ToListAsync());
        await Assert.ThrowsAsync<ApiException>(() => volumes.CreateAsync(new() { Comment = "planted-member" }));

        string said = string.Join('\n', [.. logs.Entries.Select(entry => entry.ToString()), .. telemetry.Texts]);
        string basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Simulator.Account.User}:{Simulator.Account.Password}"));
        Assert.All([Simulator.Account.Password, basic, "planted-query", "planted-member"], secret => Assert.DoesNotContain(secret, said, StringComparison.Ordinal));
        Assert.Contains("POST /storage/volumes refused with 400", said, StringComparison.Ordinal);
        Assert.Contains("http.client.request.duration", said, StringComparison.Ordinal);
        Assert.Contains("url.template=/storage/volumes", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_observer_of_the_program_is_told_what_the_log_is_told()
    {
        var own = new CountingObserver();
        using var logs = new CollectedLogs();
        await using ServiceProvider provider = Provider(_ => { }, options => options.Observer = own, logs);
        Simulator.Faults.Next("", Fault.LostRequest);

        await provider.GetRequiredService<OntapClient>().Storage.Volumes.ListAsync().ToListAsync();

        Assert.Equal((1, 1, 1), (own.Answers, own.Failures, own.Repetitions));
        Assert.Equal(["LogFailed", "LogRepeating", "LogAnswered"], logs.Entries.Select(entry => entry.Event));
    }

    [Fact]
    public async Task What_a_handler_of_the_program_refuses_fails_as_any_call_without_an_answer()
    {
        await using ServiceProvider provider = Provider(builder => builder.AddResilienceHandler("own", pipeline =>
            pipeline.AddConcurrencyLimiter(permitLimit: 1)));
        var volumes = provider.GetRequiredService<OntapClient>().Storage.Volumes;
        Simulator.Faults.Next("", Fault.LateAnswer(TimeSpan.FromSeconds(1)));

        Task first = volumes.ListAsync().ToListAsync();
        var fault = await Assert.ThrowsAsync<ApiException>(() => volumes.ListAsync().ToListAsync());
        await first;

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.IsType<RateLimiterRejectedException>(fault.InnerException!.InnerException);
    }

    private ServiceProvider Provider(Action<IHttpClientBuilder> add, Action<ApiClientOptions>? change = null, CollectedLogs? logs = null)
    {
        var services = new ServiceCollection();
        if (logs is not null)
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        add(services.AddOntapClient(_ => Options(change)));
        return services.BuildServiceProvider();
    }

    private ApiClientOptions Options(Action<ApiClientOptions>? change)
    {
        var options = new ApiClientOptions(Simulator.BaseAddress)
        {
            Credential = ApiCredential.Basic(Simulator.Account.User, Simulator.Account.Password),
            ServerCertificate = ServerCertificate.Pinned(Simulator.Certificate),
            Retry = { FirstDelay = TimeSpan.FromMilliseconds(10) },
        };
        change?.Invoke(options);
        return options;
    }

    private sealed class CountingObserver : ApiObserver
    {
        public int Answers { get; private set; }

        public int Failures { get; private set; }

        public int Repetitions { get; private set; }

        public int LeftOut { get; private set; }

        public override void OnAnswered(ApiAttempt attempt) => Answers++;

        public override void OnLeftOut(ApiLeftOut leftOut) => LeftOut++;

        public override void OnFailed(ApiAttempt attempt, Exception failure) => Failures++;

        public override void OnRepeating(ApiAttempt attempt, TimeSpan delay) => Repetitions++;
    }
}
