using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Paging;

public class LinkTests
{
    [Fact]
    public async Task A_list_whose_links_lead_in_a_circle_ends_with_an_error()
    {
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(
            context, 200, PageBefore(context.Request.Query["at"] == "a" ? "/api/p?at=b" : "/api/p?at=a")));
        using var client = server.Client();

        foreach (var call in new Func<Task>[]
        {
            () => client.Storage.Volumes.ListAsync().ToListAsync(),
            () => client.Storage.Volumes.ListAsync().CountAsync(),
            () => PagesAsync(client.Storage.Volumes.ListAsync()),
        })
        {
            var fault = await Assert.ThrowsAsync<ApiException>(call);
            Assert.Equal(ApiFailure.InvalidResponse, fault.Failure);
        }

        Assert.Equal(9, server.Seen.Count);
    }

    [Fact]
    public async Task A_link_of_any_length_fails_as_every_call_does()
    {
        await using var server = await LoopbackServer.StartAsync(200, PageBefore("/" + new string('x', 70_000)));
        using var client = server.Client();

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.ListAsync().ToListAsync());
    }

    private static string PageBefore(string link) =>
        """{"num_records":1,"records":[{}],"_links":{"next":{"href":"HREF"}}}""".Replace("HREF", link, StringComparison.Ordinal);

    private static async Task PagesAsync(ApiPageable<Volume> volumes)
    {
        await foreach (var page in volumes.PagesAsync())
            Assert.Single(page.Records);
    }
}
