using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Pipeline;

/// <summary>The number of attempts is that of the requests on the wire: nothing below the client repeats by itself.</summary>
public class AttemptTests
{
    [Theory]
    [InlineData("GET", 1, 1)]
    [InlineData("GET", 3, 3)]
    [InlineData("LIST", 1, 1)]
    [InlineData("LIST", 2, 2)]
    [InlineData("POST", 4, 1)]
    [InlineData("PATCH", 4, 1)]
    [InlineData("DELETE", 4, 1)]
    public async Task A_server_that_hangs_up_is_asked_as_often_as_was_allowed(string method, int attempts, int expected)
    {
        using var server = new RawServer(_ => []);
        using var client = server.Client(options => options.Retry.MaximumAttempts = attempts);

        var fault = await Assert.ThrowsAsync<ApiException>(() => Call(client, method));

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.Equal(expected, server.Seen.Count);
    }

    [Fact]
    public async Task A_kept_connection_that_ends_counts_as_an_attempt_too()
    {
        using var server = new HangUpServer();
        var options = new ApiClientOptions(server.Address);
        options.Retry.MaximumAttempts = 1;
        using var client = new TestClient(options);
        await client.Storage.Volumes.GetAsync("u");

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(2, server.Requests);
    }

    [Fact]
    public async Task Waits_between_attempts_double_up_to_the_longest()
    {
        var clock = new QuickClock(TimeSpan.FromMinutes(5));
        await using var server = await LoopbackServer.StartAsync(503, "");
        using var client = server.Client(options =>
        {
            options.TimeProvider = clock;
            options.Timeout = TimeSpan.FromHours(1);
            options.Retry.MaximumAttempts = 8;
            options.Retry.FirstDelay = TimeSpan.FromSeconds(1);
            options.Retry.MaximumDelay = TimeSpan.FromSeconds(20);
        });

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        var waits = clock.Waits.Select(wait => wait.TotalSeconds).ToList();
        Assert.Equal(7, waits.Count);
        for (var number = 0; number < waits.Count; number++)
            Assert.InRange(waits[number], Math.Min(20, Math.Pow(2, number) / 2), Math.Min(20, Math.Pow(2, number)));
    }

    [Fact]
    public async Task The_wait_that_the_server_asks_for_is_kept_in_both_its_forms()
    {
        var clock = new QuickClock(TimeSpan.FromSeconds(30));
        var asked = new Queue<string>(["7", "Tue, 01 Jan 2030 00:00:19 GMT", ""]);
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            var wait = asked.Dequeue();
            if (wait.Length == 0)
                return LoopbackServer.AnswerAsync(context, 200, "{}");
            context.Response.Headers.RetryAfter = wait;
            return LoopbackServer.AnswerAsync(context, 429, "");
        });
        using var client = server.Client(options => options.TimeProvider = clock);

        await client.Storage.Volumes.GetAsync("u");

        Assert.Equal([7.0, 12.0], clock.Waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task A_wait_beyond_the_longest_is_left_to_the_caller()
    {
        var clock = new QuickClock(TimeSpan.FromMinutes(5));
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers.RetryAfter = "21";
            return LoopbackServer.AnswerAsync(context, 429, "");
        });
        using var client = server.Client(options =>
        {
            options.TimeProvider = clock;
            options.Timeout = TimeSpan.FromHours(1);
            options.Retry.MaximumDelay = TimeSpan.FromSeconds(20);
        });

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(TimeSpan.FromSeconds(21), fault.RetryAfter);
        Assert.Single(server.Seen);
        Assert.Empty(clock.Waits);
    }

    private static Task Call(TestClient client, string method) => method switch
    {
        "GET" => client.Storage.Volumes.GetAsync("u"),
        "LIST" => client.Storage.Volumes.ListAsync().ToListAsync(),
        "POST" => client.Storage.Volumes.CreateAsync(new Volume()),
        "PATCH" => client.Storage.Volumes.UpdateAsync("u", new Volume()),
        _ => client.Storage.Volumes.DeleteAsync("u"),
    };
}
