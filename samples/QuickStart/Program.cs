using QuickStart;
using SpecGen.Samples.Simulation;

return await new QuickStartCommand(ShowSimulatedAsync, ShowRealAsync).Parse(args).InvokeAsync();

static async Task<int> ShowSimulatedAsync(CancellationToken cancellationToken)
{
    await using OntapSimulator simulator = await OntapSimulator.StartAsync(cancellationToken: cancellationToken);
    Console.WriteLine($"A simulated cluster answers at {simulator.BaseAddress}.\n");
    return await Tour.RunAsync(Connections.To(simulator), SampleCluster.IkeAssociation, cancellationToken);
}

static Task<int> ShowRealAsync(RealCluster cluster, CancellationToken cancellationToken) =>
    Tour.RunAsync(
        Connections.To(cluster.Address, cluster.User, Password.Read(), cluster.Certificate),
        cluster.Association,
        cancellationToken);
