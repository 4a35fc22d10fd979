using System.Diagnostics;
using SpecGen.Facts;
using SpecGen.Simulator.Scenarios;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Scenarios;

public sealed class ScenarioFaultTests
{
    [Fact]
    public async Task An_operation_fails_as_often_and_as_late_as_the_scenario_says()
    {
        await using var server = await HarbourServer.StartAsync("""{ "faults": [{"operation":"GET /harbour/tickets","fault":"error","code":7001,"status":409,"after":1,"times":2}] }""");

        int[] statuses = [await StatusAsync(server), await StatusAsync(server), await StatusAsync(server), await StatusAsync(server)];

        Assert.Equal([200, 409, 409, 200], statuses);
        Assert.Contains(server.Log, line => line.Contains("(1,14): no page of \"GET /harbour/tickets\" documents the code 7001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_documented_code_says_what_its_page_says()
    {
        var pages = Harbour.Pages.Select(page => page.Name.ToString() == "GET /harbour/tickets" ? page with { ErrorCodes = [new ErrorCode("7002", "The office is closed.")] } : page).ToArray();
        await using var server = await HarbourServer.StartAsync("""{ "faults": [{"operation":"GET /harbour/tickets","fault":"error","code":7002}] }""", pages: pages);

        Assert.Equal("The office is closed.", (string?)(await server.GetAsync("/harbour/tickets")).Body["error"]!["message"]);
        Assert.DoesNotContain(server.Log, line => line.Contains("documents the code", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_seed_draws_the_same_requests_each_time()
    {
        var first = await DrawAsync(seed: 1);

        Assert.Equal(first, await DrawAsync(seed: 1));
        Assert.NotEqual(first, await DrawAsync(seed: 2));
        Assert.InRange(first.Count(status => status == 503), 3, 27);
    }

    [Fact]
    public async Task A_key_in_braces_stands_for_any()
    {
        await using var server = await HarbourServer.StartAsync("""{ "/harbour/piers": [{"uuid":"p1","name":"east"}], "faults": [{"operation":"/harbour/piers/{uuid}/berths","fault":"too_many_requests","retryAfter":3}] }""");

        Assert.Equal(200, (await server.GetAsync("/harbour/piers/p1")).Status);
        Assert.Equal(429, (await server.GetAsync("/harbour/piers/p1/berths")).Status);
    }

    [Fact]
    public async Task A_short_page_has_a_link_to_all_the_rest()
    {
        await using var server = await HarbourServer.StartAsync("""
            { "/harbour/tickets": [{"name":"a"},{"name":"b"},{"name":"c"},{"name":"d"}], "faults": [{"operation":"GET /harbour/tickets","fault":"short_page","records":1}] }
            """);

        var page = await server.GetAsync("/harbour/tickets");
        var rest = await server.GetAsync(((string)page.Body["_links"]!["next"]!["href"]!)["/api".Length..]);

        Assert.Equal(("a", "b c d"), (page.Names, rest.Names));
    }

    [Fact]
    public async Task Every_answer_takes_as_long_as_the_scenario_says()
    {
        await using var server = await HarbourServer.StartAsync("""{ "times": {"answer":0.3} }""", timesOfScenario: true);
        var watch = Stopwatch.StartNew();

        await server.GetAsync("/cluster");

        Assert.InRange(watch.Elapsed.TotalSeconds, 0.29, 30);
    }

    [Theory]
    [InlineData("""{ "faults": {} }""", "(1,3)", "must be a list")]
    [InlineData("""{ "faults": [{"fault":"flood"}] }""", "(1,", "\"fault\"")]
    [InlineData("""{ "faults": [{"fault":"error","kode":1}] }""", "(1,", "\"code\" (optional)")]
    [InlineData("""{ "faults": [{"fault":"error"}] }""", "(1,14)", "needs its \"code\"")]
    [InlineData("{ \"faults\": [\n  {\"fault\":\"late_answer\"}] }", "(2,3)", "\"seconds\"")]
    [InlineData("{ \"faults\": [\n  {\"fault\":\"lost_request\",\n   \"operation\":\"GET /harbour/lighthouses\"}] }", "(3,4)", "no page documents")]
    [InlineData("{ \"faults\": [{\"operation\":\"FETCH /cluster\",\"fault\":\"lost_request\"}] }", "(1,15)", "is no method")]
    [InlineData("{ \"faults\": [{\"fault\":\"lost_request\",\"probability\":2}] }", "(1,14)", "from 0 to 1")]
    [InlineData("{ \"faults\": [{\"fault\":\"unavailable\",\"retryAfter\":1e300}] }", "(1,14)", "86400")]
    [InlineData("{ \"faults\": [{\"fault\":\"lost_request\",\"operation\":null}] }", "(1,", "\"operation\" (optional)")]
    [InlineData("{ \"times\": {\"job\":-1} }", "(1,12)", "seconds")]
    [InlineData("{ \"times\": {\"job\":\"long\"} }", "(1,", "\"job\" (optional)")]
    [InlineData("{ \"accounts\": [{\"user\":\"u\",\"password\":\"p\",\"role\":{\"/api\":\"some\"}}] }", "(1,16)", "readonly")]
    public async Task What_is_wrong_is_told_with_its_place(string scenario, string place, string what)
    {
        var exception = await Assert.ThrowsAsync<ScenarioException>(() => HarbourServer.StartAsync(scenario, timesOfScenario: true));

        Assert.Contains("scenario.json" + place, exception.Message, StringComparison.Ordinal);
        Assert.Contains(what, exception.Message, StringComparison.Ordinal);
    }

    private static async Task<int[]> DrawAsync(int seed)
    {
        await using var server = await HarbourServer.StartAsync($$"""{ "faults": [{"fault":"unavailable","probability":0.4,"seed":{{seed}}}] }""");
        var statuses = new int[30];
        for (var request = 0; request < statuses.Length; request++)
            statuses[request] = await StatusAsync(server);
        return statuses;
    }

    private static async Task<int> StatusAsync(HarbourServer server) => (await server.GetAsync("/harbour/tickets")).Status;
}
