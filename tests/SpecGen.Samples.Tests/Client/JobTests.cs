using Provisioning.Ontap.Storage.Volumes;
using SpecGen.Runtime;
using SpecGen.Simulator.Faults;
using SpecGen.Simulator.Jobs;

namespace SpecGen.Samples.Tests.Client;

public class JobTests
{
    private static readonly JobPolling s_quick = new() { FirstDelay = TimeSpan.FromMilliseconds(20) };

    [Fact]
    public async Task A_job_is_followed_to_its_success()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        var seen = new States();

        var operation = await cluster.Volumes.CreateAsync(
            HarbourCluster.NewVolume("projects"), new() { ReturnTimeout = TimeSpan.Zero, Polling = s_quick, Progress = seen });

        Assert.True(operation.IsCompleted);
        Assert.Equal(JobState.Success, seen.All[^1]);
        Assert.Contains(JobState.Running, seen.All);
        Assert.Contains(cluster.Records.Records, record => (string?)record["name"] == "projects");
    }

    [Fact]
    public async Task A_job_that_ends_while_the_server_waits_is_never_seen()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();

        var operation = await cluster.Volumes.CreateAsync(
            HarbourCluster.NewVolume("projects"), new() { ReturnTimeout = TimeSpan.FromSeconds(20), ReturnRecords = true });

        Assert.Empty(operation.Jobs);
        Assert.Equal("projects", Assert.Single(operation.Records).Name);
        Assert.Equal(1, cluster.Faults.Requests);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    public async Task A_failure_has_its_code_whether_a_job_tells_it_or_the_answer(int seconds)
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        cluster.Faults.Next("POST /storage/volumes", Fault.FailedWork(VolumeErrors.NoAggregateHasRoomForVolumeOfSize917534, "No aggregate has room.", "size"));

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.CreateAsync(
            HarbourCluster.NewVolume("ocean"), new() { ReturnTimeout = TimeSpan.FromSeconds(seconds), Polling = s_quick }));

        Assert.Equal(VolumeErrors.NoAggregateHasRoomForVolumeOfSize917534, fault.Code);
        Assert.Equal("size", fault.Target);
        Assert.Equal(seconds == 0 ? ApiFailure.Job : ApiFailure.Server, fault.Failure);
    }

    [Fact]
    public async Task A_job_that_the_server_forgot_is_an_outcome_of_its_own()
    {
        var forgetful = new SimulatedTimes { Job = TimeSpan.FromMilliseconds(20), JobRetention = TimeSpan.Zero };
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(forgetful);
        var operation = await cluster.Volumes.CreateAsync(
            HarbourCluster.NewVolume("projects"), new() { ReturnTimeout = TimeSpan.Zero, WaitForJob = false });
        await Task.Delay(500);

        var fault = await Assert.ThrowsAsync<ApiException>(() => operation.WaitAsync(polling: s_quick));

        Assert.Equal(ApiFailure.JobLost, fault.Failure);
    }

    [Fact]
    public async Task A_job_goes_on_by_its_key_and_can_be_cancelled()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(new SimulatedTimes { Job = TimeSpan.FromMinutes(2) });
        var begun = await cluster.Volumes.CreateAsync(
            HarbourCluster.NewVolume("projects"), new() { ReturnTimeout = TimeSpan.Zero, WaitForJob = false });

        JobOperation attached = cluster.Client.AttachJob(begun.Id!);
        await attached.CancelAsync();

        var fault = await Assert.ThrowsAsync<ApiException>(() => attached.WaitAsync(polling: s_quick));
        Assert.Equal(ApiFailure.Job, fault.Failure);
        Assert.DoesNotContain(cluster.Records.Records, record => (string?)record["name"] == "projects");
    }

    [Fact]
    public async Task A_job_that_is_paused_does_nothing_until_it_is_resumed()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(new SimulatedTimes { Job = TimeSpan.FromSeconds(1) });
        var operation = await cluster.Volumes.CreateAsync(
            HarbourCluster.NewVolume("projects"), new() { ReturnTimeout = TimeSpan.Zero, WaitForJob = false });

        await operation.PauseAsync();
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        await operation.RefreshAsync();
        Assert.Equal((JobState.Paused, false), (operation.Jobs[0].State, operation.IsCompleted));
        Assert.DoesNotContain("projects", cluster.Names);

        await operation.ResumeAsync();
        await operation.WaitAsync(polling: s_quick);
        Assert.Equal(JobState.Success, operation.Jobs[0].State);
        Assert.Contains("projects", cluster.Names);
    }

    [Fact]
    public async Task A_job_that_is_paused_is_waited_for_and_can_be_cancelled()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync(new SimulatedTimes { Job = TimeSpan.FromMilliseconds(400) });
        var operation = await cluster.Volumes.CreateAsync(
            HarbourCluster.NewVolume("projects"), new() { ReturnTimeout = TimeSpan.Zero, WaitForJob = false });
        await operation.PauseAsync();
        Task waiting = operation.WaitAsync(polling: s_quick);
        await Task.Delay(TimeSpan.FromSeconds(1));
        Assert.False(waiting.IsCompleted);

        await cluster.Client.AttachJob(operation.Id!).CancelAsync();

        Assert.Equal(ApiFailure.Job, (await Assert.ThrowsAsync<ApiException>(() => waiting)).Failure);
        Assert.DoesNotContain("projects", cluster.Names);
    }

    [Fact]
    public async Task A_change_leaves_what_was_not_set_as_it_is()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        var charts = await cluster.Volumes.ListAsync(new() { Name = "charts" }).FindAsync();

        await cluster.Volumes.UpdateAsync(charts!.Uuid!, new Volume { Comment = null, Size = 300L << 30 });

        var changed = await cluster.Volumes.GetAsync(charts.Uuid!);
        Assert.Equal((300L << 30, null, "charts"), (changed.Size, changed.Comment, changed.Name));
        Assert.Equal("lighthouse", changed.Svm!.Name);
    }

    [Fact]
    public async Task What_is_deleted_is_gone()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        var charts = await cluster.Volumes.ListAsync(new() { Name = "charts" }).FindAsync();

        await cluster.Volumes.DeleteAsync(charts!.Uuid!);

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.GetAsync(charts.Uuid!));
        Assert.Equal(VolumeErrors.VolumeNotFound917927, fault.Code);
    }

    private sealed class States : IProgress<JobStatus>
    {
        public List<JobState> All { get; } = [];

        public void Report(JobStatus value) => All.Add(value.State!.Value);
    }
}
