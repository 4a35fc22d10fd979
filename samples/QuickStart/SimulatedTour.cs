using SpecGen.Samples.Simulation;
using SpecGen.Simulator.Hosting;

namespace QuickStart;

/// <summary>The tour of a cluster that is made from the pages.</summary>
internal static class SimulatedTour
{
    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using SimulatedCluster cluster = await SampleCluster.StartAsync(cancellationToken: cancellationToken);
        Console.WriteLine($"A simulated cluster answers at {cluster.BaseAddress}.\n");
        return await Tour.RunAsync(cluster.ClientOptions(), SampleCluster.IkeAssociation, cancellationToken);
    }
}
