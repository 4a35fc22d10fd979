using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Configuration;

public class ApiClientOptionsTests
{
    private static ApiClientOptions Options => new(new Uri("https://cluster1/api"));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(25 * 24 * 3600)]
    public void A_timeout_that_no_call_can_keep_is_refused_where_it_is_set(int seconds)
    {
        var timeout = TimeSpan.FromSeconds(seconds);

        Assert.Throws<ArgumentOutOfRangeException>(() => Options.Timeout = timeout);
        Assert.Throws<ArgumentOutOfRangeException>(() => new VolumeListOptions { Timeout = timeout });
    }

    [Fact]
    public void A_timeout_can_be_infinite()
    {
        var options = Options;
        options.Timeout = Timeout.InfiniteTimeSpan;

        Assert.Equal(Timeout.InfiniteTimeSpan, options.Timeout);
        Assert.Equal(Timeout.InfiniteTimeSpan, new VolumeListOptions { Timeout = Timeout.InfiniteTimeSpan }.Timeout);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_that_lets_nothing_through_is_refused_where_it_is_set(int limit)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Options.MaximumConcurrency = limit);
        Assert.Throws<ArgumentOutOfRangeException>(() => Options.MaximumResponseBytes = limit);
    }

    [Fact]
    public async Task A_client_goes_by_its_options_as_they_were_when_it_was_made()
    {
        await using var server = await LoopbackServer.StartAsync(503, "");
        var options = new ApiClientOptions(server.Address) { Product = "before/1" };
        options.Headers["X-Agent-Id"] = "before";
        options.Retry.MaximumAttempts = 1;
        using var own = new TestClient(options);
        using var http = new HttpClient();
        using var given = new TestClient(options, http);

        options.Headers["X-Agent-Id"] = "after";
        options.Retry.MaximumAttempts = 3;
        options.Retry.FirstDelay = TimeSpan.Zero;
        options.Product = "after/1";
        options.Credential = ApiCredential.Bearer("after");
        options.MaximumResponseBytes = 1;
        await Assert.ThrowsAsync<ApiException>(() => own.Storage.Volumes.GetAsync("u"));
        await Assert.ThrowsAsync<ApiException>(() => given.Storage.Volumes.GetAsync("u"));

        Assert.Equal(2, server.Seen.Count);
        Assert.All(server.Seen, seen => Assert.Equal(
            ("before", "before-1", ""), (seen.Header("X-Agent-Id"), seen.Header("X-Dot-Client-App"), seen.Header("Authorization"))));
    }

    [Fact]
    public async Task What_a_request_cannot_carry_as_it_is_is_refused_before_it_is_sent()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();

        Assert.Throws<ArgumentException>(() => client.ForSvm(" vs0"));
        Assert.Throws<ArgumentException>(() => client.ForSvm("vs0 "));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Storage.Volumes.GetAsync("half \ud800"));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Storage.Volumes.GetAsync("u", new() { Text = "\udc00" }));
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.Storage.Volumes.CreateAsync(new Volume { Comment = "half \ud800 pair" }));
        Assert.Empty(server.Seen);
    }

    [Theory]
    [InlineData("""{"of_tomorrow":{"a":1,"a":2}}""")]
    [InlineData("""{"of_tomorrow":[{"x":{"a":1,"\u0061":2}}]}""")]
    [InlineData("""{"raw":{"a":1,"a":2}}""")]
    public async Task A_member_that_stands_twice_within_what_nobody_knows_is_refused_too(string body)
    {
        await using var server = await LoopbackServer.StartAsync(200, body);
        using var client = server.Client();

        Assert.Equal(ApiFailure.InvalidResponse, (await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"))).Failure);
    }
}
