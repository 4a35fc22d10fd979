using System.Text.Json.Nodes;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Writes;

public sealed class CreationTests : IAsyncLifetime
{
    private HarbourServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await HarbourServer.StartAsync();
        await _server.CreateAsync("/svm/svms", """{"name":"north"}""");
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_new_record_can_be_found_where_the_answer_says()
    {
        var answer = await _server.SendAsync("POST", "/harbour/piers", """{"name":"east","svm":{"name":"north"}}""");

        Assert.Equal(201, answer.Status);
        Assert.Empty(answer.Body);
        var found = await _server.GetAsync(answer.Location!["/api".Length..]);
        Assert.Equal("east", (string?)found.Body["name"]);
    }

    [Fact]
    public async Task The_server_makes_keys_and_gives_documented_defaults()
    {
        var pier = await _server.CreateAsync("/harbour/piers", """{"name":"east","svm":{"name":"north"}}""");

        Assert.True(Guid.TryParse((string?)pier["uuid"], out _));
        Assert.True((bool?)pier["open"]);
        Assert.Equal("green", (string?)pier["light"]?["colour"]);
        Assert.Equal(12, (int?)pier["light"]?["range"]);
    }

    [Fact]
    public async Task Integer_keys_count_on()
    {
        Assert.Equal(1, (int?)(await _server.CreateAsync("/harbour/tickets", """{"name":"a"}"""))["id"]);
        Assert.Equal(2, (int?)(await _server.CreateAsync("/harbour/tickets", """{"name":"b"}"""))["id"]);
    }

    [Fact]
    public async Task A_reference_by_name_is_completed_with_its_key_and_the_other_way_round()
    {
        var pier = await _server.CreateAsync("/harbour/piers", """{"name":"east","svm.name":"north"}""");
        var ship = await _server.CreateAsync("/harbour/ships", $$"""{"name":"ida","pier":{"uuid":"{{pier["uuid"]}}"},"home_pier":"east"}""");

        Assert.Equal((await _server.GetAsync("/svm/svms?fields=*")).Records[0]!["uuid"]!.ToString(), (string?)pier["svm"]?["uuid"]);
        Assert.Equal("east", (string?)ship["pier"]?["name"]);
        Assert.Equal((string?)pier["uuid"], (string?)ship["home_pier"]?["uuid"]);
    }

    [Theory]
    [InlineData("""{"name":"x","svm":{"name":"south"}}""", "4", "svm", "does not exist")]
    [InlineData("""{"svm":{"name":"north"}}""", "262212", "name", "required")]
    [InlineData("""{"name":"x"}""", "262212", "svm.uuid or svm.name", "required")]
    [InlineData("""{"name":"x","svm.name":"north","age":3}""", "262196", "age", "read-only")]
    [InlineData("""{"name":"x","svm.name":"north","depth":41}""", "262197", "depth", "at most 40")]
    [InlineData("""{"name":"x","svm.name":"north","depth":0}""", "262197", "depth", "at least 1")]
    [InlineData("""{"name":"x","svm.name":"north","depth":"deep"}""", "262197", "depth", "an integer")]
    [InlineData("""{"name":"x","svm.name":"north","kind":"glass"}""", "262197", "kind", "stone, wood, steel")]
    [InlineData("""{"name":"x","svm.name":"north","tides":3}""", "262197", "tides", "an array")]
    [InlineData("""{"name":"x","svm.name":"north","light":[]}""", "262197", "light", "an object")]
    public async Task What_the_pages_do_not_allow_is_refused_with_code_target_and_reason(string body, string code, string target, string reason)
    {
        var answer = await _server.SendAsync("POST", "/harbour/piers", body);

        Assert.Equal((400, code, target), (answer.Status, answer.Code, answer.Target));
        Assert.Contains(reason, (string?)answer.Body["error"]!["message"], StringComparison.Ordinal);
        Assert.Empty((await _server.GetAsync("/harbour/piers")).Records);
    }

    [Fact]
    public async Task Plain_values_are_taken_in_other_forms_and_shown_in_the_documented_one()
    {
        var pier = await _server.CreateAsync("/harbour/piers", """{"name":7,"svm":"north","depth":"12","open":"False","length":"2.5","kind":"STONE"}""");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""["7",12,false,2.5,"stone"]"""), new JsonArray(pier["name"]!.DeepClone(), pier["depth"]!.DeepClone(), pier["open"]!.DeepClone(), pier["length"]!.DeepClone(), pier["kind"]!.DeepClone())));
    }

    [Fact]
    public async Task Dotted_members_are_written_out_and_below_a_list_they_are_elements()
    {
        var ship = await _server.CreateAsync("/harbour/ships", """{"name":"ida","crew.name":["ann","bob"],"crew.role":["mate","cook"]}""");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""[{"name":"ann","role":"mate"},{"name":"bob","role":"cook"}]"""), ship["crew"]));
    }

    [Fact]
    public async Task The_same_name_is_refused_within_one_svm_and_taken_in_another()
    {
        await _server.CreateAsync("/svm/svms", """{"name":"south"}""");
        await _server.CreateAsync("/harbour/piers", """{"name":"east","svm.name":"north"}""");

        var again = await _server.SendAsync("POST", "/harbour/piers", """{"name":"east","svm.name":"north"}""");
        var elsewhere = await _server.SendAsync("POST", "/harbour/piers", """{"name":"east","svm.name":"south"}""");

        Assert.Equal((409, "1"), (again.Status, again.Code));
        Assert.Equal(201, elsewhere.Status);
    }

    [Fact]
    public async Task Secrets_are_taken_and_never_shown()
    {
        var ticket = await _server.CreateAsync("/harbour/tickets", """{"name":"a","secret_key":"s3cret","password":"pa55"}""");
        var read = await _server.GetAsync("/harbour/tickets/1?fields=**");

        Assert.DoesNotContain("s3cret", ticket.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("pa55", read.Body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_records_come_in_one_body()
    {
        var answer = await _server.SendAsync("POST", "/harbour/tickets?return_records=true", """{"records":[{"name":"a"},{"name":"b"}]}""");

        Assert.Equal(2, (int?)answer.Body["num_records"]);
        Assert.Equal("a b", (await _server.GetAsync("/harbour/tickets?fields=name")).Names);
    }

    [Fact]
    public async Task Below_a_parent_the_path_says_whose_the_record_is()
    {
        var pier = await _server.CreateAsync("/harbour/piers", """{"name":"east","svm.name":"north"}""");

        var berth = await _server.CreateAsync($"/harbour/piers/{pier["uuid"]}/berths", """{"name":"b1"}""");

        Assert.Equal("east", (string?)berth["pier"]?["name"]);
        Assert.Equal(404, (await _server.SendAsync("POST", $"/harbour/piers/{Guid.NewGuid()}/berths", """{"name":"b1"}""")).Status);
    }

    [Fact]
    public async Task Parameters_of_the_operation_in_a_body_are_no_members()
    {
        var pier = await _server.CreateAsync("/harbour/piers", """{"name":"east","svm.name":"north","skip_check":"true"}""");

        Assert.False(pier.ContainsKey("skip_check"));
    }

    [Theory]
    [InlineData("{", "line 1")]
    [InlineData("[]", "no JSON object")]
    [InlineData("\"x\"", "no JSON object")]
    public async Task A_body_that_is_no_object_is_refused(string body, string reason)
    {
        var answer = await _server.SendAsync("POST", "/harbour/piers", body);

        Assert.Equal(400, answer.Status);
        Assert.Contains(reason, (string?)answer.Body["error"]!["message"], StringComparison.Ordinal);
    }
}
