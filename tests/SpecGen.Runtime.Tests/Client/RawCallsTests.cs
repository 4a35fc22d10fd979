using System.Net;
using System.Text.Json;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Client;

public class RawCallsTests
{
    [Fact]
    public async Task A_call_gives_status_headers_and_json()
    {
        await using var server = await LoopbackServer.StartAsync(203, """{"records":[{"volume":"db1","size":5}],"num_records":1}""");
        using var client = server.Client();

        var answer = await client.Raw.SendAsync(new("GET", "/private/cli/volume") { Query = { ["fields"] = "size", ["vserver"] = "svm 1" } });

        Assert.Equal("/api/private/cli/volume?fields=size&vserver=svm%201", server.Last.Target);
        Assert.Equal(HttpStatusCode.NonAuthoritativeInformation, answer.StatusCode);
        Assert.Equal("application/hal+json", answer.ContentType);
        Assert.Equal(5, answer.Json.GetProperty("records")[0].GetProperty("size").GetInt32());
    }

    [Fact]
    public async Task Values_in_a_path_are_encoded_whichever_way_it_is_written()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();
        const string Name = "a/b c.txt";

        await client.Raw.SendAsync(new("GET", $"/files/{Name.Trim()}/of/{17}"));
        await client.Raw.SendAsync(new("GET", "/files/{name}/of/{number}", Name, "17"));

        Assert.All(server.Seen, seen => Assert.Equal("/api/files/a%2Fb%20c%2Etxt/of/17", seen.Target));
    }

    [Fact]
    public async Task Telemetry_has_the_path_without_its_values()
    {
        await using var server = await LoopbackServer.StartAsync(404, """{"error":{"code":"4","message":"no"}}""");
        using var client = server.Client();
        var name = "secret-name";

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Raw.SendAsync(new("GET", $"/private/cli/volume/{name}")));

        Assert.Equal("/private/cli/volume/{1}", failure.PathTemplate);
        Assert.Equal(OntapErrors.NotFound, failure.Code);
    }

    [Theory]
    [InlineData("get", "/a")]
    [InlineData("GET /a\r\nX: ", "/a")]
    [InlineData("GET", "a")]
    [InlineData("GET", "//other.example/a")]
    [InlineData("GET", "/a?b=c")]
    [InlineData("GET", "/a#b")]
    [InlineData("GET", "/a b")]
    [InlineData("GET", "/a/../b")]
    [InlineData("GET", "/a/{b}")]
    [InlineData("GET", "/a/}{")]
    public void What_is_no_method_or_path_is_refused(string method, string path) =>
        Assert.Throws<ArgumentException>(() => new RawRequest(method, path));

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    public void A_value_that_would_lead_elsewhere_is_refused(string value)
    {
        Assert.Throws<ArgumentException>(() => new RawRequest("GET", $"/a/{value}/b"));
        Assert.Throws<ArgumentException>(() => new RawRequest("GET", "/a/{key}/b", value));
    }

    [Fact]
    public async Task Bodies_are_sent_as_json_whatever_they_are_made_of()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();
        using var document = JsonDocument.Parse("""{"a":1.50}""");

        await SendAsync(RawBody.Json(document.RootElement));
        await SendAsync(RawBody.Json("""{"a":1.50}"""));
        await SendAsync(RawBody.Json(new Volume { Size = 5 }));
        await SendAsync(RawBody.Of(new { a = "b" }));

        Assert.Equal(["""{"a":1.50}""", """{"a":1.50}""", """{"size":5}""", """{"a":"b"}"""], server.Seen.Select(seen => seen.Body));
        Assert.All(server.Seen, seen => Assert.Equal("application/json", seen.Header("Content-Type")));

        Task SendAsync(RawBody body) => client.Raw.SendAsync(new("POST", "/private/cli/volume") { Body = body });
    }

    [Fact]
    public async Task Text_is_sent_and_taken_as_it_is()
    {
        await using var server = await LoopbackServer.StartAsync(200, "<done/>", "application/xml");
        using var client = server.Client();

        var answer = await client.Raw.SendAsync(new("POST", "/servlets/x") { Body = RawBody.Text("<a/>", "application/xml") });

        Assert.Equal("<a/>", server.Last.Body);
        Assert.Equal("application/xml; charset=utf-8", server.Last.Header("Content-Type"));
        Assert.Equal("<done/>", answer.Text);
    }

    [Fact]
    public async Task Headers_are_sent_and_those_of_the_client_are_its_own()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();

        await client.Raw.SendAsync(new("GET", "/a") { Headers = { ["X-Agent-Id"] = "agent" } });

        Assert.Equal("agent", server.Last.Header("X-Agent-Id"));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Raw.SendAsync(new("GET", "/a") { Headers = { ["Authorization"] = "x" } }));
    }

    [Fact]
    public async Task A_read_is_tried_again_and_a_write_is_not()
    {
        var calls = 0;
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, calls++ % 2 == 0 ? 503 : 200, "{}"));
        using var client = server.Client(options => options.Retry.FirstDelay = TimeSpan.Zero);

        await client.Raw.SendAsync(new("GET", "/a"));
        await Assert.ThrowsAsync<ApiException>(() => client.Raw.SendAsync(new("POST", "/a")));

        Assert.Equal(["GET", "GET", "POST"], server.Seen.Select(seen => seen.Method));
    }

    [Fact]
    public async Task A_write_waits_for_its_job_and_sends_nothing_that_was_not_asked_for()
    {
        await using var server = await JobAsync("success");
        using var client = server.Client();

        var answer = await client.Raw.SendAsync(new("POST", "/private/cli/volume") { Body = RawBody.Json("{}") });

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal(["/api/private/cli/volume", "/api/cluster/jobs/j"], server.Seen.Select(seen => seen.Target));
    }

    [Fact]
    public async Task A_job_that_fails_is_a_failure()
    {
        await using var server = await JobAsync("failure");
        using var client = server.Client();

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Raw.SendAsync(new("DELETE", "/private/cli/volume")));

        Assert.Equal(ApiFailure.Job, failure.Failure);
    }

    [Fact]
    public async Task A_write_gives_its_job_to_who_wants_it()
    {
        await using var server = await JobAsync("success");
        using var client = server.Client();

        var operation = await client.Raw.WriteAsync<RawRecord>(
            new("PATCH", "/private/cli/volume") { Query = { ["volume"] = "a" } }, new() { WaitForJob = false, ReturnTimeout = TimeSpan.Zero });

        Assert.Equal("j", operation.Id);
        Assert.False(operation.IsCompleted);
        Assert.Equal("/api/private/cli/volume?return_timeout=0&volume=a", Assert.Single(server.Seen).Target);
    }

    [Fact]
    public async Task All_pages_of_a_list_come_typed_or_not()
    {
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, 200, context.Request.Query.ContainsKey("p")
            ? """{"records":[{"size":2}],"num_records":1}"""
            : """{"records":[{"size":1}],"num_records":1,"_links":{"next":{"href":"/api/private/cli/volume?p=1"}}}"""));
        using var client = server.Client();
        var request = new RawRequest("GET", "/private/cli/volume") { Query = { ["fields"] = "size" }, Headers = { ["X-Trace"] = "t" } };

        var raw = await client.Raw.List<RawRecord>(request, new() { Timeout = TimeSpan.FromMinutes(1) }).ToListAsync();
        var typed = await client.Raw.List<Volume>(request).ToListAsync();

        Assert.Equal([1, 2], raw.Select(record => record["size"].GetInt32()));
        Assert.Equal(JsonValueKind.Undefined, raw[0]["name"].ValueKind);
        Assert.Equal([1L, 2L], typed.Select(volume => volume.Size!.Value));
        Assert.All(server.Seen, seen => Assert.Equal("t", seen.Header("X-Trace")));
        Assert.Equal("/api/private/cli/volume?fields=size", server.Seen.First().Target);
    }

    [Fact]
    public async Task An_object_comes_as_a_generated_type()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"uuid":"u","new_in_later":1}""");
        using var client = server.Client();

        var volume = await client.Raw.SendAsync<Volume>(new("GET", $"/storage/luns/{"u".Trim()}"));

        Assert.Equal("u", volume.Uuid);
        Assert.True(volume.UnknownMembers.ContainsKey("new_in_later"));
    }

    [Fact]
    public async Task A_write_by_query_goes_on_until_nothing_is_left()
    {
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, 200, context.Request.Query.ContainsKey("p")
            ? """{"num_records":1}"""
            : """{"num_records":2,"_links":{"next":{"href":"/api/storage/luns?p=1&name=old*"}}}"""));
        using var client = server.Client();

        var done = await client.Raw.WriteWhereAsync<RawRecord>(new("DELETE", "/storage/luns") { Query = { ["name"] = "old*" } });

        Assert.Equal(3, done.NumRecords);
        Assert.Equal(2, server.Seen.Count);
    }

    [Fact]
    public async Task A_write_by_query_without_a_condition_is_not_sent()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();

        await Assert.ThrowsAsync<ArgumentException>(() => client.Raw.WriteWhereAsync<RawRecord>(new("DELETE", "/storage/luns")));

        Assert.Empty(server.Seen);
    }

    [Fact]
    public async Task An_error_in_a_success_is_an_error()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"error":"Failed to queue the job"}""");
        using var client = server.Client();

        Assert.Equal("Failed to queue the job", (await Assert.ThrowsAsync<ApiException>(() => client.Raw.SendAsync(new("GET", "/a")))).ErrorMessage);
        Assert.Equal("Failed to queue the job", (await Assert.ThrowsAsync<ApiException>(() => client.Raw.SendAsync(new("POST", "/a")))).ErrorMessage);
    }

    [Fact]
    public async Task Secrets_of_a_body_do_not_reach_a_failure()
    {
        await using var server = await LoopbackServer.StartAsync(400, """{"error":{"message":"the password swordfish-9 is weak","code":"1"}}""");
        using var client = server.Client();

        var failure = await Assert.ThrowsAsync<ApiException>(() =>
            client.Raw.SendAsync(new("POST", "/private/cli/security/login") { Body = RawBody.Json("""{"password":"swordfish-9"}""") }));

        Assert.DoesNotContain("swordfish", failure.ToString() + failure.RawBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_calls_for_its_svm()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();

        await client.ForSvm("svm1").Raw.SendAsync(new("GET", "/a"));

        Assert.Equal("svm1", server.Last.Header("X-Dot-SVM-Name"));
    }

    private static Task<LoopbackServer> JobAsync(string end) => LoopbackServer.StartAsync(context => context.Request.Path.Value!.Contains("/jobs/", StringComparison.Ordinal)
        ? LoopbackServer.AnswerAsync(context, 200, $$"""{"uuid":"j","state":"{{end}}","message":"m","code":1}""")
        : LoopbackServer.AnswerAsync(context, 202, """{"job":{"uuid":"j"}}"""));
}
