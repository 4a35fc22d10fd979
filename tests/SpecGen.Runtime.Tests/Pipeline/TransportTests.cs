using System.Net;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Pipeline;

public class TransportTests
{
    [Fact]
    public async Task A_slow_server_is_a_timeout_that_names_the_operation()
    {
        await using var server = await LoopbackServer.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() =>
            client.Storage.Volumes.GetAsync("u", new() { Timeout = TimeSpan.FromMilliseconds(100) }));

        Assert.Equal(ApiFailure.Timeout, fault.Failure);
        Assert.IsType<TimeoutException>(fault.InnerException);
        Assert.Equal("GET /storage/volumes/{uuid}: no complete answer came within 0.1 s", fault.Message);
    }

    [Fact]
    public async Task A_body_that_never_ends_is_a_timeout_too()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await LoopbackServer.AnswerAsync(context, 200, """{"uuid":""");
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using var client = server.Client(options => options.Timeout = TimeSpan.FromMilliseconds(200));

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(ApiFailure.Timeout, fault.Failure);
    }

    [Theory]
    [InlineData(202)]
    [InlineData(204)]
    public async Task A_success_that_says_no_more_is_an_object_without_members(int status)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        using var client = server.Client();

        Assert.Equal("{}", ApiJson.ToJson(await client.Storage.Volumes.GetAsync("u")));
    }

    [Fact]
    public async Task A_caller_who_cancels_gets_a_cancellation()
    {
        await using var server = await LoopbackServer.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        using var client = server.Client();
        using var source = new CancellationTokenSource(50);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Storage.Volumes.GetAsync("u", null, source.Token));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_a_transport_failure()
    {
        var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();
        await server.DisposeAsync();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.Null(fault.StatusCode);
        Assert.IsType<HttpRequestException>(fault.InnerException);
    }

    [Fact]
    public async Task A_connection_that_breaks_inside_the_body_is_a_transport_failure_with_its_status()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentLength = 1000;
            await LoopbackServer.AnswerAsync(context, 200, """{"uuid":"u"}""");
            await context.Response.Body.FlushAsync();
            // Time for the head to leave before the connection goes.
            await Task.Delay(200);
            context.Abort();
        });
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.Equal(HttpStatusCode.OK, fault.StatusCode);
    }

    [Fact]
    public async Task A_reply_beyond_the_limit_is_not_read_on_and_not_asked_for_again()
    {
        await using var server = await LoopbackServer.StartAsync(200, $$"""{"comment":"{{new string('x', 100_000)}}"}""");
        using var client = server.Client(options => options.MaximumResponseBytes = 50_000);

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.EndsWith("The reply is larger than 50000 bytes.", fault.Message, StringComparison.Ordinal);
        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task A_compressed_reply_is_limited_by_what_it_unfolds_to()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new System.IO.Compression.GZipStream(context.Response.Body, System.IO.Compression.CompressionMode.Compress);
            var spaces = Enumerable.Repeat((byte)' ', 1_000_000).ToArray();
            for (var count = 0; count < 50; count++)
                await gzip.WriteAsync(spaces, context.RequestAborted);
        });
        using var client = server.Client(options => options.MaximumResponseBytes = 2_000_000);

        foreach (var call in new Func<Task>[] { () => client.Storage.Volumes.GetAsync("u"), () => client.Storage.Volumes.UpdateAsync("u", new Volume()) })
            Assert.Contains("2000000", (await Assert.ThrowsAsync<ApiException>(call)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_given_http_client_sends_the_requests_and_stays_open()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"uuid":"u"}""");
        using var http = new HttpClient();
        var client = new TestClient(new ApiClientOptions(server.Address), http);

        Assert.Equal("u", (await client.Storage.Volumes.GetAsync("u")).Uuid);
        client.Dispose();

        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(server.Address)).StatusCode);
    }

    [Fact]
    public async Task A_compressed_reply_is_read()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new System.IO.Compression.GZipStream(context.Response.Body, System.IO.Compression.CompressionMode.Compress);
            await gzip.WriteAsync("""{"uuid":"u"}"""u8.ToArray());
        });
        using var client = server.Client();

        Assert.Equal("u", (await client.Storage.Volumes.GetAsync("u")).Uuid);
    }

    [Fact]
    public async Task A_stand_in_needs_no_server()
    {
        var volume = await new StandIn().GetAsync("u");

        Assert.Equal("stand-in", volume.Comment);
        Assert.Throws<InvalidOperationException>(() => { _ = new StandIn().ReplaceAsync("u", volume); });
    }

    private sealed class StandIn : VolumesApi
    {
        public override Task<Volume> GetAsync(string uuid, VolumeGetOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Volume { Comment = "stand-in" });
    }
}
