using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Writes;

public sealed class DeletionTests : IAsyncLifetime
{
    private HarbourServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await HarbourServer.StartAsync();
        await _server.CreateAsync("/svm/svms", """{"name":"north"}""");
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_deleted_record_is_gone()
    {
        await _server.CreateAsync("/harbour/tickets", """{"name":"a"}""");

        Assert.Equal(200, (await _server.SendAsync("DELETE", "/harbour/tickets/1")).Status);
        Assert.Equal(404, (await _server.GetAsync("/harbour/tickets/1")).Status);
        Assert.Equal(404, (await _server.SendAsync("DELETE", "/harbour/tickets/1")).Status);
    }

    [Fact]
    public async Task What_is_below_a_record_goes_with_it_and_so_does_what_has_it_in_its_key()
    {
        var pier = await _server.CreateAsync("/harbour/piers", """{"name":"east","svm.name":"north"}""");
        var ship = await _server.CreateAsync("/harbour/ships", """{"name":"ida"}""");
        await _server.CreateAsync($"/harbour/piers/{pier["uuid"]}/berths", """{"name":"b1"}""");
        await _server.CreateAsync("/harbour/moorings", """{"ship.name":"ida","pier.name":"east"}""");

        await _server.SendAsync("DELETE", $"/harbour/piers/{pier["uuid"]}");

        Assert.Empty((await _server.GetAsync("/harbour/moorings")).Records);
        Assert.Equal(404, (await _server.GetAsync($"/harbour/piers/{pier["uuid"]}/berths")).Status);
        Assert.Equal(200, (await _server.GetAsync($"/harbour/ships/{ship["uuid"]}")).Status);
    }

    [Fact]
    public async Task Leading_keys_with_a_query_delete_what_matches()
    {
        await _server.CreateAsync("/harbour/flags", """{"name":"red","svm.name":"north"}""");
        var blue = await _server.CreateAsync("/harbour/flags", """{"name":"blue","svm.name":"north"}""");

        var answer = await _server.SendAsync("DELETE", $"/harbour/flags/{blue["svm"]!["uuid"]}?name=blue");

        Assert.Equal(200, answer.Status);
        Assert.Equal("red", (await _server.GetAsync("/harbour/flags")).Names);
    }

    [Fact]
    public async Task A_deletion_by_query_without_a_condition_is_refused()
    {
        await _server.CreateAsync("/harbour/tickets", """{"name":"a"}""");

        Assert.Equal(400, (await _server.SendAsync("DELETE", "/harbour/tickets")).Status);
        Assert.Equal(400, (await _server.SendAsync("DELETE", "/harbour/tickets?return_timeout=3")).Status);
        Assert.Single((await _server.GetAsync("/harbour/tickets")).Records);
    }
}
