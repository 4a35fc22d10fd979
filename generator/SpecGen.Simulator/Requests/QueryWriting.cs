using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Extensions;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Faults;
using SpecGen.Simulator.Jobs;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Writes;

namespace SpecGen.Simulator.Requests;

/// <summary>
/// Writes the records that a query finds, one after the other and in the order of their keys, as many as <c>max_records</c> and the
/// time of a request allow for. The link to the rest takes the same method and body again.
/// </summary>
internal sealed class QueryWriting(RecordStore store, RecordReading reading, JobBoard jobs, TimeProvider clock)
{
    /// <summary>The key of the last record that was dealt with; in the link to the rest.</summary>
    public const string After = "start.after";

    /// <param name="plan">What is done with a record.</param>
    /// <param name="patience">How long the answer waits for each job.</param>
    public async Task AnswerAsync(Exchange exchange, Func<JsonObject, PlannedWrite> plan, TimeSpan patience)
    {
        var query = exchange.Query.ReadConditions(exchange.Resource, exchange.Operation, exchange.Departures);
        if (query.IsOpen && exchange.Match.Keys.Count == exchange.Resource.ParentKeyCount)
            throw new RefusedRequestException(OntapErrors.NoQuery());
        var records = store.Of(exchange.Resource);
        var found = reading.Find(exchange, query)
            .Where(record => string.CompareOrdinal(records.KeyOf(record), exchange.Query.Text(After)) > 0)
            .OrderBy(records.KeyOf, StringComparer.Ordinal)
            .ToArray();
        var most = exchange.Context.Features.Get<PageLimit>()?.Records ?? int.MaxValue;
        var count = Math.Min(found.Length, Math.Min(exchange.Query.MaxRecords, Math.Max(1, most)));
        var answer = new ManyAnswer();
        var failing = exchange.Context.Features.Get<FailingWork>();
        for (var i = 0; i < count; i++)
        {
            try
            {
                await WriteAsync(exchange, failing is not null && i == count - 1 ? PlannedWrite.Failing(failing.Error) : plan(found[i]), patience, answer);
            }
            catch (RefusedRequestException exception)
            {
                answer.Errors.Add(exception.Error);
                if (!exchange.Query.ContinueOnFailure)
                    break;
            }
        }

        if (answer is { Count: 0, Errors: [var first, ..] })
            throw new RefusedRequestException(first);
        if (count < found.Length && answer.Errors.Count == 0)
            answer.Next = NextAddress(exchange, records.KeyOf(found[count - 1]));
        await exchange.AnswerAsync(answer.Jobs.Count > 0 ? 202 : 200, answer.ToJson());
    }

    private async Task WriteAsync(Exchange exchange, PlannedWrite write, TimeSpan patience, ManyAnswer answer)
    {
        if (exchange.Query.ValidatesOnly)
        {
            answer.Written++;
            return;
        }

        if (!exchange.Operation!.CanBeJob || jobs.Records is null)
        {
            store.Write(() => write.Do());
            answer.Written++;
            return;
        }

        var job = jobs.Begin($"{exchange.Operation.Method} {exchange.RawPath}", () => write.Do());
        if (!await job.EndsWithinAsync(patience, clock, exchange.Context.RequestAborted))
        {
            answer.Jobs.Add(job);
            return;
        }

        if (await job.Completion is { } refusal)
            throw new RefusedRequestException(refusal);
        answer.Written++;
    }

    private static string NextAddress(Exchange exchange, string lastKey)
    {
        var query = new QueryBuilder(exchange.Query.All.Where(parameter => parameter.Key != After)) { { After, lastKey } };
        return exchange.RawPath + query.ToString();
    }
}

/// <summary>What a write by query answers: how many records it dealt with, the jobs that go on, what failed, and the rest.</summary>
internal sealed class ManyAnswer
{
    public int Written { get; set; }

    public List<Job> Jobs { get; } = [];

    public List<OntapError> Errors { get; } = [];

    public string? Next { get; set; }

    public int Count => Written + Jobs.Count;

    public JsonObject ToJson()
    {
        var body = new JsonObject { ["num_records"] = Count };
        // One job stands alone, as that of one record does.
        if (Jobs is [var only])
            body["job"] = only.ToJson();
        else if (Jobs.Count > 0)
            body["jobs"] = new JsonArray([.. Jobs.Select(job => (JsonNode)job.ToJson())]);
        if (Errors.Count > 0)
            body["errors"] = new JsonArray([.. Errors.Select(error => (JsonNode)error.ToJson())]);
        if (Next is not null)
            body["_links"] = new JsonObject { ["next"] = new JsonObject { ["href"] = Next } };
        return body;
    }
}
