using System.Text.Json.Nodes;
using Provisioning.Ontap.Storage.Volumes;
using SpecGen.Runtime;
using SpecGen.Simulator.Faults;

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
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(moreVolumes: 7);

        var volumes = await cluster.Volumes.ListAsync(new() { MaxRecords = size }).ToListAsync();

        Assert.Equal(cluster.Records.Records.Select(record => (string?)record["name"]), volumes.Select(volume => volume.Name));
        Assert.Equal(pages, cluster.Faults.Requests);
    }

    [Fact]
    public async Task All_records_come_where_the_time_ends_a_page()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(moreVolumes: 3);
        cluster.Faults.Next("GET", Fault.ShortPage(4));

        var volumes = await cluster.Volumes.ListAsync(new() { ReturnTimeout = TimeSpan.FromSeconds(1) }).ToListAsync();

        Assert.Equal(6, volumes.Count);
        Assert.Equal(2, cluster.Faults.Requests);
    }

    [Fact]
    public async Task A_count_is_the_sum_over_all_pages()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(moreVolumes: 7);

        Assert.Equal(10, await cluster.Volumes.ListAsync(new() { MaxRecords = 3 }).CountAsync());
        Assert.Equal(4, cluster.Faults.Requests);
    }

    [Fact]
    public async Task A_link_in_the_header_alone_is_followed()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(moreVolumes: 7);
        cluster.Faults.Next("", Fault.ChangedAnswer(body => body.Remove("_links")), times: 3);

        Assert.Equal(10, (await cluster.Volumes.ListAsync(new() { MaxRecords = 4 }).ToListAsync()).Count);
        Assert.Equal(3, cluster.Faults.Requests);
    }

    [Fact]
    public async Task An_empty_page_in_between_is_no_end()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(moreVolumes: 1);
        cluster.Faults.Next("", Fault.ChangedAnswer(body =>
        {
            body.Remove("records");
            body["num_records"] = 0;
        }));

        var volumes = await cluster.Volumes.ListAsync(new() { MaxRecords = 2 }).ToListAsync();

        Assert.Equal(["logbooks", "more01"], volumes.Select(volume => volume.Name));
    }

    [Fact]
    public async Task Errors_of_a_partial_result_come_after_all_records_of_all_pages()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        cluster.Faults.Next("", Fault.ChangedAnswer(body =>
            body["errors"] = new JsonArray(new JsonObject { ["error"] = new JsonObject { ["code"] = 393271, ["message"] = "A node is out of quorum." } })));
        var names = new List<string?>();

        var fault = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (Volume volume in cluster.Volumes.ListAsync(new() { MaxRecords = 2 }))
                names.Add(volume.Name);
        });

        Assert.Equal(["harbour_root", "charts", "logbooks"], names);
        Assert.Equal((ApiFailure.Partial, OntapErrors.NodeOutOfQuorum), (fault.Failure, fault.Code));
    }

    [Fact]
    public async Task A_count_of_which_the_server_gives_a_part_is_no_count()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        cluster.Faults.Next("", Fault.ChangedAnswer(body => body["errors"] = new JsonArray(new JsonObject { ["code"] = "393271", ["message"] = "m" })));

        await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.ListAsync().CountAsync());
    }

    [Fact]
    public async Task Records_can_be_skipped()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(moreVolumes: 2);

        var volumes = await cluster.Volumes.ListAsync(new() { Offset = 2, MaxRecords = 2 }).ToListAsync();

        Assert.Equal(["logbooks", "more01", "more02"], volumes.Select(volume => volume.Name));
    }

    [Fact]
    public async Task An_order_holds_over_all_pages()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(moreVolumes: 4);

        var volumes = await cluster.Volumes.ListAsync(
            new() { Name = Filter.Like("more*"), OrderBy = [ApiOrder.Descending(Volume.Field.Name)], MaxRecords = 3 }).ToListAsync();

        Assert.Equal(["more04", "more03", "more02", "more01"], volumes.Select(volume => volume.Name));
    }

    [Fact]
    public async Task Pages_go_on_from_a_token()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(moreVolumes: 7);
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
