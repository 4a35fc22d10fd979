using System.Collections.Concurrent;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Writes;

public class JobTests
{
    private const string Accepted = """{"job":{"uuid":"j1","_links":{"self":{"href":"/api/cluster/jobs/j1"}}}}""";

    private static readonly JobPolling s_quick = new()
    {
        FirstDelay = TimeSpan.FromMilliseconds(5),
        MaximumDelay = TimeSpan.FromMilliseconds(20),
        Patience = TimeSpan.FromMilliseconds(500),
    };

    [Fact]
    public async Task A_write_that_becomes_a_job_returns_when_the_job_is_done()
    {
        var states = new ConcurrentBag<string>();
        await using var server = await StartAsync("""{"state":"queued"}""", """{"state":"running","message":"half"}""", """{"state":"paused"}""", """{"state":"success"}""");
        using var client = server.Client();

        var operation = await client.Storage.Volumes.CreateAsync(
            new Volume { Comment = "c" }, new() { Polling = s_quick, Progress = new Listener(status => states.Add(status.State!.Value.Text)) });

        Assert.True(operation.IsCompleted);
        Assert.Equal("j1", operation.Id);
        Assert.Equal(["paused", "queued", "running", "success"], states.Order());
        Assert.Equal(5, server.Seen.Count);
    }

    [Fact]
    public async Task A_caller_can_wait_later()
    {
        await using var server = await StartAsync("""{"state":"running"}""", """{"state":"success"}""");
        using var client = server.Client();

        var operation = await client.Storage.Volumes.DeleteAsync("u", new() { WaitForJob = false });
        Assert.False(operation.IsCompleted);
        Assert.Single(server.Seen);
        await operation.RefreshAsync();
        Assert.Equal(JobState.Running, operation.Jobs[0].State);
        await operation.WaitAsync(polling: s_quick);

        Assert.True(operation.IsCompleted);
    }

    [Fact]
    public async Task A_job_in_any_successful_reply_is_waited_for()
    {
        await using var server = await StartAsync(200, """{"num_records":1,"jobs":[{"uuid":"j1"},{"uuid":"j2"}]}""", """{"state":"success"}""", """{"state":"success"}""");
        using var client = server.Client();

        var operation = await client.Storage.Volumes.UpdateWhereAsync(new Volume(), new() { Name = "a", Polling = s_quick });

        Assert.Equal(["/api/cluster/jobs/j1", "/api/cluster/jobs/j2"], server.Seen.Skip(1).Select(seen => seen.Target));
        Assert.Equal(2, operation.Jobs.Count);
    }

    [Fact]
    public async Task A_failed_job_reports_its_whole_error()
    {
        await using var server = await StartAsync(
            """{"uuid":"j1","state":"failure","message":"old","code":5,"error":{"message":"no space","code":"460770","target":"size","arguments":[{"code":"1","message":"aggr1"}]}}""");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new Volume(), new() { Polling = s_quick }));

        Assert.Equal(ApiFailure.Job, fault.Failure);
        Assert.Equal(460770, fault.Code);
        Assert.Equal("size", fault.Target);
        Assert.Equal("aggr1", Assert.Single(fault.Arguments).Message);
        Assert.Equal("old", fault.Job!.Message);
        Assert.Equal("POST /storage/volumes: job j1 ended as 'failure', code 460770: no space (target: size)", fault.Message);
    }

    [Theory]
    [InlineData("error")]
    [InlineData("cancelled")]
    [InlineData("expired")]
    public async Task Every_unknown_state_is_a_failure_and_older_jobs_have_a_code_of_their_own(string state)
    {
        await using var server = await StartAsync($$"""{"uuid":"j1","state":"{{state}}","message":"it failed","code":917831}""");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new Volume(), new() { Polling = s_quick }));

        Assert.Equal(state, fault.Job!.State!.Value.Text);
        Assert.Equal(917831, fault.Code);
        Assert.Equal("it failed", fault.ErrorMessage);
    }

    [Fact]
    public async Task A_job_that_the_server_forgot_is_an_outcome_of_its_own()
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Request.Method == "GET"
            ? LoopbackServer.AnswerAsync(context, 404, """{"error":{"message":"entry doesn't exist","code":"4"}}""")
            : LoopbackServer.AnswerAsync(context, 202, Accepted));
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new Volume(), new() { Polling = s_quick }));

        Assert.Equal(ApiFailure.JobLost, fault.Failure);
        Assert.Equal("j1", fault.Job!.Uuid);
    }

    [Fact]
    public async Task A_job_of_another_process_is_attached_to_by_its_id()
    {
        await using var server = await StartAsync("""{"state":"running"}""", """{"state":"success"}""");
        using var client = server.Client();

        var operation = client.AttachJob("j/1");
        await operation.WaitAsync(polling: s_quick);

        Assert.All(server.Seen, seen => Assert.Equal("/api/cluster/jobs/j%2F1", seen.Target));
        Assert.True(operation.IsCompleted);
    }

    [Fact]
    public async Task A_job_is_cancelled_by_the_documented_action()
    {
        await using var server = await StartAsync("""{"state":"running"}""");
        using var client = server.Client();

        await client.AttachJob("j1").CancelAsync();

        Assert.Equal(("PATCH", "/api/cluster/jobs/j1?action=cancel", "{}"), (server.Last.Method, server.Last.Target, server.Last.Body));
    }

    [Fact]
    public async Task A_server_that_is_away_for_a_moment_does_not_end_the_waiting()
    {
        await using var server = await StartAsync("""{"state":"running"}""", "503", "500", """{"state":"success"}""");
        using var client = server.Client(options => options.Retry.MaximumAttempts = 1);

        var operation = await client.Storage.Volumes.CreateAsync(new Volume(), new() { Polling = s_quick });

        Assert.True(operation.IsCompleted);
    }

    [Fact]
    public async Task A_server_that_stays_away_ends_the_waiting()
    {
        await using var server = await StartAsync("""{"state":"running"}""", "500");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new Volume(), new() { Polling = s_quick }));

        Assert.Equal(ApiFailure.JobUnobserved, fault.Failure);
    }

    [Fact]
    public async Task A_caller_who_cancels_ends_the_waiting()
    {
        await using var server = await StartAsync("""{"state":"running"}""");
        using var client = server.Client();
        using var source = new CancellationTokenSource(100);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            client.Storage.Volumes.CreateAsync(new Volume(), new() { Polling = s_quick }, source.Token));
    }

    [Fact]
    public async Task Results_of_many_records_are_typed()
    {
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, 200, context.Request.Path.Value switch
        {
            "/api/storage/volumes" => Accepted,
            "/api/cluster/jobs/j1" => """{"uuid":"j1","state":"success","_links":{"results":{"href":"/api/results?job=j1"}}}""",
            "/api/results" when !context.Request.Query.ContainsKey("page") =>
                """{"records":[{"uuid":"1"}],"errors":[{"error":{"code":"1","message":"e"}}],"_links":{"next":{"href":"/api/results?job=j1&page=2"}}}""",
            _ => """{"records":[{"uuid":"2"}],"rollback_errors":[{"code":8,"message":"r"}]}""",
        }));
        using var client = server.Client();

        var operation = await client.Storage.Volumes.CreateManyAsync([new Volume(), new Volume()], new() { WaitForJob = false });
        var fault = await Assert.ThrowsAsync<ApiException>(() => operation.WaitAsync(polling: s_quick));
        var results = await operation.GetResultsAsync();

        Assert.Equal(ApiFailure.Partial, fault.Failure);
        Assert.Equal(["1", "2"], results.Records.Select(volume => volume.Uuid));
        Assert.Equal(OntapErrors.AlreadyExists, Assert.Single(results.Errors).Code);
        Assert.Equal(OntapErrors.InUse, Assert.Single(results.RollbackErrors).Code);
    }

    [Fact]
    public async Task A_failed_job_of_many_records_reports_each_error()
    {
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, 200, context.Request.Path.Value switch
        {
            "/api/storage/volumes" => Accepted,
            "/api/cluster/jobs/j1" => """{"uuid":"j1","state":"failure","code":7,"_links":{"results":{"href":"/api/results"}}}""",
            _ => """{"errors":[{"error":{"code":"1","message":"e"}},{"error":{"code":"8","message":"f"}}]}""",
        }));
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() =>
            client.Storage.Volumes.CreateManyAsync([new Volume()], new() { Polling = s_quick }));

        Assert.Equal([7L, 1L, 8L], fault.Errors.Select(error => error.Code));
    }

    [Fact]
    public async Task Looks_at_a_job_are_a_fifth_of_its_age_apart_within_limits()
    {
        var clock = new QuickClock(TimeSpan.FromSeconds(30));
        await using var server = await StartAsync([.. Enumerable.Repeat("""{"state":"running"}""", 40), """{"state":"success"}"""]);
        using var client = server.Client(options => options.TimeProvider = clock);

        await client.Storage.Volumes.CreateAsync(new Volume());

        var age = 0.0;
        Assert.Equal(40, clock.Waits.Count);
        foreach (var wait in clock.Waits)
        {
            Assert.Equal(Math.Clamp(age / 5, 0.25, 10), wait.TotalSeconds, 0.002);
            age += wait.TotalSeconds;
        }

        Assert.Equal(10, clock.Waits.Last().TotalSeconds);
    }

    [Fact]
    public async Task Looks_that_fail_end_the_waiting_when_patience_is_over()
    {
        var clock = new QuickClock(TimeSpan.FromSeconds(30));
        await using var server = await StartAsync("""{"state":"running"}""", "503");
        using var client = server.Client(options =>
        {
            options.TimeProvider = clock;
            options.Retry.MaximumAttempts = 1;
        });

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new Volume()));

        Assert.InRange(clock.Waits.Sum(wait => wait.TotalSeconds), 120, 135);
    }

    [Fact]
    public void Limits_of_polling_are_positive_and_at_most_a_minute()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new JobPolling { MaximumDelay = TimeSpan.FromMinutes(5) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JobPolling { FirstDelay = TimeSpan.Zero });
    }

    private static Task<LoopbackServer> StartAsync(params string[] states) => StartAsync(202, Accepted, states);

    /// <summary>Each look at a job shows the next state, the last one for ever; a number is an HTTP status.</summary>
    private static Task<LoopbackServer> StartAsync(int status, string body, params string[] states)
    {
        var look = -1;
        return LoopbackServer.StartAsync(context =>
        {
            if (context.Request.Method != "GET")
                return LoopbackServer.AnswerAsync(context, status, body);
            var state = states[Math.Min(Interlocked.Increment(ref look), states.Length - 1)];
            return int.TryParse(state, out var error)
                ? LoopbackServer.AnswerAsync(context, error, "")
                : LoopbackServer.AnswerAsync(context, 200, state);
        });
    }

    private sealed class Listener(Action<JobStatus> report) : IProgress<JobStatus>
    {
        public void Report(JobStatus value) => report(value);
    }
}
