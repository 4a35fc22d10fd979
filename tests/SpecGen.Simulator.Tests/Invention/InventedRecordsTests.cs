using SpecGen.Simulator.Tests.Contract;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Invention;

public sealed class InventedRecordsTests
{
    private const string Scenario = """{ "/svm/svms": [{"uuid":"u1","name":"north"},{"uuid":"u2","name":"south"}] }""";

    [Fact]
    public async Task As_many_records_are_made_up_as_are_asked_for_and_each_has_a_name_of_its_own()
    {
        await using var server = await StartAsync(seed: 1);

        var names = (await server.GetAsync("/harbour/piers?fields=*")).Names.Split(' ');

        Assert.Equal(200, names.Distinct().Count());
    }

    [Fact]
    public async Task The_same_seed_makes_up_the_same_records()
    {
        var first = await TextAsync(seed: 1);

        Assert.Equal(first, await TextAsync(seed: 1));
        Assert.NotEqual(first, await TextAsync(seed: 2));
    }

    [Fact]
    public async Task What_is_made_up_is_what_the_page_allows()
    {
        await using var server = await StartAsync(seed: 3);
        var piers = await server.GetAsync("/harbour/piers?fields=**");

        Assert.Empty(new DocumentedAnswers(Harbour.Pages).Violations(new("GET", "/harbour/piers", piers)));
        Assert.All(piers.Records, pier => Assert.InRange((int)pier!["depth"]!, 1, 40));
        Assert.Equal(3, piers.Records.Select(pier => (string?)pier!["kind"]).Distinct().Count());
        Assert.Equal(["north", "south"], piers.Records.Select(pier => (string?)pier!["svm"]!["name"]).Distinct().Order());
    }

    [Fact]
    public async Task Members_of_members_are_made_up_too_and_lists_have_an_element()
    {
        await using var server = await HarbourServer.StartAsync(Scenario, populate: new() { ["/harbour/piers"] = 20, ["/harbour/ships"] = 20 });

        Assert.All((await server.GetAsync("/harbour/piers?fields=*")).Records, pier => Assert.NotNull(pier!["light"]!["range"]));
        Assert.All((await server.GetAsync("/harbour/ships?fields=*")).Records, ship => Assert.NotNull(Assert.Single(ship!["crew"]!.AsArray())!["role"]));
    }

    [Fact]
    public async Task What_is_in_bytes_is_as_large_as_storage_is()
    {
        await using var server = await HarbourServer.StartAsync(Scenario, populate: new() { ["/harbour/ships"] = 20 });

        Assert.All((await server.GetAsync("/harbour/ships?fields=*")).Records, ship => Assert.InRange((long)ship!["hold"]!, 1L << 30, 1L << 40));
    }

    [Fact]
    public async Task A_number_alone_is_dealt_over_all_collections_without_a_parent()
    {
        await using var server = await HarbourServer.StartAsync(Scenario, populate: new() { [""] = 100 });

        Assert.InRange((await server.GetAsync("/harbour/tickets")).Records.Count, 10, 30);
        Assert.InRange((await server.GetAsync("/harbour/ships")).Records.Count, 10, 30);
    }

    [Theory]
    [InlineData("/harbour/lighthouses")]
    [InlineData("/harbour/piers/berths")]
    [InlineData("/cluster")]
    public async Task A_path_of_no_such_collection_ends_the_start(string path)
    {
        var exception = await Assert.ThrowsAsync<IOException>(() => HarbourServer.StartAsync(populate: new() { [path] = 1 }));

        Assert.Contains($"\"{path}\"", exception.Message, StringComparison.Ordinal);
    }

    private static Task<HarbourServer> StartAsync(int seed) => HarbourServer.StartAsync(Scenario, populate: new() { ["/harbour/piers"] = 200 }, seed: seed);

    private static async Task<string> TextAsync(int seed)
    {
        await using var server = await StartAsync(seed);
        return (await server.GetAsync("/harbour/piers?fields=**")).Body.ToJsonString();
    }
}
