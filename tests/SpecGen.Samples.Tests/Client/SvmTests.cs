using Provisioning.Ontap;
using SpecGen.Runtime;

namespace SpecGen.Samples.Tests.Client;

/// <summary>Calls on behalf of an SVM.</summary>
public class SvmTests
{
    [Fact]
    public async Task A_view_sees_what_its_svm_has_and_makes_what_it_makes_there()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        using OntapClient byName = cluster.Client.ForSvm("breakwater");
        using OntapClient byUuid = cluster.Client.ForSvmUuid("27d1f0a6-5c3e-4b98-8a1f-6e42b7d09c15");
        Assert.Empty(await byName.Storage.Volumes.ListAsync().ToListAsync());

        await byUuid.Storage.Volumes.CreateAsync(new() { Name = "moored", Aggregates = [new() { Name = "harbour_fast" }] });

        Assert.Equal("moored", (await byName.Storage.Volumes.ListAsync().FindAsync())!.Name);
        Assert.Equal(4, await cluster.Volumes.ListAsync().CountAsync());
    }

    [Fact]
    public async Task A_record_of_another_svm_is_not_there()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        using OntapClient view = cluster.Client.ForSvm("breakwater");

        var fault = await Assert.ThrowsAsync<ApiException>(() => view.Storage.Volumes.DeleteAsync(cluster.Records.KeyOf(cluster.Records.Records[0])));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, fault.StatusCode);
        Assert.Equal(3, cluster.Names.Count());
    }

    [Fact]
    public async Task A_job_goes_on_under_the_view_that_began_it()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        using OntapClient view = cluster.Client.ForSvm("lighthouse");

        var operation = await view.Storage.Volumes.CreateManyAsync(
            [HarbourCluster.NewVolume("a"), HarbourCluster.NewVolume("b")], new() { Polling = new() { FirstDelay = TimeSpan.FromMilliseconds(20) } });

        Assert.Equal(2, (await operation.GetResultsAsync()).Records.Count);
    }

    [Fact]
    public async Task An_svm_that_is_not_there_is_refused_by_the_server()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        using OntapClient view = cluster.Client.ForSvm("nowhere");

        var fault = await Assert.ThrowsAsync<ApiException>(() => view.Storage.Volumes.ListAsync().ToListAsync());

        Assert.Equal(OntapErrors.NotFound, fault.Code);
    }
}
