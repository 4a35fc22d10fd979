using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Pipeline;

/// <summary>What a write follows does not widen it, and does not go on for ever.</summary>
public class WriteLinkTests
{
    [Theory]
    [InlineData("/api/storage/volumes?start=2&name=a*", "/api/storage/volumes?start=2&name=a*")]
    [InlineData("/api/storage/volumes?start=2&name=a%2A", "/api/storage/volumes?start=2&name=a%2A")]
    [InlineData("/api/storage/volumes?start=2", "/api/storage/volumes?start=2&name=a*")]
    [InlineData("/api/storage/volumes", "/api/storage/volumes?name=a*")]
    [InlineData("/api/storage/volumes/?", "/api/storage/volumes/?name=a*")]
    public async Task Each_request_carries_the_condition_of_the_first(string link, string followed)
    {
        var number = 0;
        await using var server = await LoopbackServer.StartAsync(context =>
            LoopbackServer.AnswerAsync(context, 200, Interlocked.Increment(ref number) == 1 ? Answer(link) : """{"num_records":1}"""));
        using var client = server.Client();

        await client.Storage.Volumes.DeleteWhereAsync(new VolumeDeleteWhereOptions { Name = Filter.Like("a*") });

        Assert.Equal(followed, server.Last.Target);
    }

    [Theory]
    [InlineData("/api/storage/volumes?name=*")]
    [InlineData("/api/storage/volumes?name=a*&name=*")]
    [InlineData("/api/storage/aggregates?name=a*")]
    [InlineData("/api/storage/volumes/../aggregates?name=a*")]
    [InlineData("/storage/volumes?name=a*")]
    [InlineData("/")]
    public async Task A_link_to_other_resources_is_not_followed(string link)
    {
        await using var server = await LoopbackServer.StartAsync(200, Answer(link));
        using var client = server.Client();

        foreach (var call in Calls(client))
            Assert.Equal(ApiFailure.InvalidResponse, (await Assert.ThrowsAsync<ApiException>(call)).Failure);

        Assert.Equal(2, server.Seen.Count);
    }

    [Fact]
    public async Task A_link_that_was_followed_is_not_followed_again()
    {
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(
            context, 200, Answer(context.Request.Query["at"] == "a" ? "/api/storage/volumes?at=b" : "/api/storage/volumes?at=a")));
        using var client = server.Client();

        foreach (var call in Calls(client))
            Assert.Contains("circle", (await Assert.ThrowsAsync<ApiException>(call)).Message, StringComparison.Ordinal);

        Assert.Equal(6, server.Seen.Count);
    }

    [Fact]
    public async Task A_server_that_links_on_and_does_nothing_is_left()
    {
        var number = 0;
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(
            context, 200, Answer($"/api/storage/volumes?at={Interlocked.Increment(ref number)}").Replace("\"num_records\":1", "\"num_records\":0", StringComparison.Ordinal)));
        using var client = server.Client();

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.DeleteWhereAsync(new VolumeDeleteWhereOptions { Name = "a" }));

        Assert.Equal(2, server.Seen.Count);
    }

    [Fact]
    public async Task A_server_that_links_to_itself_is_left()
    {
        await using var server = await LoopbackServer.StartAsync(200, Answer("/api/storage/volumes?name=a&start=b"));
        using var client = server.Client();

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.DeleteWhereAsync(new VolumeDeleteWhereOptions { Name = "a" }));

        Assert.InRange(server.Seen.Count, 1, 2);
    }

    [Fact]
    public async Task A_switch_is_no_condition()
    {
        using var client = new TestClient(new ApiClientOptions(new Uri("http://localhost:1")));

        await Assert.ThrowsAsync<ArgumentException>(() => client.Storage.Volumes.DeleteWhereAsync(new VolumeDeleteWhereOptions { Force = true }));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Storage.Volumes.UpdateWhereAsync(new Volume { Comment = "c" }, new VolumeUpdateWhereOptions { Force = true }));
    }

    [Fact]
    public async Task Jobs_of_earlier_requests_are_told_of_when_a_link_leads_astray()
    {
        await using var server = await LoopbackServer.StartAsync(
            202, """{"num_records":1,"jobs":[{"uuid":"j1"}],"_links":{"next":{"href":"/api/storage/aggregates"}}}""");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.DeleteWhereAsync(new VolumeDeleteWhereOptions { Name = "a" }));

        Assert.Equal("j1", Assert.Single(fault.Jobs).Uuid);
    }

    private static Func<Task>[] Calls(TestClient client) =>
    [
        () => client.Storage.Volumes.DeleteWhereAsync(new VolumeDeleteWhereOptions { Name = Filter.Like("a*") }),
        () => client.Storage.Volumes.UpdateWhereAsync(new Volume(), new VolumeUpdateWhereOptions { Name = Filter.Like("a*") }),
    ];

    private static string Answer(string link) => """{"num_records":1,"_links":{"next":{"href":"HREF"}}}""".Replace("HREF", link, StringComparison.Ordinal);
}
