using System.Net;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Requests;

public sealed class OperationTests : IAsyncLifetime
{
    private HarbourServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await HarbourServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_path_that_no_page_documents_is_not_there()
    {
        var answer = await _server.GetAsync("/harbour/lighthouses");

        Assert.Equal((404, "3"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_command_line_passthrough_is_told_from_a_mistyped_path() =>
        Assert.Contains("passthrough", (string?)(await _server.GetAsync("/private/cli/volume")).Body["error"]!["message"], StringComparison.Ordinal);

    [Fact]
    public async Task A_method_that_no_page_documents_is_refused()
    {
        var answer = await _server.SendAsync("POST", "/cluster", "{}");

        Assert.Equal((405, "3"), (answer.Status, answer.Code));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_member_that_no_page_has_is_taken_and_told()
    {
        var answer = await _server.SendAsync("POST", "/harbour/tickets", """{"name":"a","seat":"window"}""");

        Assert.Equal(201, answer.Status);
        // A line is written once its request is answered.
        while (!_server.Log.Any(line => line.Contains("seat", StringComparison.Ordinal) && line.Contains("POST /harbour/tickets", StringComparison.Ordinal)))
            await Task.Delay(10, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_strict_server_refuses_it()
    {
        await using var strict = await HarbourServer.StartAsync(isStrict: true);

        var answer = await strict.SendAsync("POST", "/harbour/tickets", """{"name":"a","seat":"window"}""");

        Assert.Equal((400, "262179", "seat"), (answer.Status, answer.Code, answer.Target));
        Assert.Empty((await strict.GetAsync("/harbour/tickets")).Records);
    }

    [Fact]
    public async Task Whoever_does_not_say_who_they_are_is_not_let_in()
    {
        using var stranger = HarbourServer.Connect(_server.Cluster);
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync("api/cluster", TestContext.Current.CancellationToken)).StatusCode);

        stranger.DefaultRequestHeaders.Authorization = HarbourServer.Basic("admin", "guess");
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync("api/cluster", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_read_with_a_body_is_refused() => Assert.Equal("262198", (await _server.SendAsync("GET", "/cluster", "{\"a\":1}")).Code);
}
