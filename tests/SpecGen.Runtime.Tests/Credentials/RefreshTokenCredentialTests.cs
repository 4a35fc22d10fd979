using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Credentials;

public class RefreshTokenCredentialTests
{
    private const string RefreshToken = "refresh-plum-0123";

    [Fact]
    public async Task A_token_is_asked_for_by_the_refresh_token_and_sent_with_the_agent()
    {
        await using var tokens = await TokensAsync();
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = Client(server, tokens, options => options.AgentId = "agent-7");

        await client.Storage.Volumes.GetAsync("u");
        await client.Racks.Notes.GetAsync();

        Assert.Equal("grant_type=refresh_token&client_id=app&refresh_token=" + RefreshToken, Assert.Single(tokens.Seen).Body);
        Assert.Equal("application/x-www-form-urlencoded", tokens.Last.Header("Content-Type"));
        Assert.All(server.Seen, seen => Assert.Equal(("Bearer token-1", "agent-7"), (seen.Header("Authorization"), seen.Header("X-Agent-Id"))));
    }

    [Fact]
    public async Task What_the_call_or_the_client_says_of_the_agent_counts_before_the_credential()
    {
        await using var tokens = await TokensAsync();
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        var credential = Credential(tokens, options => options.AgentId = "of-credential");
        using var client = server.Client(options =>
        {
            options.Credential = credential;
            options.Headers["x-agent-id"] = "of-client";
        });

        await client.Racks.Notes.GetAsync();
        await client.Racks.Notes.GetAsync(new() { AgentId = "of-call" });

        Assert.Equal(["of-client", "of-call"], server.Seen.Select(seen => seen.Header("X-Agent-Id")));
    }

    [Fact]
    public async Task Calls_at_once_wait_for_one_token()
    {
        await using var tokens = await TokensAsync(delay: TimeSpan.FromMilliseconds(200));
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = Client(server, tokens);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => client.Storage.Volumes.GetAsync("u")));

        Assert.Single(tokens.Seen);
        Assert.Equal(10, server.Seen.Count);
    }

    [Fact]
    public async Task A_caller_who_gives_up_does_not_end_the_renewal_of_others()
    {
        await using var tokens = await TokensAsync(delay: TimeSpan.FromSeconds(1));
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = Client(server, tokens);
        using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        var first = client.Storage.Volumes.GetAsync("u", cancellationToken: impatient.Token);
        var second = client.Storage.Volumes.GetAsync("u");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await second;
        Assert.Single(tokens.Seen);
    }

    [Fact]
    public async Task A_token_is_replaced_shortly_before_its_end()
    {
        var clock = new MovedClock();
        await using var tokens = await TokensAsync();
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = Client(server, tokens, options => options.TimeProvider = clock);

        await client.Storage.Volumes.GetAsync("u");
        clock.Now += TimeSpan.FromSeconds(3600 - 61);
        await client.Storage.Volumes.GetAsync("u");
        clock.Now += TimeSpan.FromSeconds(2);
        await client.Storage.Volumes.GetAsync("u");

        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-2"], server.Seen.Select(seen => seen.Header("Authorization")));
    }

    [Fact]
    public async Task A_token_that_is_refused_is_replaced_once_and_the_call_repeated()
    {
        await using var tokens = await TokensAsync();
        await using var server = await LoopbackServer.StartAsync(context =>
            LoopbackServer.AnswerAsync(context, context.Request.Headers.Authorization == "Bearer token-1" ? 401 : 200, "{}"));
        using var client = Client(server, tokens);

        await client.Storage.Volumes.DeleteAsync("u");

        Assert.Equal(["Bearer token-1", "Bearer token-2"], server.Seen.Select(seen => seen.Header("Authorization")));
    }

    [Fact]
    public async Task A_new_token_that_is_refused_too_is_not_replaced_again()
    {
        await using var tokens = await TokensAsync();
        await using var server = await LoopbackServer.StartAsync(401, "");
        using var client = Client(server, tokens);

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(["Bearer token-1", "Bearer token-2"], server.Seen.Select(seen => seen.Header("Authorization")));
    }

    [Fact]
    public async Task A_refresh_token_that_takes_the_place_of_the_first_is_used_and_told()
    {
        var told = new List<string>();
        await using var tokens = await LoopbackServer.StartAsync(200, """{"access_token":"a","expires_in":0,"refresh_token":"next-refresh"}""", "application/json");
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = Client(server, tokens, options => options.RefreshTokenReplaced = told.Add);

        await client.Storage.Volumes.GetAsync("u");
        await client.Storage.Volumes.GetAsync("u");

        Assert.EndsWith("refresh_token=next-refresh", tokens.Last.Body, StringComparison.Ordinal);
        Assert.Equal(["next-refresh"], told);
    }

    [Fact]
    public async Task A_refused_refresh_token_is_an_exception_that_says_why_and_does_not_repeat_it()
    {
        await using var tokens = await LoopbackServer.StartAsync(
            403, $$"""{"error":"invalid_grant","error_description":"Unknown or invalid refresh token {{RefreshToken}}."}""", "application/json");
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = Client(server, tokens);

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(ApiFailure.Server, failure.Failure);
        Assert.Contains("token endpoint", failure.Message, StringComparison.Ordinal);
        Assert.Contains("invalid_grant", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("plum", failure + failure.RawBody, StringComparison.Ordinal);
        Assert.Empty(server.Seen);
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"access_token":"a b"}""")]
    public async Task An_answer_without_a_token_that_can_be_sent_is_said(string body)
    {
        await using var tokens = await LoopbackServer.StartAsync(200, body);
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = Client(server, tokens);

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(ApiFailure.InvalidResponse, failure.Failure);
    }

    [Fact]
    public async Task A_token_endpoint_that_is_down_is_said()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client(options =>
            options.Credential = new RefreshTokenCredential(new(new Uri("http://127.0.0.1:1/token"), "app", RefreshToken)));

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(ApiFailure.Transport, failure.Failure);
        Assert.Contains("http://127.0.0.1:1/token", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://tokens.example/token")]
    [InlineData("/token")]
    public void A_refresh_token_is_not_sent_in_clear(string endpoint) => Assert.Throws<ArgumentException>(() =>
        new RefreshTokenCredential(new(new Uri(endpoint, UriKind.RelativeOrAbsolute), "app", RefreshToken)));

    [Fact]
    public void Nothing_tells_the_refresh_token()
    {
        var options = new RefreshTokenOptions(new Uri("https://tokens.example/token"), "app", RefreshToken);

        Assert.Equal("https://tokens.example/token (app)", options.ToString());
        Assert.Equal("RefreshToken", new RefreshTokenCredential(options).ToString());
    }

    private static Task<LoopbackServer> TokensAsync(TimeSpan delay = default)
    {
        var count = 0;
        return LoopbackServer.StartAsync(async context =>
        {
            await Task.Delay(delay);
            await LoopbackServer.AnswerAsync(context, 200, $$"""{"access_token":"token-{{Interlocked.Increment(ref count)}}","expires_in":3600,"token_type":"Bearer"}""", "application/json");
        });
    }

    private static RefreshTokenCredential Credential(LoopbackServer tokens, Action<RefreshTokenOptions>? configure = null)
    {
        var options = new RefreshTokenOptions(tokens.Address, "app", RefreshToken);
        configure?.Invoke(options);
        return new(options);
    }

    private static TestClient Client(LoopbackServer server, LoopbackServer tokens, Action<RefreshTokenOptions>? configure = null) =>
        server.Client(options => options.Credential = Credential(tokens, configure));

    private sealed class MovedClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
