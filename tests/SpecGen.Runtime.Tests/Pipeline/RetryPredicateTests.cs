using System.Net;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Pipeline;

public class RetryPredicateTests
{
    private const string NotExecuted = """{"error":{"code":"262160","message":"busy"}}""";
    private const string OutOfQuorum = """{"error":{"code":"393271","message":"node"}}""";

    [Fact]
    public async Task It_adds_failures_of_reads()
    {
        await using var server = await FailingOnceAsync(500, OutOfQuorum);
        var seen = new List<ApiRetryAttempt>();
        using var client = Client(server, attempt =>
        {
            seen.Add(attempt);
            return attempt.Failure.Code == 393271;
        });

        await client.Storage.Volumes.GetAsync("u");

        var attempt = Assert.Single(seen);
        Assert.Equal((1, true, false), (attempt.Number, attempt.IsRead, attempt.IsSafe));
        Assert.Equal(HttpStatusCode.InternalServerError, attempt.Failure.StatusCode);
        Assert.Equal("/storage/volumes/{uuid}", attempt.Failure.PathTemplate);
    }

    [Fact]
    public async Task It_takes_away_what_would_be_tried_again()
    {
        await using var server = await FailingOnceAsync(503, "{}");
        using var client = Client(server, attempt => !attempt.IsSafe);

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Single(server.Seen);
    }

    [Theory]
    [InlineData(500, OutOfQuorum)]
    [InlineData(503, "{}")]
    public async Task It_cannot_repeat_a_write_that_the_server_may_have_executed(int status, string body)
    {
        await using var server = await FailingOnceAsync(status, body);
        var asked = 0;
        using var client = Client(server, _ => ++asked > 0);

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new()));

        Assert.Single(server.Seen);
        Assert.Equal(0, asked);
    }

    [Fact]
    public async Task It_cannot_repeat_a_write_whose_answer_did_not_come()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        using var client = Client(server, _ => true);

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.DeleteAsync("u"));

        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task It_decides_about_writes_that_were_not_executed()
    {
        await using var server = await FailingOnceAsync(500, NotExecuted);
        using var client = Client(server, attempt => attempt is { IsSafe: true, IsRead: false });

        await client.Storage.Volumes.CreateAsync(new());

        Assert.Equal(2, server.Seen.Count);
    }

    [Fact]
    public async Task It_decides_about_all_writes_where_that_is_said()
    {
        await using var server = await FailingOnceAsync(503, "{}");
        using var client = Client(server, attempt => attempt is { IsSafe: false, IsRead: false }, allowUnsafeWrites: true);

        await client.Storage.Volumes.CreateAsync(new());

        Assert.Equal(2, server.Seen.Count);
    }

    [Fact]
    public async Task Saying_so_without_a_predicate_changes_nothing()
    {
        await using var server = await FailingOnceAsync(503, "{}");
        using var client = server.Client(options =>
        {
            options.Retry.AllowUnsafeWrites = true;
            options.Retry.FirstDelay = TimeSpan.Zero;
        });

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new()));

        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task The_number_of_attempts_is_the_options()
    {
        await using var server = await LoopbackServer.StartAsync(500, OutOfQuorum);
        using var client = Client(server, _ => true);

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(3, server.Seen.Count);
    }

    [Fact]
    public async Task Every_attempt_is_prepared_with_everything_in_place()
    {
        await using var server = await FailingOnceAsync(429, "{}");
        var number = 0;
        using var client = server.Client(options =>
        {
            options.Retry.FirstDelay = TimeSpan.Zero;
            options.Credential = ApiCredential.Basic("u", "p");
            options.PrepareRequest = async (request, cancellationToken) =>
            {
                var body = await request.Content!.ReadAsStringAsync(cancellationToken);
                request.Headers.Add("X-Signature", $"{++number}:{request.Method}:{request.Headers.Authorization?.Scheme}:{body}");
            };
        });

        await client.Storage.Volumes.CreateAsync(new() { Size = 5 });

        Assert.Equal(["""1:POST:Basic:{"size":5}""", """2:POST:Basic:{"size":5}"""], server.Seen.Select(seen => seen.Header("X-Signature")));
        Assert.All(server.Seen, seen => Assert.Equal("""{"size":5}""", seen.Body));
    }

    private static TestClient Client(LoopbackServer server, Func<ApiRetryAttempt, bool> rule, bool allowUnsafeWrites = false) => server.Client(options =>
    {
        options.Retry.FirstDelay = TimeSpan.Zero;
        options.Retry.MaximumAttempts = 3;
        options.Retry.ShouldRetry = rule;
        options.Retry.AllowUnsafeWrites = allowUnsafeWrites;
    });

    private static Task<LoopbackServer> FailingOnceAsync(int status, string body)
    {
        var calls = 0;
        return LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, calls++ == 0 ? status : 200, calls == 1 ? body : "{}"));
    }
}
