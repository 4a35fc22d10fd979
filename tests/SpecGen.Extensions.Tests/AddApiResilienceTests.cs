using Microsoft.Extensions.DependencyInjection;
using Polly.CircuitBreaker;
using Registered.Ontap;
using Registered.Ontap.Storage.Volumes;
using SpecGen.Extensions.DependencyInjection;
using SpecGen.Runtime;
using SpecGen.Samples.Simulation;
using SpecGen.Simulator.Hosting;
using SpecGen.Simulator.Faults;

namespace SpecGen.Extensions.Tests;

public sealed class AddApiResilienceTests : IAsyncLifetime
{
    private SimulatedCluster? _simulator;

    private FaultPlan Faults => _simulator!.Faults;

    public async ValueTask InitializeAsync() => _simulator = await SampleCluster.StartAsync();

    public ValueTask DisposeAsync() => _simulator!.DisposeAsync();

    [Fact]
    public async Task A_server_that_gives_no_answers_is_left_alone_for_a_while()
    {
        await using ServiceProvider provider = Provider(options => options.CircuitBreaker.MinimumThroughput = 2);
        VolumesApi volumes = provider.GetRequiredService<OntapClient>().Storage.Volumes;
        Faults.Next("", Fault.LostRequest);
        Faults.Next("", Fault.Answer(503, "", "text/plain"));

        var fault = await Assert.ThrowsAsync<ApiException>(() => volumes.ListAsync().ToListAsync());

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.IsType<BrokenCircuitException>(fault.InnerException!.InnerException);
        Assert.Equal(2, Faults.Requests);
    }

    [Fact]
    public async Task Errors_that_the_server_answers_with_do_not_count()
    {
        await using ServiceProvider provider = Provider(options => options.CircuitBreaker.MinimumThroughput = 2);
        VolumesApi volumes = provider.GetRequiredService<OntapClient>().Storage.Volumes;
        Faults.Next("", Fault.Error(262245, "An argument of the command is wrong.", 500), times: 4);
        Faults.Next("", Fault.TooManyRequests(null), times: 3);
        for (var call = 0; call < 4; call++)
            await Assert.ThrowsAsync<ApiException>(() => volumes.ListAsync().ToListAsync());

        Assert.Equal(3, (await volumes.ListAsync().ToListAsync()).Count);
    }

    [Fact]
    public async Task A_read_that_hangs_is_given_up_and_repeated_in_the_time_of_its_call()
    {
        await using ServiceProvider provider = Provider(options => options.ReadMargin = TimeSpan.FromMilliseconds(500));
        VolumesApi volumes = provider.GetRequiredService<OntapClient>().Storage.Volumes;
        Faults.Next("", Fault.LateAnswer(TimeSpan.FromMinutes(1)));

        Assert.Equal(3, (await volumes.ListAsync(new() { ReturnTimeout = TimeSpan.Zero }).ToListAsync()).Count);

        Assert.Equal(2, Faults.Requests);
    }

    [Fact]
    public async Task A_list_that_the_server_sorts_and_a_write_are_waited_for()
    {
        await using ServiceProvider provider = Provider(options => options.ReadMargin = TimeSpan.FromMilliseconds(500));
        VolumesApi volumes = provider.GetRequiredService<OntapClient>().Storage.Volumes;
        Faults.Next("", Fault.LateAnswer(TimeSpan.FromSeconds(1)), times: 2);

        await volumes.ListAsync(new() { ReturnTimeout = TimeSpan.Zero, OrderBy = [Volume.Field.Size] }).ToListAsync();
        _ = await volumes.CreateAsync(
            new() { Name = "a", Svm = new() { Name = "lighthouse" }, Aggregates = [new() { Name = "harbour_fast" }] },
            new() { ReturnTimeout = TimeSpan.Zero, WaitForJob = false });

        Assert.Equal(2, Faults.Requests);
    }

    private ServiceProvider Provider(Action<ApiResilienceOptions> configure)
    {
        var services = new ServiceCollection();
        services.AddOntapClient(_ => Options()).AddApiResilience(configure);
        return services.BuildServiceProvider();
    }

    private ApiClientOptions Options() => new(_simulator!.BaseAddress)
    {
        Credential = ApiCredential.Basic(_simulator.Account.User, _simulator.Account.Password),
        ServerCertificate = ServerCertificate.Pinned(_simulator.Certificate),
        Retry = { FirstDelay = TimeSpan.FromMilliseconds(10) },
    };
}
