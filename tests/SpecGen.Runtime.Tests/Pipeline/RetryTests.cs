using Microsoft.AspNetCore.Http;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Pipeline;

public class RetryTests
{
    [Theory]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task A_read_is_tried_again_when_the_server_may_recover(int status)
    {
        await using var server = await FailFirstAsync(2, context => LoopbackServer.AnswerAsync(context, status, ""));
        using var client = Quick(server);

        await client.Storage.Volumes.GetAsync("u");

        Assert.Equal(3, server.Seen.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task Another_error_is_final(int status)
    {
        await using var server = await LoopbackServer.StartAsync(status, "");
        using var client = Quick(server);

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task A_read_is_tried_again_when_the_connection_breaks()
    {
        await using var server = await FailFirstAsync(1, context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        using var client = Quick(server);

        await client.Storage.Volumes.GetAsync("u");

        Assert.Equal(2, server.Seen.Count);
    }

    [Fact]
    public async Task A_write_is_not_tried_again_when_it_may_have_been_executed()
    {
        await using var server = await FailFirstAsync(1, context => LoopbackServer.AnswerAsync(context, 503, ""));
        await using var breaking = await FailFirstAsync(1, context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        using var client = Quick(server);
        using var broken = Quick(breaking);

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new Volume()));
        await Assert.ThrowsAsync<ApiException>(() => broken.Storage.Volumes.CreateAsync(new Volume()));

        Assert.Single(server.Seen);
        Assert.Single(breaking.Seen);
    }

    [Fact]
    public async Task A_write_without_a_body_is_not_sent_again_when_a_kept_connection_ends()
    {
        using var server = new HangUpServer();
        using var client = new TestClient(new ApiClientOptions(server.Address));
        await client.Storage.Volumes.GetAsync("u");

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.DeleteAsync("u"));

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.Equal(2, server.Requests);
    }

    [Theory]
    [InlineData(429, "")]
    [InlineData(503, """{"error":{"message":"busy","code":"262160"}}""")]
    public async Task A_write_that_was_surely_not_executed_is_tried_again_with_its_body(int status, string body)
    {
        await using var server = await FailFirstAsync(1, context => LoopbackServer.AnswerAsync(context, status, body));
        using var client = Quick(server);

        await client.Storage.Volumes.CreateAsync(new Volume { Comment = "c" });

        Assert.Equal(["""{"comment":"c"}""", """{"comment":"c"}"""], server.Seen.Select(seen => seen.Body));
    }

    [Fact]
    public async Task The_wait_that_the_server_asks_for_is_kept()
    {
        await using var server = await FailFirstAsync(1, context =>
        {
            context.Response.Headers.RetryAfter = "1";
            return LoopbackServer.AnswerAsync(context, 429, "");
        });
        using var client = Quick(server);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        await client.Storage.Volumes.GetAsync("u");

        Assert.InRange(watch.Elapsed.TotalSeconds, 0.9, 5);
    }

    [Theory]
    [InlineData("3600", 100)]
    [InlineData("3", 1)]
    public async Task A_wait_that_is_too_long_is_left_to_the_caller(string retryAfter, int timeout)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers.RetryAfter = retryAfter;
            return LoopbackServer.AnswerAsync(context, 429, "");
        });
        using var client = Quick(server);

        var fault = await Assert.ThrowsAsync<ApiException>(() =>
            client.Storage.Volumes.GetAsync("u", new() { Timeout = TimeSpan.FromSeconds(timeout) }));

        Assert.Single(server.Seen);
        Assert.Equal(retryAfter, fault.RetryAfter!.Value.TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Attempts_are_limited()
    {
        await using var server = await LoopbackServer.StartAsync(503, "");
        using var client = Quick(server);

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(4, server.Seen.Count);
    }

    [Fact]
    public async Task No_more_calls_are_under_way_than_allowed()
    {
        var now = 0;
        var most = 0;
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            var current = Interlocked.Increment(ref now);
            InterlockedMax(ref most, current);
            await Task.Delay(30);
            Interlocked.Decrement(ref now);
            await LoopbackServer.AnswerAsync(context, 200, "{}");
        });
        using var client = server.Client(options => options.MaximumConcurrency = 3);
        using var view = client.ForSvm("vs0");

        await Task.WhenAll(Enumerable.Range(0, 24).Select(number => (number % 2 == 0 ? client : view).Storage.Volumes.GetAsync("u")));

        Assert.Equal(3, most);
    }

    [Fact]
    public async Task A_view_speaks_for_an_svm_and_leaves_the_client_as_it_is()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();
        using (var view = client.ForSvm("vs0"))
            await view.Storage.Volumes.GetAsync("u");
        Assert.Equal("vs0", server.Last.Header("X-Dot-SVM-Name"));
        using (var view = client.ForSvmUuid("1-2"))
            await view.Storage.Volumes.GetAsync("u");
        Assert.Equal("1-2", server.Last.Header("X-Dot-SVM-UUID"));

        await client.Storage.Volumes.GetAsync("u");

        Assert.Equal("", server.Last.Header("X-Dot-SVM-Name"));
        Assert.Throws<ArgumentException>(() => client.ForSvm("a\r\nb: c"));
    }

    private static TestClient Quick(LoopbackServer server) =>
        server.Client(options => options.Retry.FirstDelay = TimeSpan.FromMilliseconds(5));

    private static Task<LoopbackServer> FailFirstAsync(int count, RequestDelegate fail)
    {
        var number = 0;
        return LoopbackServer.StartAsync(context => Interlocked.Increment(ref number) <= count
            ? fail(context)
            : LoopbackServer.AnswerAsync(context, 200, "{}"));
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = target; value > seen; seen = target)
            Interlocked.CompareExchange(ref target, value, seen);
    }
}
