using System.Diagnostics;
using System.Net;
using SpecGen.Runtime;
using SpecGen.Samples.Simulation.Faults;

namespace SpecGen.Samples.Tests.Client;

public class FaultTests
{
    [Fact]
    public async Task A_read_is_repeated_when_the_server_says_it_may_be()
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync();
        cluster.Faults.Add(Fault.TooManyRequests(TimeSpan.FromSeconds(1)));
        var watch = Stopwatch.StartNew();

        Assert.Equal(3, (await cluster.Volumes.ListAsync().ToListAsync()).Count);

        Assert.Equal(2, cluster.Faults.Requests);
        Assert.InRange(watch.Elapsed, TimeSpan.FromMilliseconds(900), TimeSpan.MaxValue);
    }

    [Fact]
    public async Task A_write_that_was_refused_for_load_is_repeated_and_done_once()
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync();
        cluster.Faults.Add(Fault.TooManyRequests(null), times: 2);

        await cluster.Volumes.CreateAsync(SimulatedCluster.NewVolume("projects"));

        Assert.Equal(3, cluster.Faults.Requests);
        Assert.Single(cluster.Records.Records, record => (string?)record["name"] == "projects");
    }

    [Fact]
    public async Task A_server_that_is_busy_for_too_long_is_left_alone()
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync();
        cluster.Faults.Add(Fault.TooManyRequests(TimeSpan.FromHours(1)));

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.ListAsync().ToListAsync());

        Assert.Equal((HttpStatusCode.TooManyRequests, OntapErrors.TooManyRequests), (fault.StatusCode, fault.Code));
        Assert.Equal(TimeSpan.FromHours(1), fault.RetryAfter);
    }

    [Fact]
    public async Task A_read_whose_connection_breaks_is_repeated()
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync();
        string uuid = cluster.Records.KeyOf(cluster.Records.Records[0]);
        cluster.Faults.Add(Fault.LostRequest);
        cluster.Faults.Add(Fault.LostAnswer);
        cluster.Faults.Add(Fault.CutAnswer);

        Assert.Equal("harbour_root", (await cluster.Volumes.GetAsync(uuid)).Name);
        Assert.Equal(4, cluster.Faults.Requests);
    }

    [Fact]
    public async Task A_write_whose_answer_is_lost_is_not_repeated()
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync();
        cluster.Faults.Add(Fault.LostAnswer, "POST");

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.CreateAsync(SimulatedCluster.NewVolume("projects")));

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.Equal(1, cluster.Faults.Requests);
    }

    [Fact]
    public async Task Waiting_for_a_job_outlives_a_broken_connection()
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync();
        cluster.Faults.Add(Fault.LostRequest, "GET", "/api/cluster/jobs", times: 6);

        var operation = await cluster.Volumes.CreateAsync(
            SimulatedCluster.NewVolume("projects"),
            new() { ReturnTimeout = TimeSpan.Zero, Polling = new() { FirstDelay = TimeSpan.FromMilliseconds(20) } });

        Assert.Equal(JobState.Success, Assert.Single(operation.Jobs).State);
    }

    [Fact]
    public async Task A_slow_body_is_waited_for_within_the_time_of_the_call()
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync(moreVolumes: 20);
        string uuid = cluster.Records.KeyOf(cluster.Records.Records[0]);
        cluster.Faults.Add(Fault.SlowAnswer(TimeSpan.FromSeconds(1)));
        cluster.Faults.Add(Fault.SlowAnswer(TimeSpan.FromMinutes(2)));

        Assert.Equal(23, (await cluster.Volumes.ListAsync().ToListAsync()).Count);
        var fault = await Assert.ThrowsAsync<ApiException>(
            () => cluster.Volumes.GetAsync(uuid, new() { Timeout = TimeSpan.FromSeconds(1) }));

        Assert.Equal(ApiFailure.Timeout, fault.Failure);
    }

    [Fact]
    public async Task An_error_keeps_its_code_and_its_words()
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync();
        cluster.Faults.Add(Fault.Error(500, 393271, "A node is out of quorum."), "GET", SimulatedCluster.VolumesPath);

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.ListAsync().ToListAsync());

        Assert.Equal((393271, "A node is out of quorum."), (fault.Code, fault.ErrorMessage));
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_with_the_code_for_it()
    {
        await using SimulatedCluster cluster = await SimulatedCluster.StartAsync();

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.CreateAsync(SimulatedCluster.NewVolume("charts")));

        Assert.Equal((HttpStatusCode.Conflict, 1), (fault.StatusCode, fault.Code));
    }
}
