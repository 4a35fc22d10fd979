using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Answers;

public class ClusterIdentityTests
{
    [Fact]
    public async Task A_cluster_without_a_page_of_itself_says_its_release()
    {
        await using var server = await HarbourServer.StartAsync(
            pages: [Page.Of("GET", "/harbour/piers") with { IntroducedIn = "9.8" }, Page.Of("GET", "/harbour/tickets") with { IntroducedIn = "9.11.1" }]);

        var answer = await server.GetAsync("/cluster?fields=version");

        Assert.Equal(200, answer.Status);
        Assert.Equal(
            """{"name":"lab","version":{"full":"NetApp Release 9.11.1","generation":9,"major":11,"minor":1}}""", answer.Body.ToJsonString());
    }

    [Fact]
    public async Task It_can_only_be_read()
    {
        await using var server = await HarbourServer.StartAsync(pages: [Page.Of("GET", "/harbour/piers") with { IntroducedIn = "9.8" }]);

        Assert.Equal(404, (await server.SendAsync("PATCH", "/cluster", "{}")).Status);
    }

    [Fact]
    public async Task Another_api_has_no_cluster()
    {
        await using var server = await HarbourServer.StartAsync(pages: [Page.Of("GET", "/accounts/{account_id}/boats") with { IntroducedIn = null }]);

        Assert.Equal(404, (await server.GetAsync("/cluster")).Status);
    }
}
