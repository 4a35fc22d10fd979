using System.Text.Json.Nodes;
using SpecGen.Simulator.Faults;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Requests;

/// <summary>Writes of many records: of a list in the body, and of what a query finds. Writes of ships are jobs.</summary>
public sealed class ManyRecordsTests : IAsyncLifetime
{
    private HarbourServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await HarbourServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_list_of_records_is_a_job_with_results()
    {
        var results = await ResultsAsync("POST", "/harbour/ships", """{"records":[{"name":"a"},{"name":"b"}]}""");

        Assert.Equal(["a", "b"], results["records"]!.AsArray().Select(ship => (string?)ship!["name"]));
        Assert.Equal("a b", (await _server.GetAsync("/harbour/ships")).Names);
    }

    [Fact]
    public async Task A_failure_takes_back_what_was_done_before_it()
    {
        var results = await ResultsAsync("POST", "/harbour/ships", """{"records":[{"name":"a"},{"name":"a"},{"name":"b"}]}""");

        Assert.Empty(results["records"]!.AsArray());
        Assert.Equal("1", (string?)Assert.Single(results["errors"]!.AsArray())!["code"]);
        Assert.Empty((await _server.GetAsync("/harbour/ships")).Records);
    }

    [Fact]
    public async Task Going_on_after_a_failure_writes_the_rest()
    {
        var results = await ResultsAsync("POST", "/harbour/ships?continue_on_failure=true", """{"records":[{"name":"a"},{"name":"a"},{"name":"b"}]}""");

        Assert.Equal(2, (int?)results["num_records"]);
        Assert.Single(results["errors"]!.AsArray());
        Assert.Equal("a b", (await _server.GetAsync("/harbour/ships")).Names);
    }

    [Fact]
    public async Task Records_of_a_list_are_changed_and_deleted_by_their_keys_and_a_change_that_fails_is_taken_back()
    {
        var ships = await ShipsAsync("a", "b");

        await ResultsAsync("PATCH", "/harbour/ships", $$"""{"records":[{"uuid":"{{ships[0]}}","name":"c"},{"uuid":"{{ships[1]}}","name":"d"}]}""");
        Assert.Equal("c d", (await _server.GetAsync("/harbour/ships")).Names);
        await ResultsAsync("PATCH", "/harbour/ships", $$"""{"records":[{"uuid":"{{ships[0]}}","name":"e"},{"uuid":"none","name":"f"}]}""");
        Assert.Equal("c d", (await _server.GetAsync("/harbour/ships")).Names);
        await ResultsAsync("DELETE", "/harbour/ships", $$"""{"records":[{"uuid":"{{ships[1]}}"}]}""");
        Assert.Equal("c", (await _server.GetAsync("/harbour/ships")).Names);
    }

    [Fact]
    public async Task A_query_finds_what_is_written_and_a_link_leads_to_the_rest()
    {
        await ShipsAsync("a", "b", "c");
        _server.Cluster.Faults.Next("DELETE", Fault.ShortPage(2));

        var first = (await _server.SendAsync("DELETE", "/harbour/ships?name=*&return_timeout=5")).Body;
        var rest = (await _server.SendAsync("DELETE", ((string)first["_links"]!["next"]!["href"]!)["/api".Length..])).Body;

        Assert.Equal((2, 1), ((int?)first["num_records"], (int?)rest["num_records"]));
        Assert.False(rest.ContainsKey("_links"));
        Assert.Empty((await _server.GetAsync("/harbour/ships")).Records);
    }

    [Fact]
    public async Task No_more_are_written_than_asked_for()
    {
        await ShipsAsync("a", "b", "c");

        Assert.Equal(2, (int?)(await _server.SendAsync("DELETE", "/harbour/ships?name=*&max_records=2&return_timeout=5")).Body["num_records"]);
        Assert.Single((await _server.GetAsync("/harbour/ships")).Records);
    }

    [Fact]
    public async Task Work_can_be_made_to_fail()
    {
        _server.Cluster.Faults.Next("POST /harbour/ships", Fault.FailedWork(7002, "no room", "name"), times: 2);

        var failed = await _server.SendAsync("POST", "/harbour/ships?return_timeout=5", """{"name":"a"}""");
        var begun = await _server.SendAsync("POST", "/harbour/ships?return_timeout=0", """{"name":"a"}""");

        Assert.Equal((400, "7002", "name"), (failed.Status, failed.Code, failed.Target));
        Assert.True(begun.Status is 202 or 400);
        Assert.Empty((await _server.GetAsync("/harbour/ships")).Records);
    }

    private async Task<JsonObject> ResultsAsync(string method, string path, string body)
    {
        var begun = await _server.SendAsync(method, path, body);
        Assert.True(begun.Status == 202, begun.Body.ToJsonString());
        await Task.Delay(50, TestContext.Current.CancellationToken);
        return (await _server.GetAsync(((string)begun.Body["job"]!["_links"]!["results"]!["href"]!)["/api".Length..])).Body;
    }

    private async Task<string[]> ShipsAsync(params string[] names)
    {
        var ships = new List<string>();
        foreach (var name in names)
            ships.Add((string)(await _server.CreateAsync("/harbour/ships", $$"""{"name":"{{name}}"}"""))["uuid"]!);
        return [.. ships];
    }
}
