using System.Text.Json.Nodes;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Writes;

public sealed class ChangeTests : IAsyncLifetime
{
    private HarbourServer _server = null!;
    private string _pier = "";

    public async ValueTask InitializeAsync()
    {
        _server = await HarbourServer.StartAsync();
        await _server.CreateAsync("/svm/svms", """{"name":"north"}""");
        var pier = await _server.CreateAsync("/harbour/piers", """{"name":"east","svm.name":"north","depth":3,"founded":"1900","tides":[1,2],"light":{"range":5}}""");
        _pier = $"/harbour/piers/{pier["uuid"]}";
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task<JsonObject> ChangedAsync(string body)
    {
        var answer = await _server.SendAsync("PATCH", _pier, body);
        Assert.True(answer.Status == 200, answer.Body.ToJsonString());
        return (await _server.GetAsync(_pier)).Body;
    }

    [Fact]
    public async Task Objects_are_merged_and_lists_replaced()
    {
        var pier = await ChangedAsync("""{"light":{"colour":"red"},"tides":[9]}""");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"range":5,"colour":"red"}"""), pier["light"]));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("[9]"), pier["tides"]));
        Assert.Equal(3, (int?)pier["depth"]);
    }

    [Fact]
    public async Task Null_takes_a_member_away() => Assert.False((await ChangedAsync("""{"depth":null}""")).ContainsKey("depth"));

    [Fact]
    public async Task A_changed_reference_replaces_the_old_one_whole()
    {
        var south = await _server.CreateAsync("/svm/svms", """{"name":"south"}""");

        var pier = await ChangedAsync("""{"svm":{"name":"south"}}""");

        Assert.Equal((string?)south["uuid"], (string?)pier["svm"]?["uuid"]);
    }

    [Theory]
    [InlineData("""{"age":3}""", "age", "read-only")]
    [InlineData("""{"founded":"1950"}""", "founded", "creation only")]
    public async Task What_can_not_be_changed_is_refused(string body, string target, string reason)
    {
        var answer = await _server.SendAsync("PATCH", _pier, body);

        Assert.Equal((400, "262196", target), (answer.Status, answer.Code, answer.Target));
        Assert.Contains(reason, (string?)answer.Body["error"]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sent_just_as_it_is_already_is_no_change() => Assert.Equal("1900", (string?)(await ChangedAsync("""{"founded":"1900"}"""))["founded"]);

    [Fact]
    public async Task What_names_a_record_shows_its_new_name()
    {
        await _server.CreateAsync("/harbour/ships", """{"name":"ida","pier":{"name":"east"}}""");

        await ChangedAsync("""{"name":"west"}""");

        Assert.Equal("west", (string?)(await _server.GetAsync("/harbour/ships?fields=pier")).Records[0]!["pier"]!["name"]);
    }

    [Fact]
    public async Task What_is_below_a_record_stays_below_it_when_its_key_changes()
    {
        var svm = (string?)(await _server.GetAsync("/svm/svms?fields=uuid")).Records[0]!["uuid"];
        await _server.CreateAsync("/harbour/flags", """{"name":"red","svm.name":"north","colour":"red"}""");

        await _server.SendAsync("PATCH", $"/harbour/flags/{svm}/red", """{"name":"crimson"}""");

        Assert.Equal("red", (string?)(await _server.GetAsync($"/harbour/flags/{svm}/crimson")).Body["colour"]);
        Assert.Equal(404, (await _server.GetAsync($"/harbour/flags/{svm}/red")).Status);
    }

    [Fact]
    public async Task A_query_changes_all_that_match_and_no_query_is_refused()
    {
        await _server.CreateAsync("/harbour/piers", """{"name":"west","svm.name":"north","depth":30}""");

        var some = await _server.SendAsync("PATCH", "/harbour/piers?depth=>10", """{"open":false}""");
        var all = await _server.SendAsync("PATCH", "/harbour/piers", """{"open":false}""");

        Assert.Equal(1, (int?)some.Body["num_records"]);
        Assert.Equal("east", (await _server.GetAsync("/harbour/piers?open=true")).Names);
        Assert.Equal((400, "262212"), (all.Status, all.Code));
    }

    [Fact]
    public async Task A_record_that_is_not_there_is_said_in_the_words_that_clients_look_for()
    {
        var answer = await _server.SendAsync("PATCH", $"/harbour/piers/{Guid.NewGuid()}", """{"depth":3}""");

        Assert.Equal((404, "4", "entry doesn't exist"), (answer.Status, answer.Code, (string?)answer.Body["error"]!["message"]));
    }

    [Fact]
    public async Task There_is_one_record_where_the_page_has_no_collection()
    {
        await _server.SendAsync("PATCH", "/cluster", """{"name":"port"}""");

        Assert.Equal("port", (string?)(await _server.GetAsync("/cluster")).Body["name"]);
    }
}
