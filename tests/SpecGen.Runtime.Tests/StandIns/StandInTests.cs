using System.Net;
using SpecGen.Runtime.Tests.Sample;
using SpecGen.Runtime.Tests.Sample.Storage;

namespace SpecGen.Runtime.Tests.StandIns;

/// <summary>What tests of programs put in the place of a server, without HTTP.</summary>
public class StandInTests
{
    [Fact]
    public async Task A_client_and_all_that_it_leads_to_can_be_stood_in_for()
    {
        using TestClient client = new FakeClient();

        Assert.Equal("fake", (await client.Storage.Volumes.GetAsync("u")).Comment);
        Assert.Equal("raw", (await client.Raw.SendAsync(new("GET", "/a"))).Text);
        Assert.Equal("j", client.AttachJob("j").Id);
        Assert.Equal("j", client.RehydrateJob("kept").Id);
    }

    [Fact]
    public async Task What_a_stand_in_does_not_override_is_said()
    {
        using TestClient client = new FakeClient();

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Storage.Volumes.DeleteAsync("u"));

        Assert.Contains("FakeVolumes", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_can_fail_on_its_second_page()
    {
        var volumes = ApiPageable.Failing(
            new ApiException("Down.") { Failure = ApiFailure.Transport },
            new ApiPage<Volume>([new() { Uuid = "a" }], "t1", []));
        var seen = new List<string?>();

        var fault = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (var volume in volumes)
                seen.Add(volume.Uuid);
        });

        Assert.Equal(["a"], seen);
        Assert.Equal(ApiFailure.Transport, fault.Failure);
        await Assert.ThrowsAsync<ApiException>(() => volumes.CountAsync());
    }

    [Fact]
    public async Task Pages_go_on_after_the_token_of_one()
    {
        var volumes = ApiPageable.FromPages(new ApiPage<Volume>([new() { Uuid = "a" }], "t1", []), new ApiPage<Volume>([new() { Uuid = "b" }], null, []));
        var rest = new List<ApiPage<Volume>>();

        await foreach (var page in volumes.PagesAsync("t1"))
            rest.Add(page);

        Assert.Equal("b", Assert.Single(Assert.Single(rest).Records).Uuid);
        Assert.Equal(2, await volumes.CountAsync());
        Assert.Throws<ArgumentException>(() => volumes.PagesAsync("other"));
    }

    [Fact]
    public async Task A_part_ends_with_an_exception_after_the_last_record()
    {
        var volumes = ApiPageable.FromPages(new ApiPage<Volume>([new() { Uuid = "a" }], null, [new() { Message = "node down" }]));

        var fault = await Assert.ThrowsAsync<ApiException>(() => volumes.ToListAsync());

        Assert.Equal((ApiFailure.Partial, "node down"), (fault.Failure, fault.ErrorMessage));
    }

    [Fact]
    public async Task A_job_goes_through_its_states()
    {
        var job = StandInJobs.FromStates(At("queued"), At("running"), At("success"));
        var seen = new Told();

        Assert.False(job.IsCompleted);
        await job.RefreshAsync();
        Assert.Equal(JobState.Running, job.Jobs[0].State);
        await job.WaitAsync(seen);

        Assert.True(job.IsCompleted);
        Assert.Equal(["success"], seen.States);
        Assert.Equal(("j", "stand-in-j"), (job.Id, job.RehydrationToken));
    }

    [Fact]
    public async Task A_job_that_fails_throws_what_a_servers_does()
    {
        var job = StandInJobs.FromStates(At("running"), new JobStatus { Uuid = "j", State = JobState.Failure, Error = new() { CodeText = "917", Message = "full" } });

        var fault = await Assert.ThrowsAsync<ApiException>(() => job.WaitAsync());

        Assert.Equal((ApiFailure.Job, 917L, "full", "j"), (fault.Failure, fault.Code!.Value, fault.ErrorMessage, fault.Job!.Uuid));
        Assert.Same(job, fault.Operation);
    }

    [Fact]
    public async Task A_job_without_end_waits_until_it_is_cancelled()
    {
        var job = StandInJobs.FromStates(At("paused"));
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        var fault = await Assert.ThrowsAsync<JobWaitCanceledException>(() => job.WaitAsync(cancellationToken: soon.Token));

        Assert.Same(job, fault.Operation);
        await job.CancelAsync();
        await Assert.ThrowsAsync<ApiException>(() => job.WaitAsync());
    }

    [Fact]
    public async Task A_job_can_be_lost()
    {
        var job = StandInJobs.Failing(new ApiException("Lost.") { Failure = ApiFailure.JobLost }, At("running"));

        Assert.Equal(ApiFailure.JobLost, (await Assert.ThrowsAsync<ApiException>(() => job.WaitAsync())).Failure);
    }

    [Fact]
    public async Task A_job_of_many_records_has_results()
    {
        var job = StandInJobs.WithResults<Volume>(new([new() { Uuid = "a" }], [new() { Message = "no" }], []), At("success"));

        Assert.Equal("a", Assert.Single(job.Records).Uuid);
        Assert.Equal("no", Assert.Single((await job.GetResultsAsync()).Errors).Message);
    }

    [Fact]
    public void A_job_without_states_is_refused() => Assert.Throws<ArgumentException>(() => StandInJobs.FromStates());

    [Fact]
    public void An_exception_can_carry_everything()
    {
        var job = StandInJobs.FromStates(At("running"));
        var fault = new ApiException("No.")
        {
            Failure = ApiFailure.Job,
            StatusCode = HttpStatusCode.Conflict,
            Error = new() { CodeText = "1", Message = "exists", Target = "name" },
            Errors = [new()],
            RollbackErrors = [new()],
            Job = job.Jobs[0],
            Jobs = job.Jobs,
            Operation = job,
            Method = "POST",
            Path = "/a",
            PathTemplate = "/a",
            RawBody = """{"uuid":"u"}""",
            Headers = new Dictionary<string, string> { ["Date"] = "now" },
            RetryAfter = TimeSpan.FromSeconds(1),
        };

        Assert.Equal(OntapErrors.AlreadyExists, fault.Code);
        Assert.Equal("u", fault.ErrorAs<Volume>()?.Uuid);
        Assert.Same(job, fault.Operation);
    }

    private static JobStatus At(string state) => new() { Uuid = "j", State = JobState.FromText(state) };

    private sealed class FakeClient : TestClient
    {
        public override StorageApi Storage { get; } = new FakeStorage();

        public override RawCalls Raw { get; } = new FakeRaw();

        protected override JobOperation? FindJob(string idOrToken) => StandInJobs.FromStates(At("running"));
    }

    private sealed class FakeStorage : StorageApi
    {
        public override VolumesApi Volumes { get; } = new FakeVolumes();
    }

    private sealed class FakeVolumes : VolumesApi
    {
        public override Task<Volume> GetAsync(string uuid, VolumeGetOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Volume { Comment = "fake" });
    }

    private sealed class FakeRaw : RawCalls
    {
        public override Task<ApiResponse> SendAsync(RawRequest request, ApiCallOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ApiResponse(HttpStatusCode.OK, text: "raw"));
    }

    private sealed class Told : IProgress<JobStatus>
    {
        public List<string> States { get; } = [];

        public void Report(JobStatus value) => States.Add(value.State!.Value.Text);
    }
}
