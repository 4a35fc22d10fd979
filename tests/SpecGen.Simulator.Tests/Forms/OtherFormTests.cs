using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Tests.Contract;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Forms;

/// <summary>Pages of another API are served with the conventions that they document.</summary>
public sealed class OtherFormTests : IAsyncLifetime
{
    private HarbourServer _server = null!;
    private string _trees = "";

    public async ValueTask InitializeAsync()
    {
        _server = await HarbourServer.StartAsync(pages: Orchard.Pages);
        var estate = await _server.SendAsync("POST", "/estates", """{"name":"west"}""");
        _trees = $"/estates/{estate.Body["id"]}/v1/trees";
    }

    public async ValueTask DisposeAsync()
    {
        var documented = new DocumentedAnswers(Orchard.Pages);
        Assert.Empty(_server.Exchanges.SelectMany(documented.Violations));
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_creation_answers_with_the_record_that_its_page_shows_and_what_is_always_there()
    {
        var answer = await _server.SendAsync("POST", _trees, """{"type":"t","name":"old","kind":"apple","password":"pw"}""");

        Assert.Equal(201, answer.Status);
        Assert.Equal("old", (string?)answer.Body["name"]);
        Assert.Equal("felled", (string?)answer.Body["state"]);
        Assert.NotNull(answer.Body["metadata"]!["creationTimestamp"]);
        Assert.False(answer.Body.ContainsKey("password"));
        Assert.Equal($"/api{_trees}/{answer.Body["id"]}", answer.Location);
        Assert.True(JsonNode.DeepEquals(answer.Body, (await _server.GetAsync($"{_trees}/{answer.Body["id"]}")).Body));
    }

    [Fact]
    public async Task A_change_and_a_deletion_answer_as_their_pages_say()
    {
        var tree = await CreateAsync("old");

        var change = await _server.SendAsync("PUT", $"{_trees}/{tree}", """{"type":"t","height":9}""");
        Assert.Equal((204, null), (change.Status, change.Whole));
        var changed = (await _server.GetAsync($"{_trees}/{tree}")).Body;
        Assert.Equal((9, "old"), ((int?)changed["height"], (string?)changed["name"]));

        var deletion = await _server.SendAsync("DELETE", $"{_trees}/{tree}");
        Assert.Equal((204, null), (deletion.Status, deletion.Whole));
        Assert.Equal(404, (await _server.GetAsync($"{_trees}/{tree}")).Status);
    }

    [Theory]
    [InlineData("", "a b c")]
    [InlineData("filter=name eq 'b'", "b")]
    [InlineData("filter=height gte 2 and name lt 'c'", "b")]
    [InlineData("orderBy=name desc", "c b a")]
    [InlineData("limit=2", "a b")]
    [InlineData("skip=1&limit=1", "b")]
    [InlineData("kind=pear", "b")]
    public async Task A_list_stands_in_its_envelope_and_knows_the_documented_parameters(string query, string names)
    {
        await CreateAsync("a", 1);
        await CreateAsync("b", 2, "pear");
        await CreateAsync("c", 3);

        var answer = await _server.GetAsync($"{_trees}?{query}");

        Assert.Equal(names, string.Join(' ', answer.Body["items"]!.AsArray().Select(tree => (string?)tree!["name"])));
    }

    [Fact]
    public async Task A_list_says_where_it_goes_on_and_how_many_there_are_if_asked()
    {
        await CreateAsync("a");
        await CreateAsync("b");
        await CreateAsync("c");

        var first = (await _server.GetAsync($"{_trees}?limit=2&count=true")).Body;
        var rest = (await _server.GetAsync($"{_trees}?limit=2&continue={first["metadata"]!["continue"]}")).Body;

        Assert.Equal(3, (int?)first["metadata"]!["count"]);
        Assert.Equal("c", (string?)Assert.Single(rest["items"]!.AsArray())!["name"]);
        Assert.False(rest["metadata"]!.AsObject().ContainsKey("continue"));
        Assert.False(rest["metadata"]!.AsObject().ContainsKey("count"));
    }

    [Fact]
    public async Task Members_that_are_asked_for_come_as_lists_of_values_where_the_page_says_so()
    {
        await CreateAsync("a", 7);

        Assert.Equal("""["a",7]""", (await _server.GetAsync($"{_trees}?include=name,height")).Body["items"]![0]!.ToJsonString());
    }

    [Theory]
    [InlineData("GET", "?size=1", null, 400, "size")]
    [InlineData("GET", "?limit=many", null, 400, "limit")]
    [InlineData("GET", "?filter=name", null, 400, "filter")]
    [InlineData("GET", "?filter=weight eq '1'", null, 400, "filter")]
    [InlineData("POST", "", """{"name":"x","kind":"apple"}""", 400, "type")]
    [InlineData("POST", "", """{"type":"t","name":"x","kind":"oak"}""", 400, "kind")]
    [InlineData("POST", "", """{"type":"t","name":"x","kind":"apple","height":31}""", 400, "height")]
    [InlineData("PUT", "/none", """{"type":"t"}""", 404, null)]
    [InlineData("GET", "/none", null, 404, null)]
    [InlineData("POST", "/none/prune", """{"depth":1}""", 404, null)]
    public async Task An_error_has_the_documented_form(string method, string below, string? body, int status, string? target)
    {
        var answer = await _server.SendAsync(method, _trees + below, body);

        Assert.Equal((status, status.ToString(System.Globalization.CultureInfo.InvariantCulture)), (answer.Status, (string?)answer.Body["status"]));
        Assert.NotNull((string?)answer.Body["detail"]);
        Assert.Equal(target, (string?)answer.Body["invalidParams"]?[0]?["name"]);
    }

    [Fact]
    public async Task What_is_called_and_never_read_is_checked_and_answered_and_leaves_nothing()
    {
        var tree = await CreateAsync("a");

        Assert.Equal(202, (await _server.SendAsync("POST", $"{_trees}/{tree}/prune", """{"depth":1}""")).Status);
        Assert.Equal(202, (await _server.SendAsync("POST", $"{_trees}/{tree}/prune", """{"depth":1}""")).Status);
        Assert.Equal(400, (await _server.SendAsync("POST", $"{_trees}/{tree}/prune", "{}")).Status);
    }

    [Fact]
    public async Task Nothing_can_be_below_an_account_that_is_not_there()
    {
        Assert.Equal(404, (await _server.GetAsync("/estates/none/v1/trees")).Status);
        Assert.Equal(404, (await _server.SendAsync("POST", "/estates/none/v1/trees", """{"type":"t","name":"x","kind":"apple"}""")).Status);
    }

    [Fact]
    public async Task A_second_record_of_a_name_conflicts_where_the_page_documents_that()
    {
        await CreateAsync("a");

        Assert.Equal(409, (await _server.SendAsync("POST", _trees, """{"type":"t","name":"a","kind":"apple"}""")).Status);
    }

    [Fact]
    public async Task A_key_above_the_record_is_the_member_that_has_its_name()
    {
        var grove = _trees.Replace("/trees", "/groves/g1/trees", StringComparison.Ordinal);

        var tree = await _server.SendAsync("POST", grove, """{"type":"t","name":"x","kind":"apple"}""");

        Assert.Equal("g1", (string?)tree.Body["groveID"]);
        Assert.Single((await _server.GetAsync(grove)).Body["items"]!.AsArray());
    }

    [Fact]
    public async Task A_list_can_be_the_body_and_a_creation_can_have_the_name_in_its_path()
    {
        var barn = (string?)(await _server.SendAsync("POST", "/barn/red", """{"size":4}""")).Body["barnPublicId"];

        var listed = (await _server.GetAsync("/barn")).Whole!.AsArray();
        var changed = (await _server.SendAsync("PATCH", "/barn/" + barn, """{"size":5}""")).Body;

        Assert.Equal("red", (string?)Assert.Single(listed)!["barnName"]);
        Assert.Equal(("red", 5), ((string?)changed["barnName"], (int?)changed["size"]));
        Assert.Equal(200, (await _server.SendAsync("DELETE", "/barn/" + barn)).Status);
        Assert.Empty((await _server.GetAsync("/barn")).Whole!.AsArray());
    }

    [Fact]
    public async Task What_nobody_creates_is_as_its_page_shows_it() =>
        Assert.Equal("""{"wind":"north","rain":true}""", (await _server.GetAsync("/weather")).Whole!.ToJsonString());

    [Fact]
    public async Task A_bearer_signs_in_and_who_does_not_gets_the_documented_error()
    {
        using var client = HarbourServer.Connect(_server.Cluster);
        Assert.Contains("\"detail\"", await client.GetAsync("weather", TestContext.Current.CancellationToken) is { StatusCode: System.Net.HttpStatusCode.Unauthorized } refused
            ? await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken) : "", StringComparison.Ordinal);

        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _server.Cluster.Account.Token);
        Assert.Contains("north", await client.GetStringAsync(new Uri("weather", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<string> CreateAsync(string name, int height = 1, string kind = "apple")
    {
        var answer = await _server.SendAsync("POST", _trees, $$"""{"type":"t","name":"{{name}}","kind":"{{kind}}","height":{{height}}}""");
        Assert.True(answer.Status == 201, answer.Body.ToJsonString());
        return (string)answer.Body["id"]!;
    }
}
