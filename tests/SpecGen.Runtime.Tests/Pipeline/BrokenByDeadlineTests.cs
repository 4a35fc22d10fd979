using System.Net;
using System.Net.Http.Headers;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Pipeline;

/// <summary>The deadline ends a connection, and what reads from it may see the break before the cancellation: it is a timeout all the same.</summary>
public class BrokenByDeadlineTests
{
    [Fact]
    public Task An_answer_is_a_timeout() => IsTimeoutAsync("application/json", client => client.Storage.Volumes.GetAsync("u"));

    [Fact]
    public Task A_list_is_a_timeout() => IsTimeoutAsync("application/json", client => client.Storage.Volumes.ListAsync(new() { ReturnTimeout = TimeSpan.Zero }).ToListAsync());

    [Fact]
    public Task A_download_is_a_timeout() => IsTimeoutAsync("application/octet-stream", async client =>
    {
        await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a");
        await download.Content.CopyToAsync(Stream.Null);
    });

    private static async Task IsTimeoutAsync(string type, Func<TestClient, Task> call)
    {
        using var http = new HttpClient(new Breaking(type)) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = new TestClient(
            new ApiClientOptions(new Uri("https://cluster1/api")) { Timeout = TimeSpan.FromMilliseconds(100), Retry = { MaximumAttempts = 1 } }, http);

        var fault = await Assert.ThrowsAsync<ApiException>(() => call(client));

        Assert.Equal(ApiFailure.Timeout, fault.Failure);
    }

    private sealed class Breaking(string type) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var content = new StreamContent(new BrokenStream());
            content.Headers.ContentType = new MediaTypeHeaderValue(type);
            content.Headers.ContentLength = 1000;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
        }
    }

    /// <summary>Waits for the cancellation, and breaks.</summary>
    private sealed class BrokenStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(_ => { }, TaskScheduler.Default);
            throw new IOException("The connection was aborted.");
        }
    }
}
