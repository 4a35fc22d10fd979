using System.Globalization;
using System.IO.Compression;
using System.Text;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Pipeline;

public class EncodingTests
{
    private const string Json = """{"uuid":"u","comment":"a comment that is long enough to be worth compressing, comment, comment"}""";

    private static readonly string[] s_encodings = ["gzip", "br", "deflate"];

    public static TheoryData<string> Encodings => [.. s_encodings];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_compressed_body_is_read_whole(string encoding)
    {
        using var server = Answer(encoding, Compressed(encoding, Json));
        using var client = server.Client();

        Assert.Equal("u", (await client.Storage.Volumes.GetAsync("u")).Uuid);
        await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a");
        Assert.Equal(Json, await new StreamReader(download.Content).ReadToEndAsync());
    }

    [Fact]
    public async Task Several_gzip_members_are_one_body()
    {
        using var server = Answer("gzip", [.. Compressed("gzip", "half "), .. Compressed("gzip", "and half")]);
        using var client = server.Client();

        await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a");

        Assert.Equal("half and half", await new StreamReader(download.Content).ReadToEndAsync());
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_body_that_is_none_in_its_encoding_is_an_invalid_response_whatever_was_called(string encoding)
    {
        using var server = Answer(encoding, "ÿÿþthis is not compressed at all"u8.ToArray());
        using var client = server.Client();

        foreach (var call in Calls(client))
        {
            var fault = await Assert.ThrowsAsync<ApiException>(call);
            Assert.Equal(ApiFailure.InvalidResponse, fault.Failure);
            Assert.Equal(200, (int?)fault.StatusCode);
        }
    }

    [Fact]
    public async Task An_encoding_that_was_not_asked_for_is_an_invalid_response()
    {
        using var server = Answer("zstd", [1, 2, 3]);
        using var client = server.Client();

        foreach (var call in Calls(client))
            Assert.Equal(ApiFailure.InvalidResponse, (await Assert.ThrowsAsync<ApiException>(call)).Failure);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_compressed_file_that_is_cut_anywhere_is_no_file(string encoding)
    {
        var whole = Compressed(encoding, Json);
        var cut = 0;
        using var server = new RawServer(_ => Reply(encoding, whole[..cut]));
        using var client = server.Client();

        for (cut = 0; cut < whole.Length; cut += 1 + (whole.Length / 25))
        {
            var text = "";
            try
            {
                await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a");
                text = await new StreamReader(download.Content).ReadToEndAsync();
            }
            catch (ApiException)
            {
                continue;
            }

            Assert.Fail($"{cut} of {whole.Length} bytes of {encoding} were taken for a file: {text}");
        }
    }

    [Fact]
    public async Task A_file_without_a_length_is_not_taken_for_whole()
    {
        using var server = RawServer.Always("HTTP/1.1 200 OK\nContent-Type: application/octet-stream", "half a fi"u8.ToArray());
        using var client = server.Client();

        await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a");

        var fault = await Assert.ThrowsAsync<ApiException>(() => new StreamReader(download.Content).ReadToEndAsync());
        Assert.Equal(ApiFailure.InvalidResponse, fault.Failure);
    }

    [Theory]
    [InlineData("Content-Length: 9", "half")]
    [InlineData("Transfer-Encoding: chunked", "4\r\nhalf\r\n")]
    public async Task A_file_that_ends_before_its_length_is_a_transport_failure(string header, string body)
    {
        using var server = RawServer.Always("HTTP/1.1 200 OK\n" + header, Encoding.ASCII.GetBytes(body));
        using var client = server.Client();

        await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a");

        Assert.Equal(ApiFailure.Transport, (await Assert.ThrowsAsync<ApiException>(() => new StreamReader(download.Content).ReadToEndAsync())).Failure);
    }

    [Fact]
    public async Task A_byte_order_mark_is_passed_over()
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];
        using var record = RawServer.Always("HTTP/1.1 200 OK", [.. mark, .. """{"uuid":"u"}"""u8]);
        using var list = RawServer.Always("HTTP/1.1 200 OK", [.. mark, .. """{"records":[{"uuid":"u"}]}"""u8]);

        using var recordClient = record.Client();
        using var listClient = list.Client();

        Assert.Equal("u", (await recordClient.Storage.Volumes.GetAsync("u")).Uuid);
        Assert.Equal("u", Assert.Single(await listClient.Storage.Volumes.ListAsync().ToListAsync()).Uuid);
    }

    [Fact]
    public async Task A_list_that_is_cut_between_its_records_says_so()
    {
        using var server = RawServer.Always("HTTP/1.1 200 OK", """{"records":[{"uuid":"u"},"""u8.ToArray());
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.ListAsync().ToListAsync());

        Assert.Contains("ends after 25 bytes", fault.Message, StringComparison.Ordinal);
    }

    private static Func<Task>[] Calls(TestClient client) =>
    [
        () => client.Storage.Volumes.GetAsync("u"),
        () => client.Storage.Volumes.ListAsync().ToListAsync(),
        () => client.Storage.Volumes.CreateAsync(new Volume()),
        async () =>
        {
            await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a");
            await download.Content.CopyToAsync(Stream.Null);
        },
    ];

    private static RawServer Answer(string encoding, byte[] body) => new(_ => Reply(encoding, body));

    private static byte[] Reply(string encoding, byte[] body) =>
    [
        .. Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n")),
        .. body,
    ];

    private static byte[] Compressed(string encoding, string text)
    {
        using var result = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(result, CompressionLevel.Optimal),
            "br" => new BrotliStream(result, CompressionLevel.Optimal),
            _ => new ZLibStream(result, CompressionLevel.Optimal),
        })
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return result.ToArray();
    }
}
