using Microsoft.Extensions.DependencyInjection;
using Provisioning;
using Provisioning.Ontap;
using SpecGen.Extensions.DependencyInjection;
using SpecGen.Runtime;
using SpecGen.Samples.Simulation;

return await new ProvisioningCommand(RunSimulatedAsync, RunAsync).Parse(args).InvokeAsync();

static async Task<int> RunSimulatedAsync(CancellationToken cancellationToken)
{
    await using OntapSimulator simulator = await OntapSimulator.StartAsync(cancellationToken: cancellationToken);
    Console.WriteLine($"A simulated cluster answers at {simulator.BaseAddress}.\n");
    var connection = new ApiClientOptions(simulator.BaseAddress)
    {
        Credential = ApiCredential.Basic(simulator.Account.User, simulator.Account.Password),
        ServerCertificate = ServerCertificate.Pinned(simulator.Certificate),
    };
    return await RunAsync(connection, new Place("lighthouse", "harbour_fast"), cancellationToken);
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
