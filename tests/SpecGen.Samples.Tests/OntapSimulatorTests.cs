using System.Text.Json.Nodes;
using SpecGen.Samples.Simulation;

namespace SpecGen.Samples.Tests;

public class OntapSimulatorTests(RunningSimulator simulator) : IClassFixture<RunningSimulator>
{
    private const string Associations = RunningSimulator.Associations;

    [Fact]
    public async Task A_record_is_answered_with_everything_the_cluster_knows_of_it()
    {
        Answer answer = await simulator.GetAsync($"{Associations}/{SampleCluster.IkeAssociation}");

        Assert.Equal(200, answer.Status);
        Assert.True((bool)answer.Body["ike"]!["is_initiator"]!);
        Assert.Equal(86400, (int)answer.Body["lifetime"]!);
    }

    [Fact]
    public async Task A_collection_names_its_records_and_no_more()
    {
        Answer answer = await simulator.GetAsync(Associations);

        Assert.Equal(2, (int)answer.Body["num_records"]!);
        Assert.All(answer.Body["records"]!.AsArray(), record => Assert.Equal(["uuid"], Names(record)));
    }

    [Theory]
    [InlineData("fields=ike.state,lifetime")]
    [InlineData("fields=ike.state&fields=lifetime")]
    public async Task Only_the_key_and_the_fields_asked_for_are_answered(string query)
    {
        Answer answer = await simulator.GetAsync($"{Associations}/{SampleCluster.IkeAssociation}?{query}");

        Assert.Equal(["uuid", "ike", "lifetime"], Names(answer.Body));
        Assert.Equal(["state"], Names(answer.Body["ike"]));
    }

    [Fact]
    public async Task A_field_that_a_record_lacks_is_absent()
    {
        Answer answer = await simulator.GetAsync($"{Associations}/{SampleCluster.IpsecAssociation}?fields=ike.state");

        Assert.Equal(200, answer.Status);
        Assert.Equal(["uuid"], Names(answer.Body));
    }

    [Fact]
    public async Task A_field_that_no_record_has_is_refused()
    {
        Answer answer = await simulator.GetAsync($"{Associations}?fields=colour");

        Assert.Equal((400, "262197"), (answer.Status, answer.ErrorCode));
    }

    [Theory]
    [InlineData("application/hal+json", true)]
    [InlineData("application/json", false)]
    public async Task Links_are_given_to_those_who_ask_for_them(string accept, bool given)
    {
        Answer answer = await simulator.GetAsync($"{Associations}/{SampleCluster.IkeAssociation}", accept);

        Assert.Equal(accept, answer.MediaType);
        Assert.Equal(given, answer.Body["node"]!["_links"] is not null);
    }

    [Fact]
    public async Task An_unknown_record_is_answered_with_the_documented_code()
    {
        Answer answer = await simulator.GetAsync($"{Associations}/00000000-0000-0000-0000-000000000000");

        Assert.Equal((404, "66257118"), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task An_unknown_path_and_an_unknown_method_are_told_apart()
    {
        Answer path = await simulator.GetAsync("no/such/path");
        Answer method = await simulator.SendAsync(HttpMethod.Delete, $"{Associations}/{SampleCluster.IkeAssociation}", RunningSimulator.Administrator);

        Assert.Equal((404, 405), (path.Status, method.Status));
    }

    [Theory]
    [InlineData(Associations, "GET, HEAD, OPTIONS")]
    [InlineData("storage/volumes", "GET, HEAD, OPTIONS, POST, PATCH, DELETE")]
    [InlineData("storage/volumes/any", "GET, HEAD, OPTIONS, PATCH, DELETE")]
    public async Task A_path_tells_its_methods(string path, string methods)
    {
        Answer answer = await simulator.SendAsync(HttpMethod.Options, path, RunningSimulator.Administrator);

        Assert.Equal((200, methods), (answer.Status, answer.Allow));
    }

    [Fact]
    public async Task The_head_of_a_read_comes_without_its_body()
    {
        Answer answer = await simulator.SendAsync(HttpMethod.Head, Associations, RunningSimulator.Administrator);

        Assert.Equal((200, "application/json", ""), (answer.Status, answer.MediaType, answer.Text));
    }

    [Fact]
    public async Task Nobody_enters_without_the_right_password()
    {
        Answer unnamed = await simulator.SendAsync(HttpMethod.Get, Associations, account: null);
        Answer wrong = await simulator.SendAsync(HttpMethod.Get, Associations, RunningSimulator.Administrator with { Password = "guess" });

        Assert.Equal((401, 401), (unnamed.Status, wrong.Status));
    }

    [Fact]
    public async Task An_account_without_a_role_is_refused()
    {
        Answer answer = await simulator.SendAsync(HttpMethod.Get, Associations, RunningSimulator.Stranger);

        Assert.Equal((403, "6"), (answer.Status, answer.ErrorCode));
    }

    private static IEnumerable<string> Names(JsonNode? record) => record!.AsObject().Select(member => member.Key);
}
