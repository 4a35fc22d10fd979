using SpecGen.Simulator.Tests.Invented;
using SpecGen.Simulator.Tests.RoundTrips;

namespace SpecGen.Simulator.Tests.Records;

/// <summary><c>/harbour/lamps</c> and <c>/harbour/piers/{pier.uuid}/lamps</c> show the same records.</summary>
public sealed class SharedRecordsTests : IAsyncLifetime
{
    private HarbourServer _server = null!;
    private string _east = "";
    private string _west = "";

    public async ValueTask InitializeAsync()
    {
        _server = await HarbourServer.StartAsync();
        await _server.CreateAsync("/svm/svms", """{"name":"north"}""");
        _east = await PierAsync("east");
        _west = await PierAsync("west");
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task What_is_created_below_its_parent_is_in_the_collection_of_all()
    {
        var lamp = await _server.CreateAsync(_east + "/lamps", """{"name":"l"}""");

        Assert.Equal("l", (await _server.GetAsync("/harbour/lamps?pier.name=east")).Names);
        Assert.Equal("l", (string?)(await _server.GetAsync($"/harbour/lamps/{lamp["uuid"]}")).Body["name"]);
    }

    [Fact]
    public async Task What_is_created_in_the_collection_of_all_is_below_its_parent_and_no_other()
    {
        var lamp = await _server.CreateAsync("/harbour/lamps", """{"name":"l","pier.name":"east"}""");

        Assert.Equal("l", (await _server.GetAsync(_east + "/lamps")).Names);
        Assert.Equal(200, (await _server.GetAsync($"{_east}/lamps/{lamp["uuid"]}")).Status);
        Assert.Empty((await _server.GetAsync(_west + "/lamps")).Records);
        Assert.Equal(404, (await _server.GetAsync($"{_west}/lamps/{lamp["uuid"]}")).Status);
    }

    [Fact]
    public async Task A_change_by_one_path_is_seen_by_the_other_and_so_is_a_deletion()
    {
        var lamp = (string?)(await _server.CreateAsync("/harbour/lamps", """{"name":"l","pier.name":"east"}"""))["uuid"];

        await _server.SendAsync("PATCH", $"{_east}/lamps/{lamp}", """{"colour":"red"}""");
        Assert.Equal("red", (string?)(await _server.GetAsync("/harbour/lamps/" + lamp)).Body["colour"]);

        await _server.SendAsync("DELETE", $"{_east}/lamps/{lamp}");
        Assert.Equal(404, (await _server.GetAsync("/harbour/lamps/" + lamp)).Status);
    }

    [Fact]
    public async Task What_goes_with_its_parent_is_gone_from_all_paths()
    {
        await _server.CreateAsync("/harbour/lamps", """{"name":"l","pier.name":"east"}""");
        await _server.CreateAsync("/harbour/lamps", """{"name":"m","pier.name":"west"}""");

        await _server.SendAsync("DELETE", _east);

        Assert.Equal("m", (await _server.GetAsync("/harbour/lamps")).Names);
    }

    [Fact]
    public async Task A_role_binding_of_a_published_reference_is_seen_by_every_path_that_its_keys_fit()
    {
        await using var server = await HarbourServer.StartAsync("""
            { "/accounts": [{"id":"a"}], "/accounts/a/core/v1/groups": [{"id":"g"}, {"id":"h"}], "/accounts/a/core/v1/users": [{"id":"u"}] }
            """, pages: WholeReference.Read("astra/html"));

        var created = await server.SendAsync("POST", "/accounts/a/core/v1/groups/g/roleBindings", """{"type":"application/astra-roleBinding","version":"1.1","userID":"u","groupID":"g","accountID":"a","role":"viewer"}""");

        Assert.True(created.Status == 201, created.Body.ToJsonString());
        Assert.Single((await server.GetAsync("/accounts/a/core/v1/roleBindings")).Body["items"]!.AsArray());
        Assert.Equal("viewer", (string?)(await server.GetAsync($"/accounts/a/core/v1/users/u/roleBindings/{created.Body["id"]}")).Body["role"]);
        Assert.Equal(404, (await server.SendAsync("DELETE", $"/accounts/a/core/v1/groups/h/roleBindings/{created.Body["id"]}")).Status);
        Assert.Equal(204, (await server.SendAsync("DELETE", $"/accounts/a/core/v1/groups/g/users/u/roleBindings/{created.Body["id"]}")).Status);
        Assert.Empty((await server.GetAsync("/accounts/a/core/v1/roleBindings")).Body["items"]!.AsArray());
    }

    private async Task<string> PierAsync(string name) =>
        $"/harbour/piers/{(await _server.CreateAsync("/harbour/piers", $$"""{"name":"{{name}}","svm.name":"north"}"""))["uuid"]}";
}
