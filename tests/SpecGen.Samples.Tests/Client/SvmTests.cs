using Provisioning.Ontap;
using SpecGen.Runtime;
using SpecGen.Samples.Simulation;

namespace SpecGen.Samples.Tests.Client;

/// <summary>Calls on behalf of an SVM.</summary>
public class SvmTests
{
    [Fact]
    public async Task A_view_sees_what_its_svm_has_and_makes_what_it_makes_there()
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync();
        using OntapClient byName = cluster.Client.ForSvm(SimulatedCluster.OtherSvm.Name);
        using OntapClient byUuid = cluster.Client.ForSvmUuid(SimulatedCluster.OtherSvm.Uuid);
        Assert.Empty(await byName.Storage.Volumes.ListAsync().ToListAsync());

        await byUuid.Storage.Volumes.CreateAsync(new() { Name = "moored", Aggregates = [new() { Name = "harbour_fast" }] });

        Assert.Equal("moored", (await byName.Storage.Volumes.ListAsync().FindAsync())!.Name);
        Assert.Equal(4, await cluster.Volumes.ListAsync().CountAsync());
    }

    [Fact]
    public async Task A_record_of_another_svm_is_not_there()
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync();
        using OntapClient view = cluster.Client.ForSvm(SimulatedCluster.OtherSvm.Name);

        var fault = await Assert.ThrowsAsync<ApiException>(() => view.Storage.Volumes.DeleteAsync(cluster.Records.KeyOf(cluster.Records.Records[0])));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, fault.StatusCode);
        Assert.Equal(3, cluster.Names.Count());
    }

    [Fact]
    public async Task A_job_goes_on_under_the_view_that_began_it()
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync();
        using OntapClient view = cluster.Client.ForSvm(SampleCluster.Svm.Name);

        var operation = await view.Storage.Volumes.CreateManyAsync(
            [SimulatedCluster.NewVolume("a"), SimulatedCluster.NewVolume("b")], new() { Polling = new() { FirstDelay = TimeSpan.FromMilliseconds(20) } });

        Assert.Equal(2, (await operation.GetResultsAsync()).Records.Count);
    }

    [Fact]
    public async Task An_svm_that_is_not_there_is_refused_by_the_server()
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync();
        using OntapClient view = cluster.Client.ForSvm("nowhere");

        var fault = await Assert.ThrowsAsync<ApiException>(() => view.Storage.Volumes.ListAsync().ToListAsync());

        Assert.Equal(OntapErrors.NotFound, fault.Code);
    }
}
