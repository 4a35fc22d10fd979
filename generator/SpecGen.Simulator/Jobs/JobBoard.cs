using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Records;

namespace SpecGen.Simulator.Jobs;

/// <summary>The jobs of a cluster: each is a record of <c>/cluster/jobs</c> that changes its state until it is forgotten.</summary>
internal sealed class JobBoard(RecordStore store, SimulatedTimes times, TimeProvider clock, Func<Guid> newGuid)
{
    private readonly ConcurrentDictionary<string, JobSwitch> _switches = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Func<JsonObject>> _results = new(StringComparer.Ordinal);

    /// <summary>Where jobs are records; null where the pages have none.</summary>
    public StoredRecords? Records { get; } = store.Of("/cluster/jobs");

    /// <summary>Begins a job that does its work at its end.</summary>
    /// <param name="description">The call it does the work of.</param>
    /// <param name="results">What became of each record, of work on many.</param>
    public Job Begin(string description, Action work, Func<JsonObject>? results = null)
    {
        var uuid = newGuid().ToString("D", CultureInfo.InvariantCulture);
        if (results is not null)
            _results[uuid] = results;
        var control = new JobSwitch(clock);
        _switches[uuid] = control;
        Records?.Put(new JsonObject { ["uuid"] = uuid, ["description"] = description, ["state"] = "queued", ["start_time"] = Now() });
        return new Job(uuid, RunAsync(uuid, work, control));
    }

    /// <summary>Where the results of a job are; clients get it in a link and need not know it.</summary>
    public static string ResultsAddress(string uuid) => $"/api/cluster/jobs/{uuid}/results";

    /// <summary>What became of each record of a job on many; null where the path is none of such a job, or it is forgotten.</summary>
    /// <param name="segments">Of a path.</param>
    public JsonObject? Results(IReadOnlyList<string> segments) =>
        segments is ["api", "cluster", "jobs", var uuid, "results"] ? _results.GetValueOrDefault(uuid)?.Invoke() : null;

    /// <summary>Cancels, pauses or resumes a job that is still at work; false if there is none of that key.</summary>
    public bool Ask(string uuid, JobAction action)
    {
        if (!_switches.TryGetValue(uuid, out var control))
            return false;
        control.Turn(action);
        if (action != JobAction.Cancel)
            Change(uuid, job => job["state"] = action == JobAction.Pause ? "paused" : "running");
        return true;
    }

    private async Task<OntapError?> RunAsync(string uuid, Action work, JobSwitch control)
    {
        OntapError? refusal = null;
        try
        {
            if (times.Job > TimeSpan.Zero)
                await control.SpendAsync(times.Job / 4);
            Change(uuid, job => job["state"] = "running");
            if (times.Job > TimeSpan.Zero)
                await control.SpendAsync(times.Job * 3 / 4);
            store.Write(work);
        }
        catch (RefusedRequestException exception)
        {
            refusal = exception.Error;
        }
        catch (OperationCanceledException)
        {
            refusal = new OntapError(500, 917826, "The job was cancelled.");
        }

        _switches.TryRemove(uuid, out _);
        Change(uuid, job => End(job, refusal));
        _ = ForgetAsync(uuid);
        return refusal;
    }

    private async Task ForgetAsync(string uuid)
    {
        await Task.Delay(times.JobRetention, clock);
        if (Records?.Find(uuid) is { } job)
            Records.Remove(job);
        _results.TryRemove(uuid, out _);
    }

    private void Change(string uuid, Action<JsonObject> change)
    {
        if (Records?.Find(uuid) is not { } before)
            return;
        var job = (JsonObject)before.DeepClone();
        change(job);
        Records.Replace(before, job);
    }

    private void End(JsonObject job, OntapError? refusal)
    {
        job["state"] = refusal is null ? "success" : "failure";
        job["message"] = refusal?.Message ?? "success";
        job["code"] = refusal?.Code ?? 0;
        job["end_time"] = Now();
        if (refusal is null)
            return;

        // The code is a number in the job and a text in its error.
        job["error"] = refusal.ToJson();
    }

    private string Now() => clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}

/// <summary>A job that was begun.</summary>
/// <param name="Completion">Ends with the job: why it failed, or null.</param>
internal sealed record Job(string Uuid, Task<OntapError?> Completion)
{
    /// <summary>As answers have it: clients need a job's link even where they ask for none.</summary>
    public JsonObject ToJson() => new()
    {
        ["uuid"] = Uuid,
        ["_links"] = new JsonObject { ["self"] = new JsonObject { ["href"] = "/api/cluster/jobs/" + Uuid } },
    };

    /// <summary>Waits for the end of the job; false if it takes longer.</summary>
    public async Task<bool> EndsWithinAsync(TimeSpan patience, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (Completion.IsCompleted || patience <= TimeSpan.Zero)
            return Completion.IsCompleted;
        await Task.WhenAny(Completion, Task.Delay(patience, clock, cancellationToken));
        return Completion.IsCompleted;
    }
}
