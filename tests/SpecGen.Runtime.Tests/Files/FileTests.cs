using System.Text;
using Microsoft.AspNetCore.Http;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Files;

public class FileTests
{
    [Theory]
    [InlineData("a\"b.txt", "a'b.txt")]
    [InlineData("a\"; name=\"other", "a'; name='other")]
    [InlineData("a\r\nX-Other: b", "a X-Other: b")]
    public async Task No_name_of_a_file_ends_the_header_that_it_stands_in(string name, string sent)
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();
        using var content = new MemoryStream([1]);

        await client.Storage.Volumes.Files.UploadAsync("u", "a", new ApiFile(content, name));

        Assert.Contains($"; filename=\"{sent}\"\r\n\r\n", server.Last.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_sent_as_the_part_named_file()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();
        using var content = new MemoryStream("skipped|hello"u8.ToArray()) { Position = 8 };

        await client.Storage.Volumes.Files.UploadAsync("u", "dir/a.txt", new ApiFile(content, "a.txt"));

        Assert.Equal("/api/storage/volumes/u/files/dir%2Fa%2Etxt?return_timeout=15", server.Last.Target);
        Assert.Matches("^multipart/form-data; boundary=[0-9a-f]{32}$", server.Last.Header("Content-Type"));
        Assert.Matches("(?s)^--[0-9a-f]{32}\r\n.*name=\"file\"; filename=\"a.txt\"\r\n\r\nhello\r\n--[0-9a-f]{32}--\r\n$", server.Last.Body);
        Assert.True(content.CanRead);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/hal+json; charset=utf-8")]
    public async Task Json_in_place_of_a_file_is_no_file(string type)
    {
        const string Folder = """{"records":[{"name":"x"}],"num_records":1}""";
        await using var server = await LoopbackServer.StartAsync(200, Folder, type);
        using var client = server.Client();

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.Files.DownloadAsync("u", "dir"));

        Assert.Equal(ApiFailure.InvalidResponse, failure.Failure);
        Assert.Contains("JSON in place of a file", failure.Message, StringComparison.Ordinal);
        Assert.Equal(Folder, failure.RawBody);
    }

    [Fact]
    public async Task A_file_that_is_json_has_a_name()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers.ContentDisposition = "attachment; filename=settings.json";
            return LoopbackServer.AnswerAsync(context, 200, "{}", "application/json");
        });
        using var client = server.Client();

        await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "settings.json");

        Assert.Equal("{}", await new StreamReader(download.Content).ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_can_be_read_again_is_sent_again()
    {
        await using var server = await RefuseFirstAsync();
        using var client = server.Client(options => options.Retry.FirstDelay = TimeSpan.FromMilliseconds(5));
        using var content = new MemoryStream("hello"u8.ToArray());

        await client.Storage.Volumes.Files.UploadAsync("u", "a", new ApiFile(content));

        Assert.All(server.Seen, seen => Assert.Contains("hello", seen.Body, StringComparison.Ordinal));
        Assert.Equal(2, server.Seen.Count);
    }

    [Fact]
    public async Task A_file_that_can_be_read_once_is_sent_once()
    {
        await using var server = await RefuseFirstAsync();
        using var client = server.Client(options => options.Retry.FirstDelay = TimeSpan.FromMilliseconds(5));
        using var content = new OneWayStream("hello");

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.Files.UploadAsync("u", "a", new ApiFile(content)));

        Assert.Single(server.Seen);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("--b")]
    [InlineData("\r\n--x\r\n--\r\n")]
    [InlineData("line\r\n")]
    public async Task A_file_in_a_form_comes_as_it_is(string text)
    {
        await using var server = await LoopbackServer.StartAsync(context => AnswerFormAsync(context, Encoding.UTF8.GetBytes(text)));
        using var client = server.Client();

        await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a");

        Assert.Equal("a b.txt", download.Name);
        Assert.Equal(text, await new StreamReader(download.Content).ReadToEndAsync());
        Assert.StartsWith("multipart/form-data", server.Last.Header("Accept"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_file_comes_whole()
    {
        var bytes = new byte[3_000_000];
        new Random(1).NextBytes(bytes);
        await using var server = await LoopbackServer.StartAsync(context => AnswerFormAsync(context, bytes));
        using var client = server.Client();
        using var result = new MemoryStream();

        await using (var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a"))
            await download.Content.CopyToAsync(result);

        Assert.Equal(bytes, result.ToArray());
    }

    [Fact]
    public async Task A_file_comes_while_the_server_is_still_sending()
    {
        var goOn = new TaskCompletionSource();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentType = "multipart/form-data; boundary=b";
            await context.Response.WriteAsync("--b\r\nContent-Type: text/plain\r\n\r\nfirst part that is surely longer than the boundary");
            await context.Response.Body.FlushAsync();
            await goOn.Task;
            await context.Response.WriteAsync("\r\n--b--");
        });
        using var client = server.Client();

        await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a");
        var buffer = new byte[5];
        await download.Content.ReadExactlyAsync(buffer);
        goOn.SetResult();

        Assert.Equal("first", Encoding.UTF8.GetString(buffer));
    }

    [Fact]
    public async Task A_boundary_that_comes_in_two_pieces_is_no_content()
    {
        var goOn = new TaskCompletionSource();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentType = "multipart/form-data; boundary=b";
            await context.Response.WriteAsync("--b\r\n\r\nfirst\r\n--");
            await context.Response.Body.FlushAsync();
            await goOn.Task;
            await context.Response.WriteAsync("b--\r\n");
        });
        using var client = server.Client();

        await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a");
        var buffer = new byte[5];
        await download.Content.ReadExactlyAsync(buffer);
        goOn.SetResult();

        Assert.Equal("first", Encoding.UTF8.GetString(buffer));
        Assert.Equal("", await new StreamReader(download.Content).ReadToEndAsync());
    }

    [Fact]
    public async Task Headers_of_a_part_that_go_on_and_on_are_not_read_to_their_end()
    {
        var headers = "X-Long: " + new string('x', 200_000);
        await using var server = await LoopbackServer.StartAsync(200, $"--b\r\n{headers}\r\n\r\nhello\r\n--b--", "multipart/form-data; boundary=b");
        using var client = server.Client();

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.Files.DownloadAsync("u", "a"));

        Assert.Equal(ApiFailure.InvalidResponse, failure.Failure);
        Assert.Equal("The multipart body has no part.", failure.InnerException?.Message);
    }

    [Fact]
    public async Task A_file_without_a_form_comes_too()
    {
        await using var server = await LoopbackServer.StartAsync(200, "hello", "application/octet-stream");
        using var client = server.Client();

        await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a");

        Assert.Equal("hello", await new StreamReader(download.Content).ReadToEndAsync());
    }

    [Fact]
    public async Task A_form_that_is_cut_is_no_file()
    {
        await using var server = await LoopbackServer.StartAsync(200, "--b\r\n\r\nhel", "multipart/form-data; boundary=b");
        using var client = server.Client();

        await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a");

        await Assert.ThrowsAsync<ApiException>(() => new StreamReader(download.Content).ReadToEndAsync());
    }

    [Theory]
    [InlineData("../../x", "x")]
    [InlineData("C:\\Windows\\a.txt", "a.txt")]
    [InlineData("..", null)]
    [InlineData("a?b", "a_b")]
    [InlineData("NUL.txt", "_NUL.txt")]
    [InlineData("a b.txt", "a b.txt")]
    public void A_files_name_is_safe_to_write_to_and_the_servers_own_is_beside_it(string name, string? expected)
    {
        using var download = new ApiDownload(Stream.Null, name);

        Assert.Equal(expected, download.Name);
        Assert.Equal(name, download.RawName);
    }

    [Fact]
    public async Task An_error_in_place_of_a_file_is_an_error()
    {
        await using var server = await LoopbackServer.StartAsync(404, """{"error":{"message":"m","code":"4"}}""");
        using var client = server.Client();

        Assert.Equal(OntapErrors.NotFound, (await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.Files.DownloadAsync("u", "a"))).Code);
    }

    private static async Task AnswerFormAsync(HttpContext context, byte[] content)
    {
        context.Response.ContentType = "multipart/form-data; boundary=\"b-1\"";
        await context.Response.WriteAsync("--b-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a b.txt\"\r\n\r\n");
        await context.Response.Body.WriteAsync(content);
        await context.Response.WriteAsync("\r\n--b-1--\r\n");
    }

    private static Task<LoopbackServer> RefuseFirstAsync()
    {
        var number = 0;
        return LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, Interlocked.Increment(ref number) == 1 ? 429 : 200, "{}"));
    }

    private sealed class OneWayStream(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override bool CanSeek => false;
    }
}
