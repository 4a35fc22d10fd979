using System.Net;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Failures;

public class ApiExceptionTests
{
    private const string Envelope = """
        {"error":{"message":"entry doesn't exist","code":"66257118","target":"uuid","arguments":[{"code":"1","message":"x"}]}}
        """;

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"arguments":[]}""")]
    [InlineData("null")]
    [InlineData("\"\"")]
    public async Task An_error_of_a_success_that_says_nothing_is_none(string error)
    {
        await using var server = await LoopbackServer.StartAsync(200, $$"""{"uuid":"u","records":[{"uuid":"u"}],"num_records":1,"error":{{error}}}""");
        using var client = server.Client();

        Assert.Equal("u", (await client.Storage.Volumes.GetAsync("u")).Uuid);
        Assert.Single(await client.Storage.Volumes.ListAsync().ToListAsync());
        await client.Storage.Volumes.DeleteAsync("u");
    }

    [Fact]
    public async Task The_documented_error_arrives_whole()
    {
        await using var server = await LoopbackServer.StartAsync(404, Envelope);

        var fault = await FailAsync(server);

        Assert.Equal(ApiFailure.Server, fault.Failure);
        Assert.Equal(HttpStatusCode.NotFound, fault.StatusCode);
        Assert.Equal(66257118, fault.Code);
        Assert.Equal("entry doesn't exist", fault.ErrorMessage);
        Assert.Equal("uuid", fault.Target);
        Assert.Equal("x", Assert.Single(fault.Arguments).Message);
        Assert.Equal("GET", fault.Method);
        Assert.Equal("/storage/volumes/a%2Fb", fault.Path);
        Assert.Equal("/storage/volumes/{uuid}", fault.PathTemplate);
        Assert.Equal(Envelope, fault.RawBody);
        Assert.Equal("GET /storage/volumes/{uuid}: HTTP 404, code 66257118: entry doesn't exist (target: uuid)", fault.Message);
    }

    [Fact]
    public async Task A_code_without_quotes_is_the_same_code()
    {
        await using var server = await LoopbackServer.StartAsync(404, """{"error":{"message":"m","code":4}}""");

        Assert.Equal(OntapErrors.NotFound, (await FailAsync(server)).Code);
    }

    [Fact]
    public async Task A_code_that_is_no_number_is_kept_as_text()
    {
        await using var server = await LoopbackServer.StartAsync(400, """{"error":{"message":"m","code":"E-1"}}""");

        var fault = await FailAsync(server);

        Assert.Null(fault.Code);
        Assert.Equal("E-1", fault.Error!.CodeText);
    }

    [Fact]
    public async Task Of_a_list_of_errors_the_first_is_reported()
    {
        await using var server = await LoopbackServer.StartAsync(400, """{"errors":[{"message":"m","code":"1115532"},{"message":"n","code":"4"}]}""");

        Assert.Equal(1115532, (await FailAsync(server)).Code);
    }

    [Fact]
    public async Task Problem_details_are_an_error_too()
    {
        await using var server = await LoopbackServer.StartAsync(
            404, """{"type":"https://astra.netapp.io/problems/2","title":"Collection not found","detail":"No such app.","status":"404"}""", "application/problem+json");

        var fault = await FailAsync(server);

        Assert.Equal("Collection not found: No such app.", fault.ErrorMessage);
        Assert.Equal("https://astra.netapp.io/problems/2", fault.Error!.CodeText);
        Assert.Null(fault.Code);
    }

    [Theory]
    [InlineData("""{"error":"Bad Request","message":"No such agent.","statusCode":400}""", "No such agent.", "Bad Request")]
    [InlineData("""{"message":"No such agent.","code":17}""", "No such agent.", "17")]
    [InlineData("""{"error":"No such agent."}""", "No such agent.", "No such agent.")]
    public async Task A_message_without_an_envelope_is_an_error_too(string body, string message, string code)
    {
        await using var server = await LoopbackServer.StartAsync(400, body, "application/json");

        var fault = await FailAsync(server);

        Assert.Equal(message, fault.ErrorMessage);
        Assert.Equal(code, fault.Error!.CodeText);
    }

    [Fact]
    public async Task The_body_of_a_failure_is_there_as_the_documented_type()
    {
        await using var server = await LoopbackServer.StartAsync(409, """{"slots":{"s1":{"used":3}},"labels":{"by":"x"},"later":1}""", "application/json");

        var fault = await FailAsync(server);

        Assert.Equal(3, fault.ErrorAs<Rack>()!.Slots!["s1"].Used);
        Assert.Equal(1, fault.ErrorAs<Rack>()!.UnknownMembers["later"].GetInt32());
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("""{"slots":"none"}""")]
    [InlineData("[1]")]
    public async Task A_body_that_is_not_the_documented_one_is_null_as_a_type(string body)
    {
        await using var server = await LoopbackServer.StartAsync(409, body);

        Assert.Null((await FailAsync(server)).ErrorAs<Rack>());
    }

    [Fact]
    public void An_exception_without_a_body_has_no_typed_one() => Assert.Null(new ApiException().ErrorAs<Rack>());

    [Theory]
    [InlineData("<html>Bad gateway</html>", "text/html")]
    [InlineData("", "text/plain")]
    [InlineData("""{"error":{"message":"cut off""", "application/json")]
    [InlineData("[1]", "application/json")]
    [InlineData("""{"error":["text"]}""", "application/json")]
    public async Task A_reply_that_reports_no_error_keeps_its_status_and_text(string body, string type)
    {
        await using var server = await LoopbackServer.StartAsync(502, body, type);

        var fault = await FailAsync(server);

        Assert.Equal(HttpStatusCode.BadGateway, fault.StatusCode);
        Assert.Null(fault.Code);
        Assert.Null(fault.ErrorMessage);
        Assert.Empty(fault.Arguments);
        Assert.Equal(body, fault.RawBody);
    }

    [Theory]
    [InlineData("<html>Log in</html>", "text/html")]
    [InlineData("", "application/json")]
    [InlineData("""{"uuid":"cut off""", "application/json")]
    [InlineData("""{"size":"10GB"}""", "application/json")]
    public async Task Success_with_a_body_that_is_no_such_object_is_an_invalid_response(string body, string type)
    {
        await using var server = await LoopbackServer.StartAsync(200, body, type);

        var fault = await FailAsync(server);

        Assert.Equal(ApiFailure.InvalidResponse, fault.Failure);
        Assert.Equal(HttpStatusCode.OK, fault.StatusCode);
        Assert.Equal(body, fault.RawBody);
        Assert.Contains("GET /storage/volumes/{uuid}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invalid_response_names_the_json_path()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"svm":{"name":[]}}""");

        Assert.Contains("$.svm.name", (await FailAsync(server)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_inside_a_success_is_an_error()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"num_records":0,"error":{"message":"m","code":"6"}}""");

        Assert.Equal(OntapErrors.AccessDenied, (await FailAsync(server)).Code);
    }

    [Fact]
    public async Task An_error_inside_the_success_of_a_write_is_an_error()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"error":{"message":"m","code":"6"}}""");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.ReplaceAsync("u", new()));

        Assert.Equal(OntapErrors.AccessDenied, fault.Code);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Wed, 21 Oct 2015 07:28:00 GMT", 0)]
    public async Task The_wait_that_the_server_asks_for_is_reported(string header, int seconds)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers.RetryAfter = header;
            return LoopbackServer.AnswerAsync(context, 503, "");
        });

        Assert.Equal(TimeSpan.FromSeconds(seconds), (await FailAsync(server)).RetryAfter);
    }

    [Fact]
    public async Task A_large_body_is_cut()
    {
        await using var server = await LoopbackServer.StartAsync(500, new string('x', 1_000_000), "text/plain");

        Assert.Equal(64 * 1024, (await FailAsync(server)).RawBody!.Length);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Redirect("https://elsewhere.invalid/");
            return Task.CompletedTask;
        });

        Assert.Equal(HttpStatusCode.Found, (await FailAsync(server)).StatusCode);
    }

    private static async Task<ApiException> FailAsync(LoopbackServer server)
    {
        using var client = server.Client(options => options.Retry.MaximumAttempts = 1);
        return await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("a/b"));
    }
}
