using SpecGen.Runtime;
using SpecGen.Samples.Simulation;

namespace SpecGen.Samples.Tests.Client;

public class PagingTests
{
    [Theory]
    [InlineData(1, 10)]
    [InlineData(4, 3)]
    [InlineData(10, 1)]
    [InlineData(100, 1)]
    public async Task All_records_come_in_pages_of_as_many_as_asked_for(int size, int pages)
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync(moreVolumes: 7);

        var volumes = await cluster.Volumes.ListAsync(new() { MaxRecords = size }).ToListAsync();

        Assert.Equal(cluster.Records.Records.Select(record => (string?)record["name"]), volumes.Select(volume => volume.Name));
        Assert.Equal(pages, cluster.Faults.Requests);
    }

    [Fact]
    public async Task All_records_come_where_the_time_ends_a_page()
    {
        var slow = new SimulatedTimes { Record = TimeSpan.FromMilliseconds(250) };
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync(slow, moreVolumes: 3);

        var volumes = await cluster.Volumes.ListAsync(new() { ReturnTimeout = TimeSpan.FromSeconds(1) }).ToListAsync();

        Assert.Equal(6, volumes.Count);
        Assert.Equal(2, cluster.Faults.Requests);
    }

    [Fact]
    public async Task A_count_is_the_sum_over_all_pages()
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync(moreVolumes: 7);

        Assert.Equal(10, await cluster.Volumes.ListAsync(new() { MaxRecords = 3 }).CountAsync());
        Assert.Equal(4, cluster.Faults.Requests);
    }

    [Fact]
    public async Task Pages_go_on_from_a_token()
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync(moreVolumes: 7);
        var list = cluster.Volumes.ListAsync(new() { MaxRecords = 4, Name = Filter.Like("more*") });
        string? token = null;
        await foreach (var page in list.PagesAsync())
        {
            token = page.ResumeToken;
            break;
        }

        var rest = new List<string?>();
        await foreach (var page in list.PagesAsync(token))
            rest.AddRange(page.Records.Select(volume => volume.Name));

        Assert.Equal(["more05", "more06", "more07"], rest);
    }
}
