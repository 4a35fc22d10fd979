using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Registered.Ontap;
using SpecGen.Runtime;
using SpecGen.Samples.Simulation;
using SpecGen.Samples.Simulation.Faults;

namespace SpecGen.Extensions.Tests;

public sealed class AddApiClientTests : IAsyncLifetime
{
    private OntapSimulator? _simulator;

    private OntapSimulator Simulator => _simulator!;

    public async ValueTask InitializeAsync() => _simulator = await OntapSimulator.StartAsync();

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
    public async Task Attempts_are_logged_in_the_category_of_the_client()
    {
        using var logs = new CollectedLogs();
        await using ServiceProvider provider = Provider(_ => { }, logs: logs);
        Simulator.Faults.Add(Fault.TooManyRequests(null));
        Simulator.Faults.Add(Fault.LostRequest);

        await provider.GetRequiredService<OntapClient>().Storage.Volumes.ListAsync().ToListAsync();

        Assert.All(logs.Entries, entry => Assert.Equal(typeof(OntapClient).FullName, entry.Category));
        Assert.Equal(["LogRefused", "LogRepeating", "LogFailed", "LogRepeating", "LogAnswered"], logs.Entries.Select(entry => entry.Event));
        Assert.StartsWith("GET /storage/volumes refused with 429 after", logs.Entries.First().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_secret_is_logged_whatever_happens()
    {
        using var logs = new CollectedLogs();
        await using ServiceProvider provider = Provider(_ => { }, logs: logs);
        foreach (Fault fault in new[] { Fault.LostRequest, Fault.CutAnswer, Fault.TooManyRequests(null), Fault.Error(400, 2, "no") })
            Simulator.Faults.Add(fault);
        var volumes = provider.GetRequiredService<OntapClient>().Storage.Volumes;

        await Assert.ThrowsAsync<ApiException>(() => volumes.ListAsync(new() { Name = "planted-query" }).ToListAsync());
        await Assert.ThrowsAsync<ApiException>(() => volumes.CreateAsync(new() { Comment = "planted-member" }));

        string said = string.Join('\n', logs.Entries);
        string basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Simulator.Account.User}:{Simulator.Account.Password}"));
        Assert.All([Simulator.Account.Password, basic, "planted-query", "planted-member"], secret => Assert.DoesNotContain(secret, said, StringComparison.Ordinal));
        Assert.Contains("/storage/volumes", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_observer_of_the_program_is_still_told()
    {
        var own = new CountingObserver();
        await using ServiceProvider provider = Provider(_ => { }, options => options.Observer = own);

        await provider.GetRequiredService<OntapClient>().Storage.Volumes.ListAsync().ToListAsync();

        Assert.Equal(1, own.Answers);
    }

    [Fact]
    public async Task A_circuit_breaker_keeps_calls_from_a_server_that_only_fails()
    {
        await using ServiceProvider provider = Provider(builder => builder.AddResilienceHandler("cluster", pipeline =>
            pipeline.AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions { MinimumThroughput = 2, FailureRatio = 0.5 })));
        Simulator.Faults.Add(Fault.Error(500, 393271, "A node is out of quorum."), times: 2);
        var volumes = provider.GetRequiredService<OntapClient>().Storage.Volumes;

        await Assert.ThrowsAsync<ApiException>(() => volumes.ListAsync().ToListAsync());
        await Assert.ThrowsAsync<ApiException>(() => volumes.ListAsync().ToListAsync());
        await Assert.ThrowsAsync<BrokenCircuitException>(() => volumes.ListAsync().ToListAsync());

        Assert.Equal(2, Simulator.Faults.Requests);
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

        public override void OnAnswered(ApiAttempt attempt) => Answers++;
    }
}
