using Provisioning.Ontap.Storage.Volumes;
using SpecGen.Runtime;
using SpecGen.Simulator.Faults;
using SpecGen.Simulator.Jobs;

namespace SpecGen.Samples.Tests.Client;

/// <summary>Changing and deleting what a query finds.</summary>
public class QueryWriteTests
{
    private static readonly JobPolling s_quick = new() { FirstDelay = TimeSpan.FromMilliseconds(20) };
    private static readonly SimulatedTimes s_short = new() { Job = TimeSpan.FromMilliseconds(20) };

    [Fact]
    public async Task Every_record_that_the_query_finds_is_changed_and_no_other()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(s_short, moreVolumes: 4);

        var operation = await cluster.Volumes.UpdateWhereAsync(new Volume { Comment = "old" }, new() { Name = Filter.Like("more*") });

        Assert.Equal(4, operation.NumRecords);
        Assert.Equal(["more01", "more02", "more03", "more04"], Commented(cluster, "old"));
    }

    [Fact]
    public async Task What_the_time_does_not_allow_for_is_done_by_the_same_method_and_body_on_the_rest()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(s_short, moreVolumes: 5);
        cluster.Faults.Next("PATCH", Fault.ShortPage(2), times: 2);
        cluster.Faults.Next("DELETE", Fault.ShortPage(2), times: 2);

        var changed = await cluster.Volumes.UpdateWhereAsync(
            new Volume { Comment = "old" }, new() { Name = Filter.Like("more*"), ReturnTimeout = TimeSpan.FromSeconds(1) });
        Assert.Equal((5, 3), (changed.NumRecords, cluster.Faults.Requests));
        Assert.Equal(5, Commented(cluster, "old").Count());

        var deleted = await cluster.Volumes.DeleteWhereAsync(
            new() { Name = Filter.Like("more*"), ReturnTimeout = TimeSpan.FromSeconds(1) });
        Assert.Equal((5, 6), (deleted.NumRecords, cluster.Faults.Requests));
        Assert.DoesNotContain(cluster.Names, name => name.StartsWith("more", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Jobs_of_all_requests_are_waited_for()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(moreVolumes: 3);

        var operation = await cluster.Volumes.DeleteWhereAsync(
            new() { Name = Filter.Like("more*"), ReturnTimeout = TimeSpan.Zero, Polling = s_quick });

        Assert.Equal(3, operation.Jobs.Count);
        Assert.All(operation.Jobs, job => Assert.Equal(JobState.Success, job.State));
        Assert.Equal(3, cluster.Names.Count());
    }

    [Fact]
    public async Task A_later_request_that_fails_tells_the_jobs_of_earlier_ones()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(new SimulatedTimes { Job = TimeSpan.FromSeconds(2) }, moreVolumes: 4);
        cluster.Faults.Next("DELETE", Fault.ShortPage(2));
        cluster.Faults.Next("DELETE", Fault.Error(OntapErrors.AccessDenied, "not any more", 403));

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.DeleteWhereAsync(
            new() { Name = Filter.Like("more*"), ReturnTimeout = TimeSpan.FromSeconds(1) }));

        Assert.Equal(OntapErrors.AccessDenied, fault.Code);
        Assert.NotEmpty(fault.Jobs);
        Assert.All(fault.Jobs, job => Assert.NotNull(job.Uuid));
    }

    [Fact]
    public async Task No_more_records_are_written_than_the_caller_allows()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(s_short, moreVolumes: 5);

        var operation = await cluster.Volumes.DeleteWhereAsync(new() { Name = Filter.Like("more*"), MaxRecords = 2 });

        Assert.Equal(2, operation.NumRecords);
        Assert.Equal(3, cluster.Names.Count(name => name.StartsWith("more", StringComparison.Ordinal)));
        Assert.Equal(1, cluster.Faults.Requests);
    }

    [Fact]
    public async Task Going_on_after_a_failure_ends_in_an_error_for_each_record_that_failed()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(s_short, moreVolumes: 3);
        cluster.Faults.Next("DELETE", Fault.FailedWork(OntapErrors.InUse, "The volume is in use."));

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.DeleteWhereAsync(
            new() { Name = Filter.Like("more*"), ContinueOnFailure = true }));

        Assert.Equal((ApiFailure.Partial, OntapErrors.InUse), (fault.Failure, Assert.Single(fault.Errors).Code));
        Assert.Equal(["more03"], cluster.Names.Where(name => name.StartsWith("more", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_write_without_a_condition_is_not_sent()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => cluster.Volumes.DeleteWhereAsync());
        await Assert.ThrowsAsync<ArgumentException>(() => cluster.Volumes.DeleteWhereAsync(new() { MaxRecords = 2, SerialRecords = true }));
        var fault = await Assert.ThrowsAsync<ArgumentException>(() => cluster.Volumes.UpdateWhereAsync(new Volume { Comment = "old" }));

        Assert.Contains("Filter.Like(\"*\")", fault.Message, StringComparison.Ordinal);
        Assert.Equal(0, cluster.Faults.Requests);
    }

    [Fact]
    public async Task All_records_are_meant_by_a_condition_that_all_meet()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(s_short);

        var operation = await cluster.Volumes.DeleteWhereAsync(new() { Name = Filter.Like("*") });

        Assert.Equal(3, operation.NumRecords);
        Assert.Empty(cluster.Names);
    }

    private static IEnumerable<string> Commented(HarbourCluster cluster, string comment) =>
        cluster.Records.Records.Where(record => (string?)record["comment"] == comment).Select(record => (string)record["name"]!);
}
