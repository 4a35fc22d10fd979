using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Writes;

/// <summary>Whatever fails after a write was accepted, the exception has its job and the way to go on.</summary>
public class KeptJobTests
{
    private const string Accepted = """{"job":{"uuid":"j1"}}""";

    private static readonly JobPolling s_quick = new() { FirstDelay = TimeSpan.FromMilliseconds(5), Patience = TimeSpan.FromMilliseconds(50) };

    [Fact]
    public async Task A_look_that_is_refused_is_told_from_a_refused_write()
    {
        await using var server = await StartAsync(context => LoopbackServer.AnswerAsync(context, 403, """{"error":{"message":"not authorized","code":"6"}}"""));
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new Volume()));

        Assert.Equal((ApiFailure.JobUnobserved, HttpStatusCode.Forbidden, OntapErrors.AccessDenied), (fault.Failure, fault.StatusCode, fault.Code));
        Assert.Equal(("POST", "/storage/volumes"), (fault.Method, fault.PathTemplate));
        Assert.Equal("j1", fault.Job!.Uuid);
        Assert.Equal("j1", Assert.Single(fault.Jobs).Uuid);
        Assert.Equal("/cluster/jobs/j1", Assert.IsType<ApiException>(fault.InnerException).Path);
        Assert.Equal(
            "POST /storage/volumes: accepted as job j1, which could not be followed: GET /cluster/jobs/{uuid}: HTTP 403, code 6: not authorized",
            fault.Message);
    }

    [Fact]
    public async Task Waiting_goes_on_from_the_exception()
    {
        var isOpen = false;
        await using var server = await StartAsync(context => isOpen
            ? LoopbackServer.AnswerAsync(context, 200, """{"uuid":"j1","state":"success"}""")
            : LoopbackServer.AnswerAsync(context, 403, ""));
        using var client = server.Client();
        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new Volume()));

        isOpen = true;
        var operation = Assert.IsType<JobOperation<Volume>>(fault.Operation);
        await operation.WaitAsync();

        Assert.True(operation.IsCompleted);
        Assert.Single(server.Seen, seen => seen.Method == "POST");
    }

    [Theory]
    [InlineData(503, "")]
    [InlineData(200, "{\"uuid\":")]
    [InlineData(200, "[]")]
    [InlineData(200, """{"uuid":"j2","state":"success"}""")]
    [InlineData(200, """{"uuid":"j1","state":{}}""")]
    public async Task A_look_that_stays_without_a_usable_answer_keeps_the_job(int status, string body)
    {
        await using var server = await StartAsync(context => LoopbackServer.AnswerAsync(context, status, body));
        using var client = server.Client(options => options.Retry.MaximumAttempts = 1);

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new Volume(), new() { Polling = s_quick }));

        AssertKept(fault, ApiFailure.JobUnobserved);
    }

    [Fact]
    public async Task A_look_that_takes_too_long_keeps_the_job()
    {
        await using var server = await StartAsync(context => Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted));
        using var client = server.Client(options => options.Timeout = TimeSpan.FromMilliseconds(100));

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(
            new Volume(), new() { Timeout = TimeSpan.FromSeconds(60), Polling = s_quick }));

        AssertKept(fault, ApiFailure.JobUnobserved);
        Assert.Equal(ApiFailure.Timeout, Assert.IsType<ApiException>(fault.InnerException).Failure);
    }

    [Fact]
    public async Task A_caller_who_cancels_the_wait_keeps_the_job_and_goes_on()
    {
        var isDone = false;
        await using var server = await StartAsync(context =>
            LoopbackServer.AnswerAsync(context, 200, isDone ? """{"uuid":"j1","state":"success"}""" : """{"uuid":"j1","state":"running"}"""));
        using var client = server.Client();
        using var source = new CancellationTokenSource();

        var fault = await Assert.ThrowsAsync<JobWaitCanceledException>(() => client.Storage.Volumes.CreateAsync(
            new Volume(), new() { Progress = new Listener(_ => source.Cancel()) }, source.Token));

        Assert.IsAssignableFrom<OperationCanceledException>(fault);
        Assert.Equal(source.Token, fault.CancellationToken);
        Assert.Equal(("j1", JobState.Running), (fault.Job!.Uuid, fault.Job.State));
        Assert.Equal(("POST", "/storage/volumes", "/storage/volumes"), (fault.Method, fault.Path, fault.PathTemplate));
        Assert.Contains("job j1, last seen as 'running' goes on", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Seen, seen => seen.Method == "PATCH");
        isDone = true;
        await fault.Operation!.WaitAsync();
        Assert.True(fault.Operation.IsCompleted);
        Assert.Equal(JobState.Running, fault.Job.State);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_before_an_answer_tells_of_no_job()
    {
        await using var server = await LoopbackServer.StartAsync(context => Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted));
        using var client = server.Client();
        using var source = new CancellationTokenSource(100);

        var fault = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Storage.Volumes.CreateAsync(new Volume(), null, source.Token));

        Assert.IsNotType<JobWaitCanceledException>(fault);
    }

    [Fact]
    public async Task A_caller_who_cancels_while_the_answer_comes_keeps_the_job_that_it_told_of()
    {
        using var source = new CancellationTokenSource();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.StatusCode = 202;
            await context.Response.WriteAsync(Accepted[..^1]);
            await context.Response.Body.FlushAsync();
            await Task.Delay(200);
            await source.CancelAsync();
            await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted);
        });
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<JobWaitCanceledException>(() => client.Storage.Volumes.CreateAsync(new Volume(), null, source.Token));

        Assert.Equal("j1", fault.Job!.Uuid);
        Assert.Equal("j1", fault.Operation!.Id);
    }

    [Fact]
    public async Task A_later_request_of_a_write_by_query_that_is_cancelled_keeps_the_jobs_of_earlier_ones()
    {
        using var source = new CancellationTokenSource();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            if (context.Request.Query.ContainsKey("start"))
            {
                await source.CancelAsync();
                await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted);
            }

            await LoopbackServer.AnswerAsync(context, 202, """{"jobs":[{"uuid":"j1"}],"num_records":1,"_links":{"next":{"href":"/api/storage/volumes?start=1"}}}""");
        });
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<JobWaitCanceledException>(() =>
            client.Storage.Volumes.UpdateWhereAsync(new Volume { Comment = "c" }, new() { Name = "a" }, source.Token));

        Assert.Equal("j1", Assert.Single(fault.Jobs).Uuid);
        Assert.Equal("j1", fault.Operation!.Id);
    }

    [Fact]
    public async Task A_client_that_is_disposed_of_ends_the_waiting_at_once_and_keeps_the_job()
    {
        await using var server = await StartAsync(context => LoopbackServer.AnswerAsync(context, 200, """{"uuid":"j1","state":"running"}"""));
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(
            new Volume(), new() { Progress = new Listener(_ => client.Dispose()) }));

        AssertKept(fault, ApiFailure.JobUnobserved);
    }

    [Fact]
    public async Task What_the_callers_own_code_throws_while_waiting_does_not_lose_the_job()
    {
        await using var server = await StartAsync(context => LoopbackServer.AnswerAsync(context, 200, """{"uuid":"j1","state":"running"}"""));
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(
            new Volume(), new() { Progress = new Listener(_ => throw new FormatException("no console")) }));

        AssertKept(fault, ApiFailure.JobUnobserved);
        Assert.IsType<FormatException>(fault.InnerException);
    }

    [Fact]
    public async Task A_credential_that_fails_for_a_look_does_not_lose_the_job()
    {
        var calls = 0;
        await using var server = await StartAsync(context => LoopbackServer.AnswerAsync(context, 200, """{"uuid":"j1","state":"running"}"""));
        using var client = server.Client(options => options.Credential = ApiCredential.Bearer(_ =>
            ++calls == 1 ? new ValueTask<string>("bearer-of-the-first-call") : throw new InvalidOperationException("no token any more")));

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new Volume()));

        AssertKept(fault, ApiFailure.JobUnobserved);
        Assert.Contains("no token any more", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_that_cannot_be_read_keep_the_job_and_say_that_it_ended()
    {
        await using var server = await StartAsync(context => context.Request.Path.Value!.EndsWith("results", StringComparison.Ordinal)
            ? LoopbackServer.AnswerAsync(context, 403, "")
            : LoopbackServer.AnswerAsync(context, 200, """{"uuid":"j1","state":"success","_links":{"results":{"href":"/api/results"}}}"""));
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateManyAsync([new Volume()]));

        AssertKept(fault, ApiFailure.JobUnobserved);
        Assert.Equal(JobState.Success, fault.Job!.State);
    }

    [Theory]
    [InlineData(404, "", ApiFailure.JobLost)]
    [InlineData(200, """{"uuid":"j1","state":"failure"}""", ApiFailure.Job)]
    public async Task A_job_that_is_lost_or_failed_has_its_operation_too(int status, string body, ApiFailure failure)
    {
        await using var server = await StartAsync(context => LoopbackServer.AnswerAsync(context, status, body));
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new Volume()));

        AssertKept(fault, failure);
    }

    [Fact]
    public async Task An_answer_that_broke_behind_its_job_lets_the_caller_wait_for_it()
    {
        await using var server = await StartAsync(
            context => LoopbackServer.AnswerAsync(context, 200, """{"uuid":"j1","state":"success","message":"set hunter22"}"""), """{"job":{"uuid":"j1"},"num_rec""");
        using var client = server.Client();
        var body = new Volume();
        body.UnknownMembers["password"] = System.Text.Json.JsonDocument.Parse("\"hunter22\"").RootElement;

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(body));
        await fault.Operation!.WaitAsync();

        Assert.Equal(ApiFailure.InvalidResponse, fault.Failure);
        Assert.Equal("set ***", Assert.Single(fault.Operation.Jobs).Message);
    }

    [Fact]
    public async Task A_connection_that_broke_behind_the_job_lets_the_caller_wait_for_it()
    {
        using var server = RawServer.Always("HTTP/1.1 202 Accepted\nContent-Length: 100", Encoding.ASCII.GetBytes(Accepted));
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new Volume()));

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.Equal("j1", fault.Operation!.Id);
    }

    [Fact]
    public async Task A_failed_look_repeats_no_secret_of_the_write()
    {
        await using var server = await StartAsync(context => LoopbackServer.AnswerAsync(context, 403, """{"error":{"message":"hunter22 is weak","code":"6"}}"""));
        using var client = server.Client();
        var body = new Volume();
        body.UnknownMembers["password"] = System.Text.Json.JsonDocument.Parse("\"hunter22\"").RootElement;

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(body));

        AssertKept(fault, ApiFailure.JobUnobserved);
        Assert.DoesNotContain("hunter22", fault + fault.RawBody + fault.ErrorMessage + fault.InnerException, StringComparison.Ordinal);
        Assert.Contains("*** is weak", fault.RawBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_write_that_is_refused_tells_of_no_job()
    {
        await using var server = await LoopbackServer.StartAsync(403, """{"error":{"code":"6"}}""");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new Volume()));

        Assert.Equal(ApiFailure.Server, fault.Failure);
        Assert.Empty(fault.Jobs);
        Assert.Null(fault.Operation);
    }

    private static void AssertKept(ApiException fault, ApiFailure failure)
    {
        Assert.Equal(failure, fault.Failure);
        Assert.Equal("j1", fault.Job!.Uuid);
        Assert.Equal("j1", Assert.Single(fault.Jobs).Uuid);
        Assert.Equal("j1", fault.Operation!.Id);
        Assert.NotNull(fault.Operation.RehydrationToken);
    }

    private static Task<LoopbackServer> StartAsync(Func<HttpContext, Task> look, string accepted = Accepted) =>
        LoopbackServer.StartAsync(context => context.Request.Method == "GET" ? look(context) : LoopbackServer.AnswerAsync(context, 202, accepted));

    private sealed class Listener(Action<JobStatus> report) : IProgress<JobStatus>
    {
        public void Report(JobStatus value) => report(value);
    }
}
