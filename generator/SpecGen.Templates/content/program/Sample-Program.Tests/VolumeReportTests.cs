using Sample_Program.Ontap;
using Sample_Program.Ontap.Storage.Volumes;
using SpecGen.Runtime;
using SpecGen.Simulator.Hosting;

namespace Sample_Program.Tests;

// The cluster listens on this machine, keeps what it is sent, and is gone after the test.
public class VolumeReportTests
{
    [Fact]
    public async Task The_largest_volume_comes_first()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        await using var cluster = await SimulatedCluster.StartAsync(new() { Pages = [Path.Combine(AppContext.BaseDirectory, "spec")] }, cancellation);
        using var ontap = new OntapClient(cluster.ClientOptions());
        await CreateAsync(ontap, "logs", gibibytes: 1);
        await CreateAsync(ontap, "accounts", gibibytes: 10);

        using var output = new StringWriter();
        await new VolumeReport(ontap).WriteAsync(output, cancellation);

        Assert.Equal(["svm1: accounts, 10 GiB", "svm1: logs, 1 GiB"], output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    private static async Task CreateAsync(OntapClient ontap, string name, long gibibytes)
    {
        var job = await ontap.Storage.Volumes.CreateAsync(new Volume
        {
            Name = name,
            Svm = new() { Name = "svm1" },
            Aggregates = [new() { Name = "aggr1" }],
            Size = gibibytes << 30,
        });
        await job.WaitAsync();
    }
}
