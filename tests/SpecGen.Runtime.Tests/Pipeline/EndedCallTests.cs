using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Pipeline;

/// <summary>What ended a call is said as what it is.</summary>
public class EndedCallTests
{
    [Fact]
    public async Task A_call_under_way_when_its_client_is_disposed_of_says_so()
    {
        using var arrived = new SemaphoreSlim(0);
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            arrived.Release();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        var client = server.Client();
        var call = client.Storage.Volumes.GetAsync("u");
        await arrived.WaitAsync();

        client.Dispose();

        var fault = await Assert.ThrowsAsync<ApiException>(() => call);
        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.Contains("disposed", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_of_a_client_that_was_disposed_of_says_so()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        var client = server.Client();
        client.Dispose();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.IsType<ObjectDisposedException>(fault.InnerException);
        Assert.Empty(server.Seen);
    }

    [Fact]
    public async Task The_timeout_of_a_given_http_client_is_named_as_its_own()
    {
        await using var server = await LoopbackServer.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        using var http = new HttpClient { Timeout = TimeSpan.FromMilliseconds(300) };
        using var client = new TestClient(new ApiClientOptions(server.Address), http);

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(ApiFailure.Timeout, fault.Failure);
        Assert.EndsWith("no complete answer came within 0.3 s, the timeout of the HttpClient that was given", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_timeout_of_a_page_does_not_begin_anew_with_each_read()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await LoopbackServer.AnswerAsync(context, 200, """{"records":[""");
            for (var number = 0; number < 200; number++)
            {
                await context.Response.WriteAsync(" ");
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await Task.Delay(100, context.RequestAborted);
            }
        });
        using var client = server.Client();
        var watch = Stopwatch.StartNew();

        var fault = await Assert.ThrowsAsync<ApiException>(() =>
            client.Storage.Volumes.ListAsync(new() { Timeout = TimeSpan.FromSeconds(1), ReturnTimeout = TimeSpan.Zero }).ToListAsync());

        Assert.Equal(ApiFailure.Timeout, fault.Failure);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0.5, 10);
    }

    [Fact]
    public async Task What_the_caller_does_between_two_records_is_not_the_servers_time()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await LoopbackServer.AnswerAsync(context, 200, """{"records":[{"uuid":"1"},""");
            await context.Response.Body.FlushAsync();
            await Task.Delay(50);
            await context.Response.WriteAsync("""{"uuid":"2"}]}""");
        });
        using var client = server.Client();
        var seen = 0;

        await foreach (var volume in client.Storage.Volumes.ListAsync(new() { Timeout = TimeSpan.FromSeconds(2), ReturnTimeout = TimeSpan.Zero }))
        {
            seen++;
            await Task.Delay(1500);
        }

        Assert.Equal(2, seen);
    }
}
