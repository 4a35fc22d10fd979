using System.Text.Json.Nodes;
using Provisioning.Ontap;
using Provisioning.Ontap.Storage.Volumes;
using SpecGen.Runtime;
using SpecGen.Simulator.Faults;
using SpecGen.Simulator.Jobs;

namespace SpecGen.Samples.Tests.Client;

/// <summary>Writing a list of records, which is always a job.</summary>
public class ManyRecordsTests
{
    private static readonly JobPolling s_quick = new() { FirstDelay = TimeSpan.FromMilliseconds(20) };
    private static readonly SimulatedTimes s_short = new() { Job = TimeSpan.FromMilliseconds(40) };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task All_records_are_made_and_told_whether_links_are_asked_for_or_not(bool withLinks)
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(s_short);
        ApiClientOptions options = cluster.Options();
        options.IncludeLinks = withLinks;
        using var client = new OntapClient(options);

        var operation = await client.Storage.Volumes.CreateManyAsync(New("a", "b"), new() { Polling = s_quick });
        var results = await operation.GetResultsAsync();

        Assert.Equal(["a", "b"], results.Records.Select(volume => volume.Name));
        Assert.All(results.Records, volume => Assert.NotNull(volume.Uuid));
        Assert.Equal(["a", "b"], cluster.Names.Intersect(["a", "b"]));
    }

    [Fact]
    public async Task A_failure_undoes_what_was_done_before_it()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(s_short);

        var fault = await Assert.ThrowsAsync<ApiException>(
            () => cluster.Volumes.CreateManyAsync(New("a", "charts", "b"), new() { Polling = s_quick }));

        Assert.Equal((ApiFailure.Job, OntapErrors.AlreadyExists), (fault.Failure, fault.Code));
        Assert.All(fault.Errors, error => Assert.Equal(OntapErrors.AlreadyExists, error.Code));
        Assert.Empty(fault.RollbackErrors);
        Assert.DoesNotContain("a", cluster.Names);
    }

    [Fact]
    public async Task What_could_not_be_undone_is_told()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(s_short);
        cluster.Faults.Next("GET /cluster/jobs/{uuid}/results", Fault.ChangedAnswer(results =>
            results["rollback_errors"] = new JsonArray(new JsonObject { ["code"] = "8", ["message"] = "The volume is in use." })));

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.CreateManyAsync(New("a", "charts"), new() { Polling = s_quick }));

        Assert.Equal(OntapErrors.InUse, Assert.Single(fault.RollbackErrors).Code);
    }

    [Fact]
    public async Task Going_on_after_a_failure_writes_the_rest_and_ends_in_an_error_for_each_that_failed()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(s_short);

        var fault = await Assert.ThrowsAsync<ApiException>(
            () => cluster.Volumes.CreateManyAsync(New("a", "charts", "b"), new() { ContinueOnFailure = true, Polling = s_quick }));

        Assert.Equal((ApiFailure.Partial, OntapErrors.AlreadyExists), (fault.Failure, Assert.Single(fault.Errors).Code));
        Assert.Equal(["a", "b"], cluster.Names.Intersect(["a", "b"]));
    }

    [Fact]
    public async Task Who_waits_himself_has_the_records_and_the_errors()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(s_short);
        var operation = await cluster.Volumes.CreateManyAsync(New("a", "charts"), new() { ContinueOnFailure = true, WaitForJob = false });

        await Assert.ThrowsAsync<ApiException>(() => operation.WaitAsync(polling: s_quick));
        var results = await operation.GetResultsAsync();

        Assert.Equal("a", Assert.Single(results.Records).Name);
        Assert.Equal(OntapErrors.AlreadyExists, Assert.Single(results.Errors).Code);
    }

    [Fact]
    public async Task Each_record_is_changed_by_its_own_key()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(s_short);
        var volumes = await cluster.Volumes.ListAsync().ToListAsync();

        await cluster.Volumes.UpdateManyAsync(
            [.. volumes.Select(volume => new Volume { Uuid = volume.Uuid, Comment = "of " + volume.Name })], new() { SerialRecords = true, Polling = s_quick });

        Assert.All(cluster.Records.Records, record => Assert.Equal($"of {record["name"]}", (string?)record["comment"]));
    }

    [Fact]
    public async Task A_deletion_that_fails_is_not_undone()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(s_short);
        var volumes = await cluster.Volumes.ListAsync().ToListAsync();
        cluster.Faults.Next("DELETE", Fault.FailedWork(OntapErrors.InUse, "The volume is in use."));

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.DeleteManyAsync(
            [.. volumes.Select(volume => new Volume { Uuid = volume.Uuid })], new() { Polling = s_quick }));

        Assert.Equal(OntapErrors.InUse, fault.Code);
        Assert.Equal(["logbooks"], cluster.Names);
    }

    [Fact]
    public async Task Results_that_the_server_forgot_are_an_error_and_no_empty_result()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(s_short);
        cluster.Faults.Next("GET /cluster/jobs", Fault.Error(OntapErrors.NotFound, "entry doesn't exist", 404));

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.CreateManyAsync(New("a"), new() { Polling = s_quick }));

        Assert.Equal(ApiFailure.JobLost, fault.Failure);
    }

    private static Volume[] New(params string[] names) => [.. names.Select(name => HarbourCluster.NewVolume(name))];
}
