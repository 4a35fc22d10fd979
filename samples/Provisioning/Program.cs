using Microsoft.Extensions.DependencyInjection;
using Provisioning;
using Provisioning.Ontap;
using SpecGen.Extensions.DependencyInjection;
using SpecGen.Runtime;
using SpecGen.Samples.Simulation;
using SpecGen.Simulator.Hosting;

return await new ProvisioningCommand(RunSimulatedAsync, RunAsync).Parse(args).InvokeAsync();

static async Task<int> RunSimulatedAsync(CancellationToken cancellationToken)
{
    await using SimulatedCluster cluster = await SampleCluster.StartAsync(cancellationToken: cancellationToken);
    Console.WriteLine($"A simulated cluster answers at {cluster.BaseAddress}.\n");
    return await RunAsync(cluster.ClientOptions(), new Place("lighthouse", "harbour_fast"), cancellationToken);
}

static async Task<int> RunAsync(ApiClientOptions connection, Place place, CancellationToken cancellationToken)
{
    var services = new ServiceCollection();
    services.AddOntapClient(_ => connection).AddApiResilience();
    await using ServiceProvider provider = services.BuildServiceProvider();
    var workflow = new Workflow(provider.GetRequiredService<OntapClient>().Storage, Console.Out);
    try
    {
        await workflow.RunAsync(place, cancellationToken);
        return 0;
    }
    catch (ApiException error)
    {
        Console.Error.WriteLine(error.Message);
        return 1;
    }
}
