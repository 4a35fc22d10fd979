using SpecGen.Simulator.Scenarios;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Passthrough;

/// <summary>The command line is there as far as the scenario has it.</summary>
public sealed class CommandTests : IAsyncLifetime
{
    private const string Path = "/private/cli/pier/lamp";

    private HarbourServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await HarbourServer.StartAsync("""
        { "/private/cli/pier/lamp": [ {"lamp":"l1","colour":"red","power":5}, {"lamp":"l2","colour":"green","power":9} ] }
        """);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("", "l1 l2")]
    [InlineData("?colour=green", "l2")]
    [InlineData("?power=>8", "l2")]
    [InlineData("?max_records=1", "l1")]
    public async Task A_command_shows_the_rows_of_the_scenario(string query, string lamps) =>
        Assert.Equal(lamps, string.Join(' ', (await _server.GetAsync(Path + query)).Records.Select(row => (string?)row!["lamp"])));

    [Fact]
    public async Task Fields_are_shown_by_name_with_the_key_and_a_star_is_refused()
    {
        Assert.Equal("""{"lamp":"l1","power":5}""", (await _server.GetAsync(Path + "?fields=power")).Records[0]!.ToJsonString());
        Assert.Equal((400, "262220"), ((await _server.GetAsync(Path + "?fields=*")) is var refused ? (refused.Status, refused.Code) : default));
    }

    [Fact]
    public async Task Rows_are_created_modified_and_deleted_by_a_query()
    {
        Assert.Equal(201, (await _server.SendAsync("POST", Path, """{"lamp":"l3","colour":"red"}""")).Status);
        Assert.Equal(2, (int?)(await _server.SendAsync("PATCH", Path + "?colour=red", """{"power":1}""")).Body["num_records"]);
        Assert.Equal(1, (int?)(await _server.SendAsync("DELETE", Path + "?lamp=l2")).Body["num_records"]);
        Assert.Equal(400, (await _server.SendAsync("DELETE", Path)).Status);

        Assert.Equal("""[{"lamp":"l1","colour":"red","power":1},{"lamp":"l3","colour":"red","power":1}]""", (await _server.GetAsync(Path)).Records.ToJsonString());
    }

    [Fact]
    public async Task A_command_that_the_scenario_lacks_is_not_there_and_the_answer_says_why()
    {
        var answer = await _server.GetAsync("/private/cli/pier/bench");

        Assert.Equal(404, answer.Status);
        Assert.Contains("scenario", (string?)answer.Body["error"]!["message"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "/private/cli/lamp": {} }""", "(1,3)")]
    [InlineData("""{ "/private/cli/lamp": [1] }""", "(1,25)")]
    [InlineData("{\n \"/private/cli/lamp\": [{\"a\":1,\"b\":{}}] }", "(2,31)")]
    public async Task Rows_that_make_no_sense_end_the_start_with_their_place(string scenario, string place)
    {
        var exception = await Assert.ThrowsAsync<ScenarioException>(() => HarbourServer.StartAsync(scenario));

        Assert.Contains(place, exception.Message, StringComparison.Ordinal);
    }
}
