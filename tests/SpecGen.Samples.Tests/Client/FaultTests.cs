using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using SpecGen.Runtime;
using SpecGen.Simulator.Faults;

namespace SpecGen.Samples.Tests.Client;

public class FaultTests
{
    [Fact]
    public async Task A_read_is_repeated_when_the_server_says_it_may_be()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        cluster.Faults.Next("", Fault.TooManyRequests(TimeSpan.FromSeconds(1)));
        var watch = Stopwatch.StartNew();

        Assert.Equal(3, (await cluster.Volumes.ListAsync().ToListAsync()).Count);

        Assert.Equal(2, cluster.Faults.Requests);
        Assert.InRange(watch.Elapsed, TimeSpan.FromMilliseconds(900), TimeSpan.MaxValue);
    }

    [Fact]
    public async Task A_write_that_was_refused_for_load_is_repeated_and_done_once()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        cluster.Faults.Next("", Fault.TooManyRequests(null), times: 2);

        await cluster.Volumes.CreateAsync(HarbourCluster.NewVolume("projects"));

        Assert.Equal(3, cluster.Faults.Requests);
        Assert.Single(cluster.Records.Records, record => (string?)record["name"] == "projects");
    }

    [Fact]
    public async Task A_server_that_is_busy_for_too_long_is_left_alone()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        cluster.Faults.Next("", Fault.TooManyRequests(TimeSpan.FromHours(1)));

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.ListAsync().ToListAsync());

        Assert.Equal((HttpStatusCode.TooManyRequests, OntapErrors.TooManyRequests), (fault.StatusCode, fault.Code));
        Assert.Equal(TimeSpan.FromHours(1), fault.RetryAfter);
    }

    [Fact]
    public async Task A_read_whose_connection_breaks_is_repeated()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        string uuid = cluster.Records.KeyOf(cluster.Records.Records[0]);
        cluster.Faults.Next("", Fault.LostRequest);
        cluster.Faults.Next("", Fault.LostAnswer);
        cluster.Faults.Next("", Fault.CutAnswer);

        Assert.Equal("harbour_root", (await cluster.Volumes.GetAsync(uuid)).Name);
        Assert.Equal(4, cluster.Faults.Requests);
    }

    [Fact]
    public async Task A_write_whose_answer_is_lost_is_not_repeated()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        cluster.Faults.Next("POST", Fault.LostAnswer);

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.CreateAsync(HarbourCluster.NewVolume("projects")));

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.Equal(1, cluster.Faults.Requests);
    }

    [Fact]
    public async Task A_write_without_a_body_whose_answer_is_lost_on_a_kept_connection_is_not_repeated_either()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        string uuid = cluster.Records.KeyOf(cluster.Records.Records[0]);
        await cluster.Volumes.GetAsync(uuid);
        cluster.Faults.Next("DELETE", Fault.LostAnswer);

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.DeleteAsync(uuid));

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.Equal(2, cluster.Faults.Requests);
        Assert.DoesNotContain(cluster.Records.Records, record => cluster.Records.KeyOf(record) == uuid);
    }

    [Theory]
    [InlineData("GET", 502, 2)]
    [InlineData("GET", 503, 2)]
    [InlineData("GET", 500, 1)]
    [InlineData("DELETE", 503, 1)]
    public async Task Only_a_read_is_repeated_where_a_server_in_between_fails(string method, int status, int requests)
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        string uuid = cluster.Records.KeyOf(cluster.Records.Records[0]);
        cluster.Faults.Next("", Fault.Answer(status, "<html>Try later</html>", "text/html"));
        Task call = method == "GET" ? cluster.Volumes.GetAsync(uuid) : cluster.Volumes.DeleteAsync(uuid);

        if (requests > 1)
        {
            await call;
        }
        else
        {
            var fault = await Assert.ThrowsAsync<ApiException>(() => call);
            Assert.Equal(((HttpStatusCode)status, null, "<html>Try later</html>"), (fault.StatusCode, fault.Code, fault.RawBody));
        }

        Assert.Equal(requests, cluster.Faults.Requests);
    }

    [Fact]
    public async Task A_success_that_is_no_json_is_an_invalid_response()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        cluster.Faults.Next("", Fault.Answer(200, "<html>Sign in</html>", "text/html"));

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.ListAsync().ToListAsync());

        Assert.Equal((ApiFailure.InvalidResponse, "<html>Sign in</html>"), (fault.Failure, fault.RawBody));
    }

    [Theory]
    [InlineData("\"6\"")]
    [InlineData("6")]
    public async Task A_code_is_the_same_however_it_is_spelled_and_wherever_the_error_stands(string code)
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        string error = $$$"""{"error":{"message":"not authorized for that command","code":{{{code}}}}}""";
        cluster.Faults.Next("", Fault.Answer(403, error, "application/json"));
        cluster.Faults.Next("", Fault.ChangedAnswer(body => body["error"] = JsonNode.Parse(error)!["error"]!.DeepClone()));

        var refused = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.ListAsync().ToListAsync());
        var embedded = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.ListAsync().ToListAsync());

        Assert.Equal((OntapErrors.AccessDenied, OntapErrors.AccessDenied), (refused.Code, embedded.Code));
    }

    [Fact]
    public async Task Waiting_for_a_job_outlives_a_broken_connection()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        cluster.Faults.Next("GET /cluster/jobs", Fault.LostRequest, times: 6);

        var operation = await cluster.Volumes.CreateAsync(
            HarbourCluster.NewVolume("projects"),
            new() { ReturnTimeout = TimeSpan.Zero, Polling = new() { FirstDelay = TimeSpan.FromMilliseconds(20) } });

        Assert.Equal(JobState.Success, Assert.Single(operation.Jobs).State);
    }

    [Fact]
    public async Task A_slow_body_is_waited_for_within_the_time_of_the_call()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(moreVolumes: 20);
        string uuid = cluster.Records.KeyOf(cluster.Records.Records[0]);
        cluster.Faults.Next("", Fault.SlowAnswer(TimeSpan.FromSeconds(1)));
        cluster.Faults.Next("", Fault.SlowAnswer(TimeSpan.FromMinutes(2)));

        Assert.Equal(23, (await cluster.Volumes.ListAsync().ToListAsync()).Count);
        var fault = await Assert.ThrowsAsync<ApiException>(
            () => cluster.Volumes.GetAsync(uuid, new() { Timeout = TimeSpan.FromSeconds(1) }));

        Assert.Equal(ApiFailure.Timeout, fault.Failure);
    }

    [Fact]
    public async Task An_error_keeps_its_code_and_its_words()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        cluster.Faults.Next("GET /storage/volumes", Fault.Error(393271, "A node is out of quorum.", 500));

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.ListAsync().ToListAsync());

        Assert.Equal((393271, "A node is out of quorum."), (fault.Code, fault.ErrorMessage));
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_with_the_code_for_it()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.CreateAsync(HarbourCluster.NewVolume("charts")));

        Assert.Equal((HttpStatusCode.Conflict, 1), (fault.StatusCode, fault.Code));
    }
}
