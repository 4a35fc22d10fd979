using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Queries;

public sealed class CollectionTests : IAsyncLifetime
{
    private const string Scenario = """
        {
          "/svm/svms": [{"name":"north"},{"name":"south"}],
          "/harbour/piers": [
            {"name":"alpha","svm":{"name":"north"},"depth":5,"kind":"stone","tides":[1,7],"light":{"range":3}},
            {"name":"beta","svm":{"name":"north"},"depth":15,"kind":"wood","open":true,"berths":[{"name":"b1","size":4}]},
            {"name":"gamma","svm":{"name":"south"},"length":2048,"kind":"steel","open":false}
          ]
        }
        """;

    private HarbourServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await HarbourServer.StartAsync(Scenario);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("name=alpha", "alpha")]
    [InlineData("name=\"alpha\"", "alpha")]
    [InlineData("name=*a", "alpha beta gamma")]
    [InlineData("name=!alpha", "beta gamma")]
    [InlineData("name=alpha|gamma", "alpha gamma")]
    [InlineData("depth=>=5", "alpha beta")]
    [InlineData("depth=<15", "alpha")]
    [InlineData("depth=5..20", "alpha beta")]
    [InlineData("depth=null", "gamma")]
    [InlineData("depth=!null", "alpha beta")]
    [InlineData("depth=<10|null", "alpha gamma")]
    [InlineData("length=>=2KB", "gamma")]
    [InlineData("open=True", "beta")]
    [InlineData("tides=7", "alpha")]
    [InlineData("light.range=3", "alpha")]
    [InlineData("berths.name=b1", "beta")]
    [InlineData("svm.name=north&depth=>10", "beta")]
    [InlineData("svm=south", "gamma")]
    [InlineData("query=north&query_fields=svm.name", "alpha beta")]
    [InlineData("query=stone|steel&query_fields=*", "alpha gamma")]
    [InlineData("order_by=name desc", "gamma beta alpha")]
    [InlineData("order_by=depth", "alpha beta gamma")]
    public async Task Records_are_found_and_ordered_as_asked(string query, string names) =>
        Assert.Equal(names, (await _server.GetAsync("/harbour/piers?" + query)).Names);

    [Theory]
    [InlineData("depth=20")]
    [InlineData("depth=>15")]
    [InlineData("open=false")]
    public async Task A_query_that_was_asked_before_finds_what_was_written_since(string query)
    {
        var before = (await _server.GetAsync("/harbour/piers?" + query)).Names;

        await _server.SendAsync("POST", "/harbour/piers", """{"name":"delta","svm.name":"north","depth":20,"open":false}""");

        Assert.Equal((before + " delta").Trim(), (await _server.GetAsync("/harbour/piers?" + query)).Names);
    }

    [Theory]
    [InlineData("depth=deep", "depth")]
    [InlineData("depth=>deep", "depth")]
    [InlineData("depth=1..", "depth")]
    [InlineData("depth=5|deep", "depth")]
    [InlineData("tides=high", "tides")]
    [InlineData("open=perhaps", "open")]
    [InlineData("max_records=many", "max_records")]
    [InlineData("max_records=-1", "max_records")]
    [InlineData("offset=x", "offset")]
    [InlineData("return_records=perhaps", "return_records")]
    [InlineData("return_timeout=121", "return_timeout")]
    public async Task A_value_that_nothing_can_have_is_refused(string query, string target)
    {
        var answer = await _server.GetAsync("/harbour/piers?" + query);

        Assert.Equal((400, "262197", target), (answer.Status, answer.Code, answer.Target));
    }

    [Theory]
    [InlineData("depth=05")]
    [InlineData("depth=5.0")]
    public async Task A_number_is_found_however_it_is_written(string query) =>
        Assert.Equal("alpha", (await _server.GetAsync("/harbour/piers?" + query)).Names);

    [Theory]
    [InlineData("", "name uuid")]
    [InlineData("fields=", "name uuid")]
    [InlineData("fields=depth", "depth name uuid")]
    [InlineData("fields=light.range", "light name uuid")]
    [InlineData("fields=light.*,", "light name uuid")]
    [InlineData("kind=stone", "kind name uuid")]
    [InlineData("fields=*", "depth kind light name svm tides uuid")]
    [InlineData("fields=*,!light,!svm", "depth kind name tides uuid")]
    public async Task Members_are_shown_as_asked_and_those_that_identify_always(string query, string members)
    {
        var record = (await _server.GetAsync("/harbour/piers?order_by=name&max_records=1&" + query)).Records[0]!.AsObject();

        Assert.Equal(members, string.Join(' ', record.Select(member => member.Key).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task A_key_that_is_a_reference_shows_its_name_too()
    {
        await _server.CreateAsync("/harbour/flags", """{"name":"red","svm.name":"north","colour":"red"}""");

        var flag = (await _server.GetAsync("/harbour/flags")).Records[0]!.AsObject();

        Assert.Equal("north", (string?)flag["svm"]?["name"]);
        Assert.False(flag.ContainsKey("colour"));
    }

    [Theory]
    [InlineData("fields=colour", "262197", "fields")]
    [InlineData("colour=red", "262179", "colour")]
    [InlineData("order_by=colour", "262179", "colour")]
    [InlineData("query=x", "262273", "query")]
    public async Task What_the_pages_do_not_know_is_refused(string query, string? code, string? target)
    {
        var answer = await _server.GetAsync("/harbour/piers?" + query);

        Assert.Equal((code is null ? 200 : 400, code, target), (answer.Status, answer.Code, answer.Target));
    }

    [Fact]
    public async Task Unknown_fields_can_be_ignored() =>
        Assert.Equal(200, (await _server.GetAsync("/harbour/piers?fields=colour&ignore_unknown_fields=true")).Status);

    [Fact]
    public async Task Pages_are_linked_until_all_was_read()
    {
        var names = new List<string>();
        for (var path = "/harbour/piers?max_records=2"; path is not null;)
        {
            var page = await _server.GetAsync(path);
            names.Add(page.Names);
            path = ((string?)page.Body["_links"]?["next"]?["href"])?["/api".Length..];
        }

        Assert.Equal(["alpha beta", "gamma"], names);
    }

    [Fact]
    public async Task Records_can_be_counted_alone()
    {
        var answer = await _server.GetAsync("/harbour/piers?return_records=false");

        Assert.Equal(3, (int?)answer.Body["num_records"]);
        Assert.False(answer.Body.ContainsKey("records"));
    }

    [Fact]
    public async Task Nothing_found_is_an_empty_list()
    {
        var answer = await _server.GetAsync("/harbour/piers?name=omega");

        Assert.Equal(200, answer.Status);
        Assert.Empty(answer.Records);
        Assert.Equal(0, (int?)answer.Body["num_records"]);
    }

    [Fact]
    public async Task Links_come_as_asked()
    {
        var plain = await _server.GetAsync("/harbour/piers?name=alpha");
        var linked = await _server.SendAsync("GET", "/harbour/piers?name=alpha", null, ("Accept", "application/hal+json"));

        Assert.False(plain.Records[0]!.AsObject().ContainsKey("_links"));
        Assert.Equal($"/api/harbour/piers/{linked.Records[0]!["uuid"]}", (string?)linked.Records[0]!["_links"]!["self"]!["href"]);
    }

    [Fact]
    public async Task A_reference_leads_to_what_it_names_where_its_page_has_the_link()
    {
        var pier = (await _server.GetAsync("/harbour/piers?name=beta")).Records[0]!["uuid"];
        var ship = await _server.CreateAsync("/harbour/ships", """{"name":"ida","pier":{"name":"alpha"},"home_pier":{"name":"beta"}}""");

        var plain = await _server.GetAsync($"/harbour/ships/{ship["uuid"]}");
        var linked = await _server.SendAsync("GET", $"/harbour/ships/{ship["uuid"]}", null, ("Accept", "application/hal+json"));

        Assert.Null(plain.Body["home_pier"]!["_links"]);
        Assert.Equal($"/api/harbour/piers/{pier}", (string?)linked.Body["home_pier"]!["_links"]!["self"]!["href"]);
        Assert.Null(linked.Body["pier"]!["_links"]);
    }

    [Theory]
    [InlineData("X-Dot-SVM-Name", "south")]
    public async Task A_header_confines_a_request_to_one_svm(string header, string svm)
    {
        Assert.Equal("gamma", (await _server.SendAsync("GET", "/harbour/piers", null, (header, svm))).Names);
        Assert.Equal(400, (await _server.SendAsync("GET", "/harbour/piers", null, (header, "west"))).Status);
    }

    [Theory]
    [InlineData("/harbour/piers/")]
    [InlineData("//harbour/piers")]
    [InlineData("/harbour//piers")]
    public async Task Slashes_too_many_count_for_nothing(string path) => Assert.Equal(3, (await _server.GetAsync(path)).Records.Count);
}
