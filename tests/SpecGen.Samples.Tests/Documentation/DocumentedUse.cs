using Provisioning.Ontap;
using Provisioning.Ontap.Storage.Volumes;
using SpecGen.Runtime;
using SpecGen.Simulator.Faults;
using SpecGen.Simulator.Hosting;

namespace SpecGen.Samples.Tests.Documentation;

/// <summary>The program of <c>docs/simulator.md</c>, as it stands there.</summary>
internal static class DocumentedUse
{
    /// <summary>Runs with the checkout as the current folder.</summary>
    public static async Task<long?> RunAsync()
    {
        await using var cluster = await SimulatedCluster.StartAsync(new() { Pages = ["spec/ontap"] });
        using var ontap = new OntapClient(cluster.ClientOptions());

        var logs = new Volume { Name = "logs", Svm = new() { Name = "svm1" }, Size = 1L << 30 };
        await ontap.Storage.Volumes.CreateAsync(logs);

        cluster.Faults.Next("POST /storage/volumes", Fault.Error(VolumeErrors.NoAggregateHasRoomForVolumeOfSize917534));
        try
        {
            await ontap.Storage.Volumes.CreateAsync(new Volume { Name = "more", Svm = logs.Svm, Size = logs.Size });
        }
        catch (ApiException full)
        {
            Console.WriteLine(full.Code);
            return full.Code;
        }

        return null;
    }
}
