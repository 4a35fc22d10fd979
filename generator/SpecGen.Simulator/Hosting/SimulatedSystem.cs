using Microsoft.AspNetCore.Http;
using SpecGen.Facts;
using SpecGen.Input;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Faults;
using SpecGen.Simulator.Files;
using SpecGen.Simulator.Forms;
using SpecGen.Simulator.Invention;
using SpecGen.Simulator.Jobs;
using SpecGen.Simulator.Passthrough;
using SpecGen.Simulator.Recording;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Requests;
using SpecGen.Simulator.Rules;
using SpecGen.Simulator.Scenarios;
using SpecGen.Simulator.State;
using SpecGen.Simulator.Writes;

namespace SpecGen.Simulator.Hosting;

/// <summary>What is behind the listener: the reference, the records, and what happens to requests.</summary>
internal sealed record SimulatedSystem(RecordStore Store, RequestHandling Handling, FaultPlan Faults, TrafficRecorder? Recorder, HarFile? Recording) : IDisposable
{
    /// <param name="newest">The release that the cluster is of; null where the pages are those of another API.</param>
    public static SimulatedSystem Of(IEnumerable<DeferredOperation> operations, ScenarioFile scenario, SimulatedClusterOptions options, Release? newest)
    {
        var store = new RecordStore(ServedReference.Of(options.Release is { } release ? new ReleasedPages(release).Of(operations) : operations, ServerRules.Load()));
        var writes = new RecordWrites(store, Guid.NewGuid, options.Clock);
        var tell = options.Log ?? (_ => { });
        void Seed()
        {
            scenario.Seed(store, writes, tell);
            new InventedRecords(store, options.PopulateSeed, options.Clock).Put(options.Populate, tell);
        }

        scenario.PutCommands(store);
        if (options.State is { } state)
            StateFile.Open(state, store, Seed);
        else
            Seed();
        var reading = new RecordReading(store, writes.Parents);
        var times = options.Times ?? scenario.Times ?? new();
        var faults = new FaultPlan();
        scenario.Plan(faults, store.Reference, tell);
        var jobs = new JobBoard(store, times, options.Clock, Guid.NewGuid);
        var writing = new RecordWriting(store, writes, reading, jobs, options.Clock) { IsStrict = options.IsStrict };
        var forms = new DocumentedAnswers(store, writes, reading, writing, options.Clock);
        var recording = options.Record is { } file ? new HarFile(file) : null;
        return new(
            store,
            new RequestHandling(store, reading, writing, forms, new FileAnswers(store, writes.Parents), new CommandAnswers(store), jobs, newest is null ? null : new ClusterIdentity(newest.Text), new RequestLog(options.Log).Tell),
            faults,
            recording is null ? null : new TrafficRecorder(recording, new RedactedJson(store.Reference.Rules), options.Clock),
            recording)
        {
            Errors = new ErrorAnswers(store.Reference, options.Clock),
            Delay = times.Answer,
            Clock = options.Clock,
        };
    }

    public required ErrorAnswers Errors { get; init; }

    /// <summary>How long every answer takes.</summary>
    private TimeSpan Delay { get; init; }

    private TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>What goes wrong with a request comes first, then it is recorded, then it is asked who sends it.</summary>
    public async Task AnswerAsync(HttpContext context, SignIn signIn)
    {
        context.Features.Set(Errors);
        if (Delay > TimeSpan.Zero)
            await Task.Delay(Delay, Clock, context.RequestAborted);
        RequestDelegate answer = request => signIn.Refuse(request) is { } error ? RequestHandling.RefuseAsync(request, error) : Handling.HandleAsync(request);
        await Faults.InvokeAsync(context, Recorder is null ? answer : request => Recorder.RunAsync(request, answer));
    }

    public void Dispose()
    {
        Recording?.Dispose();
        Store.Kept?.Dispose();
    }
}
