using System.Net;
using System.Text.Json;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Responses;

public class ApiResponseTests
{
    private const string Modified = "Tue, 03 Nov 2026 10:11:12 GMT";

    [Fact]
    public async Task A_call_fills_the_response_of_its_options_with_status_headers_and_text()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers["X-Trace"] = new(["a", "b"]);
            context.Response.Headers.LastModified = Modified;
            context.Response.ContentLength = 12;
            return LoopbackServer.AnswerAsync(context, 203, """{"uuid":"u"}""");
        });
        using var client = server.Client();
        var response = new ApiResponse();

        var volume = await client.Storage.Volumes.GetAsync("u", new() { Response = response });

        Assert.Equal("u", volume.Uuid);
        Assert.Equal(HttpStatusCode.NonAuthoritativeInformation, response.StatusCode);
        Assert.Equal("a, b", response.Headers["x-trace"]);
        Assert.Equal("application/hal+json", response.ContentType);
        Assert.Equal(12, response.ContentLength);
        Assert.Equal(new DateTimeOffset(2026, 11, 3, 10, 11, 12, TimeSpan.Zero), response.LastModified);
        Assert.Equal("""{"uuid":"u"}""", response.Text);
        Assert.Equal("u", response.Json.GetProperty("uuid").GetString());
        Assert.Equal("HTTP 203, application/hal+json, 12 bytes", response.ToString());
    }

    [Fact]
    public async Task Calls_at_once_fill_each_its_own()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
            LoopbackServer.AnswerAsync(context, 200, $$"""{"uuid":"{{context.Request.Path.Value!.Split('/')[^1]}}"}"""));
        using var client = server.Client();
        var responses = Enumerable.Range(0, 20).Select(_ => new ApiResponse()).ToList();

        await Task.WhenAll(responses.Select((response, index) => client.Storage.Volumes.GetAsync($"v{index}", new() { Response = response })));

        Assert.Equal(Enumerable.Range(0, 20).Select(index => $"v{index}"), responses.Select(response => response.Json.GetProperty("uuid").GetString()));
    }

    [Fact]
    public async Task A_write_fills_it_with_the_answer_to_the_write_and_not_with_its_job()
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Request.Method == "POST"
            ? LoopbackServer.AnswerAsync(context, 202, """{"job":{"uuid":"j"}}""")
            : LoopbackServer.AnswerAsync(context, 200, """{"uuid":"j","state":"success"}"""));
        using var client = server.Client();
        var response = new ApiResponse();

        await client.Storage.Volumes.CreateAsync(new(), new() { Response = response });

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("""{"job":{"uuid":"j"}}""", response.Text);
    }

    [Fact]
    public async Task A_call_that_is_tried_again_fills_it_with_the_last_answer()
    {
        var calls = 0;
        await using var server = await LoopbackServer.StartAsync(context =>
            LoopbackServer.AnswerAsync(context, calls++ == 0 ? 503 : 200, """{"uuid":"u"}"""));
        using var client = server.Client(options => options.Retry.FirstDelay = TimeSpan.Zero);
        var response = new ApiResponse();

        await client.Storage.Volumes.GetAsync("u", new() { Response = response });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(2, server.Seen.Count);
    }

    [Fact]
    public async Task Each_page_has_its_own()
    {
        await using var server = await PagesAsync();
        using var client = server.Client();
        var seen = new List<string>();

        await foreach (var page in client.Storage.Volumes.ListAsync().PagesAsync())
            seen.Add($"{(int)page.Response.StatusCode!} {page.Response.Headers["X-Page"]} {page.Response.Text ?? "no text"}");

        Assert.Equal(["200 0 no text", "200 1 no text"], seen);
    }

    [Fact]
    public async Task Pages_have_their_text_where_the_options_ask_for_the_response()
    {
        await using var server = await PagesAsync();
        using var client = server.Client();
        var last = new ApiResponse();
        var texts = new List<JsonElement>();

        await foreach (var page in client.Storage.Volumes.ListAsync(new() { Response = last }).PagesAsync())
            texts.Add(page.Response.Json.GetProperty("records")[0]);

        Assert.Equal(["v0", "v1"], texts.Select(record => record.GetProperty("uuid").GetString()));
        Assert.Equal("1", last.Headers["X-Page"]);
    }

    [Fact]
    public async Task A_list_that_keeps_its_text_gives_the_same_records()
    {
        await using var server = await PagesAsync();
        using var client = server.Client();

        var records = await client.Storage.Volumes.ListAsync(new() { Response = new() }).ToListAsync();

        Assert.Equal(["v0", "v1"], records.Select(record => record.Uuid));
    }

    [Fact]
    public async Task A_failure_fills_it_too_without_the_secrets_that_the_server_repeats()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers["X-Echo"] = "swordfish-9";
            return LoopbackServer.AnswerAsync(context, 400, """{"error":{"code":"3","message":"swordfish-9 is wrong"}}""");
        });
        using var client = server.Client(options => options.Credential = ApiCredential.Basic("admin", "swordfish-9"));
        var response = new ApiResponse();

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u", new() { Response = response }));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("***", response.Headers["X-Echo"]);
        Assert.Equal("***", failure.Headers["x-echo"]);
        Assert.Equal("""{"error":{"code":"3","message":"*** is wrong"}}""", response.Text);
    }

    [Fact]
    public async Task A_body_that_makes_no_sense_leaves_status_headers_and_text()
    {
        await using var server = await LoopbackServer.StartAsync(200, "<html>", "text/html");
        using var client = server.Client();
        var response = new ApiResponse();

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u", new() { Response = response }));

        Assert.Equal("<html>", response.Text);
        Assert.ThrowsAny<JsonException>(() => response.Json);
        Assert.Equal("text/html", failure.Headers["Content-Type"]);
    }

    [Fact]
    public async Task It_stays_empty_where_no_answer_came()
    {
        using var client = new TestClient(new ApiClientOptions(new Uri("http://127.0.0.1:1/api")) { Retry = { MaximumAttempts = 1 } });
        var response = new ApiResponse();

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u", new() { Response = response }));

        Assert.Null(response.StatusCode);
        Assert.Empty(response.Headers);
        Assert.Null(response.Text);
        Assert.Equal(JsonValueKind.Undefined, response.Json.ValueKind);
        Assert.Equal("no answer", response.ToString());
        Assert.Empty(failure.Headers);
    }

    [Fact]
    public async Task A_download_fills_it_with_the_head()
    {
        await using var server = await LoopbackServer.StartAsync(200, "hello", "text/plain");
        using var client = server.Client();
        var response = new ApiResponse();

        await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a", new() { Response = response });

        Assert.Equal("text/plain", response.ContentType);
        Assert.Null(response.Text);
    }

    [Fact]
    public void A_stand_in_has_what_it_was_given()
    {
        var response = new ApiResponse(HttpStatusCode.Created, [new("Location", "/api/x"), new("Vary", "a"), new("vary", "b")], "{}");

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("/api/x", response.Headers["location"]);
        Assert.Equal("a, b", response.Headers["Vary"]);
        Assert.Equal(JsonValueKind.Object, response.Json.ValueKind);
        Assert.Null(response.LastModified);
        Assert.Null(response.ContentLength);
    }

    private static Task<LoopbackServer> PagesAsync() => LoopbackServer.StartAsync(context =>
    {
        var page = context.Request.Query.ContainsKey("p") ? 1 : 0;
        context.Response.Headers["X-Page"] = page.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var next = page == 0 ? ""","_links":{"next":{"href":"/api/storage/volumes?p=1"}}""" : "";
        return LoopbackServer.AnswerAsync(context, 200, $$"""{"records":[{"uuid":"v{{page}}"}],"num_records":1{{next}}}""");
    });
}
