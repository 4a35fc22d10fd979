using System.Text;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Writes;

/// <summary>A program that begins a write and one that goes on with it need share no more than a text.</summary>
public class RehydrationTests
{
    [Fact]
    public async Task Another_process_goes_on_with_a_job_by_its_token()
    {
        await using var server = await StartAsync();
        var token = await BeginAsync(server);
        using var later = server.Client();

        var operation = later.RehydrateJob<Volume>(token);
        Assert.Equal(("j1", "/api/storage/volumes/v1", false), (operation.Id, operation.Location, operation.IsCompleted));
        await operation.WaitAsync();

        Assert.Equal(JobState.Success, Assert.Single(operation.Jobs).State);
        Assert.Equal(token, later.RehydrateJob(token).RehydrationToken);
    }

    [Fact]
    public async Task Results_are_typed_in_another_process_too()
    {
        await using var server = await StartAsync();
        string token;
        using (var client = server.Client())
            token = (await client.Storage.Volumes.CreateManyAsync([new Volume()], new() { WaitForJob = false })).RehydrationToken!;
        using var later = server.Client();

        var operation = later.RehydrateJob<Volume>(token);
        await operation.WaitAsync();

        Assert.Equal("v1", Assert.Single((await operation.GetResultsAsync()).Records).Uuid);
    }

    [Fact]
    public async Task A_job_that_was_done_is_not_asked_for_again()
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Request.Method == "GET"
            ? LoopbackServer.AnswerAsync(context, 200, """{"uuid":"j1","state":"failure","error":{"code":"917927","message":"m"}}""")
            : LoopbackServer.AnswerAsync(context, 202, """{"job":{"uuid":"j1"}}"""));
        using var client = server.Client();
        var first = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.DeleteAsync("u"));
        var asked = server.Seen.Count;

        var operation = client.RehydrateJob(first.Operation!.RehydrationToken!);
        Assert.True(operation.IsCompleted);
        var fault = await Assert.ThrowsAsync<ApiException>(() => operation.WaitAsync());

        Assert.Equal(asked, server.Seen.Count);
        Assert.Equal((ApiFailure.Job, 917927L), (fault.Failure, fault.Code));
        Assert.Equal(("DELETE", "/storage/volumes/{uuid}", "/storage/volumes/u"), (fault.Method, fault.PathTemplate, fault.Path));
    }

    [Fact]
    public async Task A_token_goes_on_for_the_svm_that_the_write_was_for()
    {
        await using var server = await StartAsync();
        string token;
        using (var client = server.Client())
        using (var view = client.ForSvm("svm1"))
            token = (await view.Storage.Volumes.DeleteAsync("u", new() { WaitForJob = false })).RehydrationToken!;
        using var later = server.Client();

        await later.RehydrateJob(token).WaitAsync();

        Assert.Equal("svm1", server.Last.Header("X-Dot-SVM-Name"));
        await later.ForSvm("svm1").RehydrateJob(token).WaitAsync();
        Assert.Contains("svm1", Assert.Throws<ArgumentException>(() => later.ForSvm("svm2").RehydrateJob(token)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_of_no_svm_is_not_taken_by_a_view_of_one()
    {
        await using var server = await StartAsync();
        var token = await BeginAsync(server);
        using var client = server.Client();

        Assert.Throws<ArgumentException>(() => client.ForSvm("svm1").RehydrateJob(token));
    }

    [Fact]
    public async Task A_token_of_another_cluster_is_refused()
    {
        await using var server = await StartAsync();
        await using var other = await StartAsync();
        var token = await BeginAsync(server);
        using var client = other.Client();

        var fault = Assert.Throws<ArgumentException>(() => client.RehydrateJob(token));

        Assert.Contains(server.Address.ToString(), fault.Message, StringComparison.Ordinal);
        Assert.Contains(other.Address.ToString(), fault.Message, StringComparison.Ordinal);
        Assert.Empty(other.Seen);
    }

    [Fact]
    public async Task A_token_holds_no_secret()
    {
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(
            context, 202, """{"job":{"uuid":"j1","message":"set hunter22","description":"hunter22"}}"""));
        using var client = server.Client(options => options.Credential = ApiCredential.Basic("admin", "hunter23"));
        var body = new Volume();
        body.UnknownMembers["password"] = System.Text.Json.JsonDocument.Parse("\"hunter22\"").RootElement;

        var operation = await client.Storage.Volumes.CreateAsync(body, new() { WaitForJob = false });

        var text = Decode(operation.RehydrationToken!);
        Assert.Contains("j1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter", text, StringComparison.Ordinal);
        Assert.DoesNotContain("admin", text, StringComparison.Ordinal);
        Assert.DoesNotContain("YWRtaW4", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_token_is_refused_without_a_call()
    {
        await using var server = await StartAsync();
        var token = await BeginAsync(server);
        using var client = server.Client();

        foreach (var text in new[] { "j1", token[..^4], token[..20], "specgen-job-1.", token.Replace("-1.", "-2.", StringComparison.Ordinal), token + "!" })
            Assert.Throws<FormatException>(() => client.RehydrateJob(text));
        Assert.Throws<ArgumentException>(() => client.RehydrateJob(""));
        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task A_token_that_leads_to_another_server_is_not_followed()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
            LoopbackServer.AnswerAsync(context, 200, context.Request.Method == "GET" ? """{"state":"success"}""" : """{"job":{"uuid":"j1"}}"""));
        var token = await BeginAsync(server);
        using var client = server.Client();
        var changed = Encode(Decode(token).Replace("\"results\":null", "\"results\":\"https://evil.example/api\"", StringComparison.Ordinal));

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.RehydrateJob(changed).WaitAsync());

        Assert.Equal(ApiFailure.InvalidResponse, Assert.IsType<ApiException>(fault.InnerException).Failure);
    }

    [Fact]
    public void An_operation_without_a_job_or_a_server_has_no_token()
    {
        Assert.Null(JobOperation.Succeeded().RehydrationToken);
        Assert.Null(JobOperation<Volume>.Succeeded(new Volume()).RehydrationToken);
    }

    [Fact]
    public async Task A_job_is_attached_to_by_its_key_with_typed_results()
    {
        await using var server = await StartAsync();
        using var client = server.Client();

        var operation = client.AttachJob<Volume>("j1");
        await operation.WaitAsync();

        Assert.Equal("v1", Assert.Single((await operation.GetResultsAsync()).Records).Uuid);
        Assert.Throws<ArgumentException>(() => client.AttachJob(".."));
    }

    private static async Task<string> BeginAsync(LoopbackServer server)
    {
        using var client = server.Client();
        var operation = await client.Storage.Volumes.CreateAsync(new Volume(), new() { WaitForJob = false });
        return operation.RehydrationToken!;
    }

    private static Task<LoopbackServer> StartAsync() => LoopbackServer.StartAsync(context =>
    {
        if (context.Request.Path == "/api/results")
            return LoopbackServer.AnswerAsync(context, 200, """{"records":[{"uuid":"v1"}]}""");
        if (context.Request.Method == "GET")
            return LoopbackServer.AnswerAsync(context, 200, """{"uuid":"j1","state":"success","_links":{"results":{"href":"/api/results"}}}""");
        context.Response.Headers.Location = "/api/storage/volumes/v1";
        return LoopbackServer.AnswerAsync(context, 202, """{"job":{"uuid":"j1"}}""");
    });

    private static string Decode(string token)
    {
        var base64 = token[(token.IndexOf('.', StringComparison.Ordinal) + 1)..].Replace('-', '+').Replace('_', '/');
        return Encoding.UTF8.GetString(Convert.FromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '=')));
    }

    private static string Encode(string json) =>
        "specgen-job-1." + Convert.ToBase64String(Encoding.UTF8.GetBytes(json)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
