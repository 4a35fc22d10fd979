using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation.Jobs;

/// <summary>
/// The jobs of the cluster. Each is a record at <c>/api/cluster/jobs</c> from its beginning until some time after its
/// end; then the cluster has forgotten it.
/// </summary>
internal sealed class JobBoard(SimulatedTimes times)
{
    private readonly ConcurrentDictionary<string, JobSwitch> _switches = new();
    private readonly ConcurrentDictionary<string, Func<JsonObject>> _results = new();

    public StoredRecords Collection { get; } =
        new("/api/cluster/jobs", "uuid", new RecordNotFound(4, "entry doesn't exist")) { Fields = ["code", "end_time", "error", "message"] };

    /// <summary>Begins a job.</summary>
    /// <param name="description">The call it does the work of.</param>
    /// <param name="work">The work itself; what it gives back is why it failed.</param>
    /// <param name="results">What became of each record, of work on many.</param>
    public Job Begin(string description, Func<RefusedWrite?> work, Func<JsonObject>? results = null)
    {
        string uuid = Guid.NewGuid().ToString();
        if (results is not null)
            _results[uuid] = results;
        var control = new JobSwitch();
        _switches[uuid] = control;
        Collection.Add(new JsonObject
        {
            ["uuid"] = uuid,
            ["description"] = description,
            ["state"] = "queued",
            ["start_time"] = Now(),
        });
        return new Job(uuid, RunAsync(uuid, work, control));
    }

    /// <summary>What became of each record of a job on many; null if the job is none, or is forgotten.</summary>
    public JsonObject? Results(string uuid) => _results.GetValueOrDefault(uuid)?.Invoke();

    /// <summary>Cancels, pauses or resumes a job that is still at work; false if there is none of that key.</summary>
    public bool Ask(string uuid, JobAction action)
    {
        if (!_switches.TryGetValue(uuid, out JobSwitch? control))
            return false;
        control.Turn(action);
        if (action != JobAction.Cancel)
            Change(uuid, job => job["state"] = action == JobAction.Pause ? "paused" : "running");
        return true;
    }

    private async Task<RefusedWrite?> RunAsync(string uuid, Func<RefusedWrite?> work, JobSwitch control)
    {
        RefusedWrite? refusal;
        try
        {
            await control.SpendAsync(times.Job / 4);
            Change(uuid, job => job["state"] = "running");
            await control.SpendAsync(times.Job * 3 / 4);
            refusal = work();
        }
        catch (OperationCanceledException)
        {
            refusal = new RefusedWrite(917826, "The job was cancelled.");
        }

        _switches.TryRemove(uuid, out _);
        Change(uuid, job => End(job, refusal));
        _ = ForgetAsync(uuid);
        return refusal;
    }

    private async Task ForgetAsync(string uuid)
    {
        await Task.Delay(times.JobRetention);
        Collection.Remove(uuid);
        _results.TryRemove(uuid, out _);
    }

    private void Change(string uuid, Action<JsonObject> change)
    {
        var job = (JsonObject)Collection.Find(uuid)!.DeepClone();
        change(job);
        Collection.Replace(job);
    }

    private static void End(JsonObject job, RefusedWrite? refusal)
    {
        job["state"] = refusal is null ? "success" : "failure";
        job["message"] = refusal?.Message ?? "success";
        job["code"] = refusal?.Code ?? 0;
        job["end_time"] = Now();
        if (refusal is null)
            return;

        // The code is a number in the job and a text in its error.
        job["error"] = new JsonObject { ["message"] = refusal.Message, ["code"] = refusal.Code.ToString(CultureInfo.InvariantCulture) };
        if (refusal.Target is not null)
            job["error"]!["target"] = refusal.Target;
    }

    private static string Now() => DateTimeOffset.UtcNow.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}

/// <summary>A job that was begun.</summary>
/// <param name="Uuid">Its key.</param>
/// <param name="Completion">Ends with the job: why it failed, or null.</param>
internal sealed record Job(string Uuid, Task<RefusedWrite?> Completion)
{
    /// <summary>Waits for the end of the job; false if it takes longer.</summary>
    public async Task<bool> EndsWithinAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        await Task.WhenAny(Completion, Task.Delay(patience, cancellationToken));
        return Completion.IsCompleted;
    }
}
