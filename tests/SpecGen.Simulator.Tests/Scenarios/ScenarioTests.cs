using SpecGen.Simulator.Scenarios;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Scenarios;

public sealed class ScenarioTests
{
    [Fact]
    public async Task Records_can_name_each_other_in_any_order()
    {
        await using var server = await HarbourServer.StartAsync("""
            { "/harbour/ships": [{"name":"ida","pier":{"name":"east"}}], "/harbour/piers": [{"name":"east","svm":{"name":"north"}}], "/svm/svms": [{"name":"north"}] }
            """);

        var ship = (await server.GetAsync("/harbour/ships?fields=pier")).Records[0]!;

        Assert.True(Guid.TryParse((string?)ship["pier"]!["uuid"], out _));
        Assert.DoesNotContain(server.Log, line => line.Contains("names nothing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reference_to_nothing_is_told()
    {
        await using var server = await HarbourServer.StartAsync("""{ "/harbour/ships": [{"name":"ida","pier":{"name":"east"}}] }""");

        Assert.Contains(server.Log, line => line.Contains("/harbour/piers \"east\" does not exist", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_path_with_keys_puts_a_record_below_them()
    {
        await using var server = await HarbourServer.StartAsync("""
            { "/harbour/piers": [{"uuid":"p1","name":"east"}], "/harbour/piers/p1/berths": [{"name":"b1"}], "/cluster": {"name":"port"} }
            """);

        Assert.Equal("b1", (await server.GetAsync("/harbour/piers/p1/berths")).Names);
        Assert.Equal("port", (string?)(await server.GetAsync("/cluster")).Body["name"]);
    }

    [Fact]
    public async Task What_begins_with_no_slash_is_a_remark_and_told_as_one()
    {
        await using var server = await HarbourServer.StartAsync("""{ "acounts": [] }""");

        Assert.Contains(server.Log, line => line.Contains("\"acounts\" is taken for a remark", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\n  \"/harbour/lighthouses\": []\n}", "(2,3)", "no page documents")]
    [InlineData("{\n\n    \"/harbour/piers\": 7\n}", "(3,5)", "must be a list of records")]
    [InlineData("{ \"/harbour/piers\": [7] }", "(1,22)", "must be an object")]
    [InlineData("{ \"/harbour/piers\": [{\"depth\":\"deep\"}] }", "(1,23)", "an integer")]
    [InlineData("{ \"/harbour/piers\": [{\"name\":\"east\"},\n  {\"name\":\"west\",\n   \"light\":{ \"range\":\"far\"}}] }", "(3,14)", "an integer")]
    [InlineData("{ \"/harbour/piers\": [{\"name\":\"east\", \"light.range\":\"far\"}] }", "(1,38)", "an integer")]
    [InlineData("{ \"/harbour/piers\": [{\"name\":\"\\ud800\"}] }", "(1,30)", "no Unicode")]
    [InlineData("{ \"\\ud800\": [] }", "(1,3)", "no Unicode")]
    [InlineData("{ \"/private/cli/pier\": [{\"a\": [\"\\udc00\"]}] }", "(1,32)", "no Unicode")]
    [InlineData("{} x", "(1,4)", "no JSON")]
    [InlineData("{ \"accounts\": [{\"user\":null,\"password\":\"p\"}] }", "(1,", "\"password\"")]
    [InlineData("{ \"accounts\": {} }", "(1,3)", "must be a list")]
    [InlineData("{ \"accounts\": [{\"user\":\"u\"}] }", "(1,", "\"password\"")]
    [InlineData("[]", "(1,1)", "expected an object")]
    [InlineData("{\n  \"/cluster\": \n}", "(3,1)", "no JSON")]
    public async Task What_is_wrong_is_told_with_its_place(string scenario, string place, string what)
    {
        var exception = await Assert.ThrowsAsync<ScenarioException>(() => HarbourServer.StartAsync(scenario));

        Assert.Contains(place, exception.Message, StringComparison.Ordinal);
        Assert.Contains(what, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accounts_may_do_what_their_role_says()
    {
        await using var server = await HarbourServer.StartAsync("""
            { "accounts": [{"user":"reader","password":"pw","role":{"/api/harbour":"readonly","/api/harbour/ships":"none"}}] }
            """);

        Assert.Equal("reader", server.Cluster.Account.User);
        Assert.Equal(200, (await server.GetAsync("/harbour/tickets")).Status);
        Assert.Equal((403, "6"), ((await server.SendAsync("POST", "/harbour/tickets", "{}")) is var refused ? (refused.Status, refused.Code) : default));
        Assert.Equal(403, (await server.GetAsync("/harbour/ships")).Status);
        Assert.Equal(403, (await server.GetAsync("/cluster")).Status);
    }
}
