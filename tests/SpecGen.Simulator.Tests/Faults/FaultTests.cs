using SpecGen.Simulator.Faults;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Faults;

public sealed class FaultTests : IAsyncLifetime
{
    private HarbourServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await HarbourServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task The_next_request_of_an_operation_fails_with_the_code_and_is_not_executed()
    {
        _server.Cluster.Faults.Next("POST /harbour/tickets", Fault.Error(7001));

        Assert.Equal(200, (await _server.GetAsync("/harbour/tickets")).Status);
        Assert.Equal((400, "7001"), ((await _server.SendAsync("POST", "/harbour/tickets", "{}")) is var failed ? (failed.Status, failed.Code) : default));
        Assert.Equal(201, (await _server.SendAsync("POST", "/harbour/tickets", "{}")).Status);
        Assert.Single((await _server.GetAsync("/harbour/tickets")).Records);
    }

    [Fact]
    public async Task A_fault_can_come_after_some_requests_and_more_than_once()
    {
        _server.Cluster.Faults.Next("GET", Fault.TooManyRequests(TimeSpan.FromSeconds(3)), times: 2, after: 1);

        int[] statuses = [(await _server.GetAsync("/cluster")).Status, (await _server.GetAsync("/cluster")).Status, (await _server.GetAsync("/cluster")).Status, (await _server.GetAsync("/cluster")).Status];

        Assert.Equal([200, 429, 429, 200], statuses);
    }

    [Fact]
    public async Task A_lost_answer_is_that_of_a_request_that_was_executed()
    {
        _server.Cluster.Faults.Next("POST", Fault.LostAnswer);

        await Assert.ThrowsAsync<HttpRequestException>(() => _server.SendAsync("POST", "/harbour/tickets", "{}"));

        Assert.Single((await _server.GetAsync("/harbour/tickets")).Records);
    }

    [Fact]
    public async Task A_lost_request_is_not_executed()
    {
        _server.Cluster.Faults.Next("POST", Fault.LostRequest);

        await Assert.ThrowsAsync<HttpRequestException>(() => _server.SendAsync("POST", "/harbour/tickets", "{}"));

        Assert.Empty((await _server.GetAsync("/harbour/tickets")).Records);
    }

    [Fact]
    public async Task An_answer_can_be_cut() =>
        await Assert.ThrowsAnyAsync<Exception>(() =>
        {
            _server.Cluster.Faults.Next("GET", Fault.CutAnswer);
            return _server.GetAsync("/svm/svms");
        });

    [Fact]
    public async Task An_answer_can_say_something_else()
    {
        _server.Cluster.Faults.Next("GET", Fault.ChangedAnswer(body => body["extra"] = true));

        Assert.True((bool?)(await _server.GetAsync("/cluster")).Body["extra"]);
    }
}
