using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Requests;

public sealed class JobTests
{
    [Fact]
    public async Task A_long_write_is_a_job_that_does_its_work_at_its_end()
    {
        await using var server = await HarbourServer.StartAsync(job: TimeSpan.FromMilliseconds(300));

        var answer = await server.SendAsync("POST", "/harbour/ships?return_timeout=0", """{"name":"ida"}""");

        Assert.Equal(202, answer.Status);
        var job = $"/cluster/jobs/{answer.Body["job"]!["uuid"]}";
        Assert.Equal("/api" + job, (string?)answer.Body["job"]!["_links"]!["self"]!["href"]);
        Assert.Empty((await server.GetAsync("/harbour/ships")).Records);
        Assert.Equal("success", await EndOfAsync(server, job));
        Assert.Equal("ida", (await server.GetAsync("/harbour/ships")).Names);
    }

    [Fact]
    public async Task A_call_that_waits_long_enough_is_answered_when_the_work_is_done()
    {
        await using var server = await HarbourServer.StartAsync(job: TimeSpan.FromMilliseconds(100));

        var answer = await server.SendAsync("POST", "/harbour/ships?return_timeout=30", """{"name":"ida"}""");

        Assert.Equal(201, answer.Status);
        Assert.False(answer.Body.ContainsKey("job"));
        Assert.Equal("ida", (await server.GetAsync("/harbour/ships")).Names);
    }

    [Fact]
    public async Task What_becomes_impossible_meanwhile_makes_the_job_fail()
    {
        await using var server = await HarbourServer.StartAsync(job: TimeSpan.FromMilliseconds(300));

        var first = await server.SendAsync("POST", "/harbour/ships?return_timeout=0", """{"name":"ida"}""");
        var second = await server.SendAsync("POST", "/harbour/ships?return_timeout=0", """{"name":"ida"}""");

        string?[] ends = [await EndOfAsync(server, JobOf(first)), await EndOfAsync(server, JobOf(second))];
        Assert.Equal(["failure", "success"], ends.Order(StringComparer.Ordinal));
        var failed = ends[0] == "failure" ? first : second;
        Assert.Equal(1, (int?)(await server.GetAsync(JobOf(failed) + "?fields=**")).Body["code"]);
        Assert.Equal("ida", (await server.GetAsync("/harbour/ships")).Names);
    }

    [Fact]
    public async Task A_cancelled_job_leaves_nothing_done()
    {
        await using var server = await HarbourServer.StartAsync(job: TimeSpan.FromSeconds(20));
        var answer = await server.SendAsync("POST", "/harbour/ships?return_timeout=0", """{"name":"ida"}""");
        var job = $"/cluster/jobs/{answer.Body["job"]!["uuid"]}";

        await server.SendAsync("PATCH", job + "?action=cancel");

        Assert.Equal("failure", await EndOfAsync(server, job));
        Assert.Empty((await server.GetAsync("/harbour/ships")).Records);
    }

    private static string JobOf(Answer answer) => $"/cluster/jobs/{answer.Body["job"]!["uuid"]}";

    private static async Task<string?> EndOfAsync(HarbourServer server, string job)
    {
        while (true)
        {
            var state = (string?)(await server.GetAsync(job + "?fields=state")).Body["state"];
            if (state is "success" or "failure")
                return state;
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
