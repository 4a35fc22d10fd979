using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Pipeline;

/// <summary>A proxy has the server below a path of its own, and the server's links know nothing of that.</summary>
public class BasePathTests
{
    private const string Prefix = "/v1/projects/p/pools/a/ontap";

    [Theory]
    [InlineData("/api/storage/volumes?start=1")]
    [InlineData(Prefix + "/api/storage/volumes?start=1")]
    public async Task A_link_to_the_next_page_keeps_the_prefix(string next)
    {
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, 200, context.Request.Query.ContainsKey("start")
            ? """{"records":[{"uuid":"b"}],"num_records":1}"""
            : PageBefore(next, """{"uuid":"a"}""")));
        using var client = Client(server);

        Assert.Equal(["a", "b"], (await client.Storage.Volumes.ListAsync().ToListAsync()).Select(volume => volume.Uuid));
        Assert.Equal([Prefix + "/api/storage/volumes", Prefix + "/api/storage/volumes?start=1"], server.Seen.Select(seen => seen.Target));
    }

    [Fact]
    public async Task An_absolute_link_keeps_it_too()
    {
        var origin = "";
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, 200, context.Request.Query.ContainsKey("start")
            ? """{"records":[],"num_records":0}"""
            : PageBefore(origin + "/api/storage/volumes?start=1")));
        origin = server.Address.GetLeftPart(UriPartial.Authority);
        using var client = Client(server);

        await client.Storage.Volumes.ListAsync().ToListAsync();

        Assert.Equal(Prefix + "/api/storage/volumes?start=1", server.Last.Target);
    }

    [Fact]
    public async Task Jobs_and_their_results_keep_it()
    {
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, context.Request.Method == "POST" ? 202 : 200,
            context.Request.Method == "POST" ? """{"job":{"uuid":"j","_links":{"results":{"href":"/api/cluster/jobs/j?fields=results"}}}}"""
            : context.Request.Query.ContainsKey("fields") ? """{"records":[{"uuid":"a"}]}""" : """{"uuid":"j","state":"success"}"""));
        using var client = Client(server);

        var created = await client.Storage.Volumes.CreateManyAsync([new()]);

        Assert.Equal("a", Assert.Single((await created.GetResultsAsync()).Records).Uuid);
        Assert.All(server.Seen, seen => Assert.StartsWith(Prefix + "/api/", seen.Target, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_rest_of_a_write_keeps_it()
    {
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, 200, context.Request.Query.ContainsKey("start")
            ? """{"num_records":1}"""
            : """{"num_records":1,"_links":{"next":{"href":"/api/storage/luns?start=1"}}}"""));
        using var client = Client(server);

        await client.Raw.WriteWhereAsync<RawRecord>(new("DELETE", "/storage/luns") { Query = { ["name"] = "a" } });

        Assert.StartsWith(Prefix + "/api/storage/luns?start=1", server.Last.Target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/projects/p/pools/other/ontap/api/storage/volumes")]
    [InlineData("/storage/volumes")]
    [InlineData("/apiary/storage/volumes")]
    [InlineData("/api/../../other/api/storage/volumes")]
    [InlineData("/api/%2e%2e/other")]
    public async Task A_link_out_of_it_is_refused(string next)
    {
        await using var server = await LoopbackServer.StartAsync(200, PageBefore(next));
        using var client = Client(server);

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.ListAsync().ToListAsync());

        Assert.Equal(ApiFailure.InvalidResponse, failure.Failure);
        Assert.Single(server.Seen);
    }

    private static string PageBefore(string next, string records = "") =>
        """{"records":[RECORDS],"_links":{"next":{"href":"NEXT"}}}""".Replace("RECORDS", records, StringComparison.Ordinal).Replace("NEXT", next, StringComparison.Ordinal);

    private static TestClient Client(LoopbackServer server) =>
        new(new ApiClientOptions(new Uri(server.Address, Prefix + "/api")));
}
