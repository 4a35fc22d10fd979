using System.Text.Json.Nodes;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Writes;

/// <summary><c>berths</c> of a pier and <c>/harbour/piers/{pier.uuid}/berths</c> are one thing.</summary>
public sealed class EmbeddedCollectionTests : IAsyncLifetime
{
    private HarbourServer _server = null!;
    private string _pier = "";

    public async ValueTask InitializeAsync()
    {
        _server = await HarbourServer.StartAsync();
        await _server.CreateAsync("/svm/svms", """{"name":"north"}""");
        var pier = await _server.CreateAsync("/harbour/piers", """{"name":"east","svm.name":"north","berths":[{"name":"b1","size":4}]}""");
        _pier = $"/harbour/piers/{pier["uuid"]}";
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Elements_of_the_list_are_records_of_the_collection() =>
        Assert.Equal(4, (int?)(await _server.GetAsync(_pier + "/berths/b1")).Body["size"]);

    [Fact]
    public async Task New_records_of_the_collection_are_in_the_list_and_filters_find_them()
    {
        await _server.CreateAsync(_pier + "/berths", """{"name":"b2","size":9}""");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""[{"name":"b1","size":4},{"name":"b2","size":9}]"""), (await _server.GetAsync(_pier)).Body["berths"]));
        Assert.Equal("east", (await _server.GetAsync("/harbour/piers?berths.size=>8")).Names);
    }

    [Fact]
    public async Task A_changed_list_is_the_collection_from_then_on()
    {
        await _server.SendAsync("PATCH", _pier, """{"berths":[{"name":"b3"}]}""");

        Assert.Equal("b3", (await _server.GetAsync(_pier + "/berths")).Names);
    }

    [Fact]
    public async Task An_element_that_stays_in_a_changed_list_keeps_what_its_server_gave_it()
    {
        var before = (await _server.GetAsync(_pier + "/berths/b1")).Body;

        await _server.SendAsync("PATCH", _pier, """{"berths":[{"name":"b0"},{"name":"b1","size":5}]}""");

        var after = (await _server.GetAsync(_pier + "/berths/b1")).Body;
        Assert.Equal(5, (int?)after["size"]);
        Assert.Equal((string?)before["uuid"], (string?)after["uuid"]);
        Assert.NotEqual((string?)after["uuid"], (string?)(await _server.GetAsync(_pier + "/berths/b0")).Body["uuid"]);
    }

    [Fact]
    public async Task A_deleted_record_leaves_the_list()
    {
        await _server.SendAsync("DELETE", _pier + "/berths/b1");

        Assert.Empty((await _server.GetAsync(_pier)).Body["berths"]!.AsArray());
    }

    [Fact]
    public async Task A_list_of_another_name_that_holds_the_same_is_the_collection_too()
    {
        var tour = await _server.CreateAsync("/harbour/tours", """{"name":"t","stops":[{"pier":{"name":"east"},"minutes":5}]}""");
        var stop = (await _server.GetAsync($"/harbour/tours/{tour["uuid"]}/piers?fields=*")).Records[0]!;

        await _server.SendAsync("PATCH", $"/harbour/tours/{tour["uuid"]}/piers/{stop["pier"]!["uuid"]}", """{"minutes":7}""");

        Assert.Equal("""[{"pier":{"name":"east"},"minutes":7}]""", (await _server.GetAsync($"/harbour/tours/{tour["uuid"]}")).Body["stops"]!.ToJsonString());
    }

    [Fact]
    public async Task An_element_that_cannot_be_leaves_nothing_behind()
    {
        Assert.Equal(400, (await _server.SendAsync("POST", "/harbour/tours", """{"name":"t","stops":[{"pier":{"name":"none"}}]}""")).Status);
        Assert.Empty((await _server.GetAsync("/harbour/tours")).Records);
    }

    [Fact]
    public async Task Elements_of_seeds_name_what_comes_later()
    {
        await using var server = await HarbourServer.StartAsync("""
            { "/harbour/tours": [{"uuid":"t1","name":"t","stops":[{"pier":{"name":"east"},"minutes":5}]}], "/svm/svms": [{"name":"north"}], "/harbour/piers": [{"name":"east","svm":{"name":"north"}}] }
            """);

        Assert.Single((await server.GetAsync("/harbour/tours/t1/piers")).Records);
        Assert.Empty(server.Log);
    }
}
