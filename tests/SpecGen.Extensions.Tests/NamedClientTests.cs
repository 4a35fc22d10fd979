using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Registered.Ontap;
using Registered.Ontap.Storage.Volumes;
using SpecGen.Extensions.DependencyInjection;
using SpecGen.Runtime;
using SpecGen.Samples.Simulation;
using SpecGen.Simulator.Hosting;
using SpecGen.Simulator.Faults;

namespace SpecGen.Extensions.Tests;

/// <summary>Several clusters in one host.</summary>
public sealed class NamedClientTests : IAsyncLifetime
{
    private SimulatedCluster? _first;
    private SimulatedCluster? _second;

    private SimulatedCluster First => _first!;

    private SimulatedCluster Second => _second!;

    public async ValueTask InitializeAsync() => (_first, _second) = (await SampleCluster.StartAsync(), await SampleCluster.StartAsync());

    public async ValueTask DisposeAsync()
    {
        await First.DisposeAsync();
        await Second.DisposeAsync();
    }

    [Fact]
    public async Task Each_cluster_has_a_client_by_its_key_and_a_pipeline_of_its_own()
    {
        await using ServiceProvider provider = Provider(Configuration());

        var one = provider.GetRequiredKeyedService<OntapClient>("one");
        Assert.Same(one, provider.GetRequiredService<ApiClients<OntapClient>>()["one"]);
        Assert.Equal(3, (await one.Storage.Volumes.ListAsync().ToListAsync()).Count);
        Assert.Equal((1, 0), (First.Faults.Requests, Second.Faults.Requests));
        await provider.GetRequiredKeyedService<OntapClient>("two").Storage.Volumes.ListAsync().ToListAsync();
        Assert.Equal((1, 1), (First.Faults.Requests, Second.Faults.Requests));
    }

    [Fact]
    public async Task The_generated_registration_takes_a_name_and_options_or_a_part_of_the_configuration()
    {
        var services = new ServiceCollection();
        services.AddOntapClient("one", _ => new ApiClientOptions(First.BaseAddress)
        {
            Credential = ApiCredential.Basic(First.Account.User, First.Account.Password),
            ServerCertificate = ServerCertificate.Pinned(First.Certificate),
        });
        services.AddOntapClient("two", Configuration().GetSection("Clusters:two"), (_, options) => options.Product = "fleet/1.0");
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal(["one", "two"], provider.GetRequiredService<ApiClients<OntapClient>>().Names);
        foreach (var name in new[] { "one", "two" })
            Assert.Equal(3, (await provider.GetRequiredKeyedService<OntapClient>(name).Storage.Volumes.ListAsync().ToListAsync()).Count);
    }

    [Fact]
    public async Task All_names_are_known_and_another_is_refused()
    {
        await using ServiceProvider provider = Provider(Configuration());

        var clients = provider.GetRequiredService<ApiClients<OntapClient>>();

        Assert.Equal(["one", "two"], clients.Names.Order(StringComparer.Ordinal));
        Assert.Throws<InvalidOperationException>(() => clients["three"]);
    }

    [Fact]
    public async Task A_circuit_that_opens_for_one_cluster_leaves_the_other_alone()
    {
        var services = new ServiceCollection();
        services.AddApiClients(Configuration().GetSection("Clusters"), Create, builder => builder.AddApiResilience(resilience =>
        {
            resilience.CircuitBreaker.MinimumThroughput = 2;
            resilience.CircuitBreaker.BreakDuration = TimeSpan.FromMinutes(5);
        }));
        await using ServiceProvider provider = services.BuildServiceProvider();
        var clients = provider.GetRequiredService<ApiClients<OntapClient>>();
        for (var count = 0; count < 8; count++)
            First.Faults.Next("", Fault.LostRequest);

        await Assert.ThrowsAsync<ApiException>(() => clients["one"].Storage.Volumes.ListAsync().ToListAsync());
        await Assert.ThrowsAsync<ApiException>(() => clients["one"].Storage.Volumes.ListAsync().ToListAsync());
        var seen = First.Faults.Requests;
        await Assert.ThrowsAsync<ApiException>(() => clients["one"].Storage.Volumes.ListAsync().ToListAsync());

        Assert.Equal(seen, First.Faults.Requests);
        Assert.Equal(3, (await clients["two"].Storage.Volumes.ListAsync().ToListAsync()).Count);
    }

    [Fact]
    public async Task A_cluster_can_be_asked_for_its_release_before_calls_by_configuration()
    {
        IConfigurationRoot configuration = Configuration();
        configuration["Clusters:two:ReleaseCheck"] = "refuse";
        await using ServiceProvider provider = Provider(configuration);
        var later = Volume.Field.IntroducedIn("9.99.1").Of("later");

        var refused = provider.GetRequiredKeyedService<OntapClient>("two").Storage.Volumes.ListAsync(new() { Fields = [later] });

        Assert.Equal(ApiFailure.Release, (await Assert.ThrowsAsync<ApiException>(() => refused.ToListAsync())).Failure);
    }

    [Theory]
    [InlineData("BaseAddress", "cluster1", "BaseAddress is not an address: 'cluster1'.")]
    [InlineData("BaseAddress", "", "BaseAddress is missing.")]
    [InlineData("Password", null, "User and Password belong together.")]
    [InlineData("Token", "t", "Token takes the place of User")]
    [InlineData("Fingerprint", "12:34", "64 hexadecimal digits")]
    [InlineData("Timeout", "soon", "Timeout is not a time")]
    [InlineData("MaximumConcurrency", "0", "MaximumConcurrency")]
    [InlineData("ReleaseCheck", "1", "ReleaseCheck is not Off, LeaveOut or Refuse: '1'.")]
    public async Task Settings_that_make_no_client_are_told_at_start(string key, string? value, string said)
    {
        IConfigurationRoot configuration = Configuration();
        configuration["Clusters:two:" + key] = value;
        await using ServiceProvider provider = Provider(configuration);

        var fault = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate);

        Assert.Contains("two: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Second.Account.Password, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_that_was_changed_in_the_configuration_is_used_by_the_next_call()
    {
        IConfigurationRoot configuration = Configuration();
        configuration["Clusters:one:Password"] = "old";
        await using ServiceProvider provider = Provider(configuration);
        var volumes = provider.GetRequiredKeyedService<OntapClient>("one").Storage.Volumes;
        await Assert.ThrowsAsync<ApiException>(() => volumes.ListAsync().ToListAsync());

        configuration["Clusters:one:Password"] = First.Account.Password;
        configuration.Reload();

        Assert.Equal(3, (await volumes.ListAsync().ToListAsync()).Count);
    }

    [Fact]
    public async Task Each_cluster_has_a_health_check()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddApiClients(Configuration().GetSection("Clusters"), Create);
        services.AddHealthChecks()
            .AddApiClient<OntapClient>("one", "/storage/volumes")
            .AddApiClient<OntapClient>("two", "/storage/volumes", failureStatus: HealthStatus.Degraded);
        await using ServiceProvider provider = services.BuildServiceProvider();
        Second.Faults.Next("", Fault.Error(393271, "A node is out of quorum.", 500));

        HealthReport report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HealthStatus.Healthy, report.Entries["one"].Status);
        Assert.Equal(HealthStatus.Degraded, report.Entries["two"].Status);
        Assert.Contains("out of quorum", report.Entries["two"].Description, StringComparison.Ordinal);
    }

    private static OntapClient Create(ApiClientOptions options, HttpClient http) => new(options, http);

    private static ServiceProvider Provider(IConfiguration configuration)
    {
        var services = new ServiceCollection();
        services.AddOntapClients(configuration.GetSection("Clusters"));
        return services.BuildServiceProvider();
    }

    private IConfigurationRoot Configuration()
    {
        var values = new Dictionary<string, string?>();
        foreach (var (name, cluster) in new[] { ("one", First), ("two", Second) })
        {
            values[$"Clusters:{name}:BaseAddress"] = cluster.BaseAddress.ToString();
            values[$"Clusters:{name}:User"] = cluster.Account.User;
            values[$"Clusters:{name}:Password"] = cluster.Account.Password;
            values[$"Clusters:{name}:Fingerprint"] = cluster.Certificate.GetCertHashString(System.Security.Cryptography.HashAlgorithmName.SHA256);
        }

        return new ConfigurationBuilder().AddInMemoryCollection(values).Build();
    }
}
