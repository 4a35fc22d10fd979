using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using SpecGen.Binding;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Files;

/// <summary>Files of a volume are sent and read as forms.</summary>
public sealed class FileTests : IAsyncLifetime
{
    private static readonly IReadOnlyList<Operation> s_pages =
    [
        .. Harbour.Pages,
        .. Page.Collection("/storage/volumes/{uuid}", "uuid: string read-only\nname: string"),
        Page.Of("GET", Path, response: Page.Envelope(Described.Record("name: string\npath: string\nsize: integer\ntype: file|directory")), parameters: "byte_offset length name type"),
        Page.Of("POST", Path, status: "201", parameters: "overwrite"),
        Page.Of("PATCH", Path, parameters: "byte_offset"),
        Page.Of("DELETE", Path),
    ];

    private const string Path = "/storage/volumes/{volume.uuid}/files/{path}";

    private HarbourServer _server = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await HarbourServer.StartAsync("""{ "/storage/volumes": [{"uuid":"v1","name":"v"}] }""", pages: s_pages);
        _client = HarbourServer.Connect(_server.Cluster);
        _client.DefaultRequestHeaders.Authorization = HarbourServer.Basic(_server.Cluster.Account.User, _server.Cluster.Account.Password);
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return _server.DisposeAsync();
    }

    [Fact]
    public async Task A_file_is_sent_written_into_and_read()
    {
        Assert.Equal(HttpStatusCode.Created, await SendAsync("POST", "docs%2Fa.txt", "hello world"));
        Assert.Equal(HttpStatusCode.OK, await SendAsync("PATCH", "docs%2Fa.txt?byte_offset=6", "W"));
        Assert.Equal(HttpStatusCode.OK, await SendAsync("PATCH", "docs%2Fa.txt?byte_offset=-1", "!"));

        Assert.Contains("\r\n\r\nWorld!\r\n", await ReadAsync("docs%2Fa.txt?byte_offset=6&length=100"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_directory_lists_what_is_in_it_and_a_file_itself()
    {
        await SendAsync("POST", "docs%2Fa.txt", "12345");
        await SendAsync("POST", "docs%2Fold%2Fb.txt", "1");

        Assert.Equal("docs", (await _server.GetAsync("/storage/volumes/v1/files/%2F")).Names);
        Assert.Equal("a.txt old", (await _server.GetAsync("/storage/volumes/v1/files/docs")).Names);
        Assert.Equal("a.txt", (await _server.GetAsync("/storage/volumes/v1/files/docs?type=file")).Names);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""[{"name":"a.txt","path":"docs","size":5,"type":"file"}]"""), (await _server.GetAsync("/storage/volumes/v1/files/docs%2Fa.txt")).Records));
    }

    [Fact]
    public async Task A_file_that_is_there_is_replaced_only_if_that_is_asked_for()
    {
        await SendAsync("POST", "a", "old");

        Assert.Equal(HttpStatusCode.Conflict, await SendAsync("POST", "a", "new"));
        Assert.Equal(HttpStatusCode.Created, await SendAsync("POST", "a?overwrite=true", "newer"));
        Assert.Contains("newer", await ReadAsync("a?length=9"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_go_with_their_record()
    {
        await SendAsync("POST", "docs%2Fa.txt", "12345");
        await _server.SendAsync("DELETE", "/storage/volumes/v1");

        Assert.Empty(_server.Cluster.Store.Files.All);
    }

    [Fact]
    public async Task What_cannot_be_is_refused()
    {
        Assert.Equal(404, (await _server.GetAsync("/storage/volumes/v1/files/none")).Status);
        Assert.Equal(404, (await _server.GetAsync("/storage/volumes/v2/files/%2F")).Status);
        Assert.Equal(400, (await _server.SendAsync("POST", "/storage/volumes/v1/files/a", "{}")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync("POST", "a", new string('x', (1 << 20) + 1)));
        Assert.Equal(201, (await _server.SendAsync("POST", "/storage/volumes/v1/files/d", """{"type":"directory"}""")).Status);
        Assert.Equal(200, (await _server.SendAsync("DELETE", "/storage/volumes/v1/files/d")).Status);
        Assert.Equal(404, (await _server.SendAsync("DELETE", "/storage/volumes/v1/files/d")).Status);
    }

    private async Task<HttpStatusCode> SendAsync(string method, string path, string content)
    {
        using var part = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
        using var form = new MultipartFormDataContent { { part, "file", "file" } };
        using var request = new HttpRequestMessage(new HttpMethod(method), "api/storage/volumes/v1/files/" + path) { Content = form };
        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private async Task<string> ReadAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/storage/volumes/v1/files/" + path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("multipart/form-data"));
        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
