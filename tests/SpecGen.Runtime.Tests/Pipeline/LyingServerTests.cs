using System.Diagnostics;
using System.Text;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Pipeline;

/// <summary>
/// Servers that keep no rule, over real sockets: each call ends, in time and in bounded memory, with an exception that says
/// what happened.
/// </summary>
public class LyingServerTests
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(1);

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 1000\r\n\r\nhalf")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000\r\n\r\n--b\r\nContent-Disposition: form-data; name=file\r\n\r\nhalf")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000\r\n\r\n--b\r\nContent-Disp")]
    public async Task A_download_that_stands_still_says_so(string beginning)
    {
        using var server = Silent(beginning);
        using var client = Impatient(server);

        var fault = await FailAsync(async () =>
        {
            await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a");
            await download.Content.CopyToAsync(Stream.Null);
        });

        Assert.Equal(ApiFailure.Timeout, fault.Failure);
        Assert.Matches("the file did not come to its end: after [1-9][0-9]* bytes the server sent nothing for 1 s$", fault.Message);
    }

    [Fact]
    public async Task A_download_that_takes_longer_than_the_timeout_and_never_stands_still_comes_whole()
    {
        using var server = new RawServer(async (_, stream) =>
        {
            await WriteAsync(stream, "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 10\r\nConnection: close\r\n\r\n");
            for (var count = 0; count < 10; count++)
            {
                await WriteAsync(stream, "x");
                await Task.Delay(200);
            }
        });
        using var client = Impatient(server);

        await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a");

        Assert.Equal("xxxxxxxxxx", await new StreamReader(download.Content).ReadToEndAsync());
    }

    [Fact]
    public async Task A_caller_who_cancels_a_download_gets_a_cancellation()
    {
        using var server = Silent("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 1000\r\n\r\nhalf");
        using var client = server.Client();
        await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a");
        using var source = new CancellationTokenSource(200);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => download.Content.CopyToAsync(Stream.Null, source.Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"uuid\":")]
    [InlineData("HTTP/1.1 500 No\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"error\":")]
    public async Task An_answer_that_stands_still_is_a_timeout(string beginning)
    {
        using var server = Silent(beginning);
        using var client = Impatient(server);

        var fault = await FailAsync(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(ApiFailure.Timeout, fault.Failure);
        Assert.EndsWith("no complete answer came within 1 s", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 100 Continue\r\n\r\n")]
    [InlineData("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n")]
    public async Task Interim_answers_without_end_are_not_read_on(string interim)
    {
        using var server = Endless("", interim);
        using var client = server.Client(options => options.Retry.MaximumAttempts = 1);

        Assert.Equal(ApiFailure.Transport, (await FailAsync(() => client.Storage.Volumes.GetAsync("u"))).Failure);
    }

    [Theory]
    [InlineData("X-Filler: abcdefghijklmnopqrstuvwxyz\r\n")]
    [InlineData("abcdefghijklmnopqrstuvwxyz")]
    public async Task Headers_without_end_are_not_read_on(string header)
    {
        using var server = Endless("HTTP/1.1 200 OK\r\nX-First: ", header);
        using var client = server.Client(options => options.Retry.MaximumAttempts = 1);

        Assert.Equal(ApiFailure.Transport, (await FailAsync(() => client.Storage.Volumes.GetAsync("u"))).Failure);
    }

    [Theory]
    [InlineData("text/html", "<p>no such thing</p>")]
    [InlineData("application/json", " ")]
    public async Task An_error_without_end_is_read_to_a_limit(string type, string filler)
    {
        using var server = Endless($"HTTP/1.1 404 Not Found\r\nContent-Type: {type}\r\nTransfer-Encoding: chunked\r\n\r\n", Chunk(string.Concat(Enumerable.Repeat(filler, 1000))));
        using var client = server.Client();
        var before = GC.GetTotalAllocatedBytes();

        var fault = await FailAsync(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(ApiFailure.Server, fault.Failure);
        Assert.Equal(404, (int?)fault.StatusCode);
        Assert.Contains($"a body of more than 1048576 bytes of {type}", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("… [cut]", fault.RawBody, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 100_000_000);
    }

    [Fact]
    public async Task A_long_message_of_an_error_is_cut_where_one_can_see_it()
    {
        using var server = RawServer.Always("HTTP/1.1 409 Conflict\nContent-Type: application/json", Encoding.UTF8.GetBytes("""{"error":{"code":"1","message":"TEXT"}}""".Replace("TEXT", new string('x', 200_000), StringComparison.Ordinal)));
        using var client = server.Client();

        var fault = await FailAsync(() => client.Storage.Volumes.GetAsync("u"));

        Assert.InRange(fault.Message.Length, 1_000, 5_000);
        Assert.EndsWith("x… [cut]", fault.Message, StringComparison.Ordinal);
        Assert.Equal(200_000, fault.Error!.Message!.Length);
    }

    [Theory]
    [InlineData("Content-Length: 1000", ApiFailure.Transport)]
    [InlineData("Content-Length: 5", ApiFailure.InvalidResponse)]
    [InlineData("Transfer-Encoding: chunked", ApiFailure.Transport)]
    [InlineData("Content-Encoding: gzip", ApiFailure.InvalidResponse)]
    [InlineData("Content-Encoding: gzip, gzip, gzip, gzip", ApiFailure.InvalidResponse)]
    [InlineData("Content-Encoding: nonsense", ApiFailure.InvalidResponse)]
    public async Task A_head_that_lies_about_its_body_fails(string header, ApiFailure failure)
    {
        using var server = RawServer.Always("HTTP/1.1 200 OK\nContent-Type: application/json\n" + header, [.. """{"uuid":"u"}"""u8]);
        using var client = server.Client(options => options.Retry.MaximumAttempts = 1);

        Assert.Equal(failure, (await FailAsync(() => client.Storage.Volumes.GetAsync("u"))).Failure);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("99999999999999999999")]
    public async Task A_length_that_is_none_does_not_tell_the_end_of_a_file(string length)
    {
        using var server = RawServer.Always("HTTP/1.1 200 OK\nContent-Type: application/octet-stream\nContent-Length: " + length, [.. "file"u8]);
        using var client = server.Client();
        await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a");

        Assert.Equal(ApiFailure.InvalidResponse, (await FailAsync(() => download.Content.CopyToAsync(Stream.Null))).Failure);
    }

    [Theory]
    [InlineData("text/html", "<html>Log in</html>")]
    [InlineData("application/json", "{\"uuid\":\"u\"} and more")]
    [InlineData("application/json", "{\"uuid\":\"u\"}{\"uuid\":\"v\"}")]
    [InlineData("image/png", "\u0001\u0002\u0003")]
    public async Task What_is_no_answer_is_an_invalid_response(string type, string body)
    {
        using var server = RawServer.Always($"HTTP/1.1 200 OK\nContent-Type: {type}", Encoding.UTF8.GetBytes(body));
        using var client = server.Client();

        var fault = await FailAsync(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(ApiFailure.InvalidResponse, fault.Failure);
        Assert.Equal(body, fault.RawBody);
    }

    [Theory]
    [InlineData("application/xml")]
    [InlineData("x\u0001y")]
    public async Task An_answer_of_another_type_that_is_one_all_the_same_is_read(string type)
    {
        using var server = RawServer.Always($"HTTP/1.1 200 OK\nContent-Type: {type}", [.. """{"uuid":"u"}"""u8]);
        using var client = server.Client();

        Assert.Equal("u", (await client.Storage.Volumes.GetAsync("u")).Uuid);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirection_in_a_circle_is_followed_nowhere(int status)
    {
        using var server = RawServer.Always($"HTTP/1.1 {status} Elsewhere\nLocation: /api/storage/volumes/u");
        using var client = server.Client();

        var fault = await FailAsync(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(status, (int?)fault.StatusCode);
        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task A_page_of_records_without_end_is_a_timeout_after_the_records_that_came()
    {
        using var server = Endless("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + Chunk("{\"records\":[{\"uuid\":\"0\"}"), Chunk(",{\"uuid\":\"1\"}"));
        using var client = Impatient(server);
        var seen = 0;

        var fault = await FailAsync(async () =>
        {
            await foreach (var volume in client.Storage.Volumes.ListAsync(new() { ReturnTimeout = TimeSpan.Zero }))
                seen++;
        });

        Assert.Equal(ApiFailure.Timeout, fault.Failure);
        Assert.True(seen > 1);
    }

    /// <summary>Begins to answer, and says no more.</summary>
    private static RawServer Silent(string beginning) => new(async (_, stream) =>
    {
        await WriteAsync(stream, beginning);
        await Task.Delay(TimeSpan.FromMinutes(1));
    });

    /// <summary>Begins to answer, and goes on as long as it is listened to.</summary>
    private static RawServer Endless(string beginning, string more) => new(async (_, stream) =>
    {
        await WriteAsync(stream, beginning);
        var block = string.Concat(Enumerable.Repeat(more, 1 + (8_000 / more.Length)));
        while (true)
            await WriteAsync(stream, block);
    });

    private static string Chunk(string text) => $"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n";

    private static ValueTask WriteAsync(Stream stream, string text) => stream.WriteAsync(Encoding.UTF8.GetBytes(text));

    private static TestClient Impatient(RawServer server) => server.Client(options => (options.Timeout, options.Retry.MaximumAttempts) = (s_timeout, 1));

    private static async Task<ApiException> FailAsync(Func<Task> call)
    {
        var watch = Stopwatch.StartNew();
        var fault = await Assert.ThrowsAsync<ApiException>(call);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
        return fault;
    }
}
