using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Faults;
using SpecGen.Simulator.Files;
using SpecGen.Simulator.Jobs;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Writes;

namespace SpecGen.Simulator.Requests;

/// <summary>Answers writes: of one record, of several in one body, and of all that a query finds.</summary>
internal sealed class RecordWriting(RecordStore store, RecordWrites writes, RecordReading reading, JobBoard jobs, TimeProvider clock)
{
    private readonly QueryWriting _queries = new(store, reading, jobs, clock);

    /// <summary>Refuses what departs from the pages.</summary>
    public bool IsStrict { get; init; }

    public async Task AnswerAsync(Exchange exchange)
    {
        if (exchange.Operation!.TakesForm && exchange.Context.Request.HasFormContentType)
        {
            // What is uploaded is taken, and nothing of it is kept.
            await FileForm.ReadAsync(exchange, int.MaxValue, OntapErrors.TooLarge);
            await RunAsync(exchange, new WriteOutcome());
            return;
        }

        var body = await RequestBody.ReadAsync(exchange);
        if (RecordsIn(exchange, body) is { } records && exchange.Operation!.CanBeJob && jobs.Records is not null)
            await AnswerBatchAsync(exchange, records);
        else if (exchange.Operation!.Method != "POST" && !exchange.Match.IsItem && !exchange.Resource.IsSingle)
            await _queries.AnswerAsync(exchange, PlanOf(exchange, body), PatienceOf(exchange));
        else if (exchange.Context.Features.Get<FailingWork>() is { } failing)
            await RunAsync(exchange, new WriteOutcome { Planned = { PlannedWrite.Failing(failing.Error) } });
        else
            await RunAsync(exchange, Planned(exchange, body));
    }

    private async Task RunAsync(Exchange exchange, WriteOutcome outcome)
    {
        if (exchange.Operation!.CanBeJob && jobs.Records is not null)
            await RunAsJobAsync(exchange, outcome);
        else
            Run(outcome);
        await AnswerAsync(exchange, outcome);
    }

    /// <summary>The records of a write of many in one body, or null.</summary>
    private static JsonObject[]? RecordsIn(Exchange exchange, JsonObject body) =>
        !exchange.Match.IsItem && body is { Count: 1 } && body["records"] is JsonArray records && exchange.Resource.Record.At("records") is null or { IsArray: true }
            ? [.. records.OfType<JsonObject>().Select(record => (JsonObject)record.DeepClone())]
            : null;

    /// <summary>It is always a job; a link leads to what became of each record.</summary>
    private Task AnswerBatchAsync(Exchange exchange, JsonObject[] records)
    {
        Func<PlannedWrite>[] plans = [.. records.Select(record => (Func<PlannedWrite>)(() => PlanOfMember(exchange, record)))];
        if (exchange.Context.Features.Get<FailingWork>() is { } failing && plans.Length > 0)
            plans[^1] = () => PlannedWrite.Failing(failing.Error);
        var batch = new RecordBatch(plans, exchange.Query.ContinueOnFailure, undoes: exchange.Operation!.Method != "DELETE");
        var job = jobs.Begin($"{exchange.Operation.Method} {exchange.RawPath}", batch.Do, batch.Results);
        var results = JobBoard.ResultsAddress(job.Uuid);
        exchange.Context.Response.Headers.Location = results;
        var link = job.ToJson();
        link["_links"]!["results"] = new JsonObject { ["href"] = results };
        return exchange.AnswerAsync(202, new JsonObject { ["job"] = link });
    }

    private PlannedWrite PlanOfMember(Exchange exchange, JsonObject record)
    {
        var plan = exchange.Operation!.Method == "POST" ? writes.Create(TargetOf(exchange, record), record, exchange.Departures) : PlanOf(exchange, record)(NamedBy(exchange, record));
        RefuseDepartures(exchange);
        return plan;
    }

    /// <summary>The record that an element of a list means, by its keys or else by its name.</summary>
    private JsonObject NamedBy(Exchange exchange, JsonObject element)
    {
        string[] given = [.. exchange.Resource.ItemKeys.Where(key => RecordPath.Text(element, key) is not null)];
        if (given.Length == 0)
            given = ["name"];
        return RecordPath.Text(element, given[0]) is { } first
            && store.Of(exchange.Resource).WithText(given[0], first).FirstOrDefault(record => given.All(key => RecordPath.Text(record, key) == RecordPath.Text(element, key))) is { } found
                ? found
                : throw new RefusedRequestException(exchange.NoEntry(store.Reference.Rules));
    }

    /// <summary>What a change or a deletion does with a record.</summary>
    private Func<JsonObject, PlannedWrite> PlanOf(Exchange exchange, JsonObject body)
    {
        if (exchange.Operation!.Method == "DELETE")
            return record => writes.Delete(exchange.Resource, record);
        var index = store.Reference.Rules.Of(exchange.Resource.Path).Order is { } order ? exchange.Query.Number(order.Parameter) : null;
        return record =>
        {
            lock (store.Writing)
            {
                var plan = writes.Change(TargetOf(exchange, body), record, body, index, exchange.Departures);
                RefuseDepartures(exchange);
                return plan;
            }
        };
    }

    private void RefuseDepartures(Exchange exchange)
    {
        if (IsStrict && exchange.Departures is [var departure, ..])
            throw new RefusedRequestException(OntapErrors.UnexpectedArgument(departure.Member));
    }

    /// <summary>What a write does, found to be possible.</summary>
    public WriteOutcome Planned(Exchange exchange, JsonObject body)
    {
        foreach (var (name, _) in body.Where(member => exchange.Operation!.HasParameter(member.Key) && !exchange.Resource.Record.Members.ContainsKey(member.Key)).ToArray())
            body.Remove(name);
        var outcome = new WriteOutcome();
        lock (store.Writing)
        {
            foreach (var write in Plan(exchange, body))
                outcome.Planned.Add(write);
        }

        RefuseDepartures(exchange);
        if (exchange.Query.ValidatesOnly)
            outcome.Planned.Clear();
        return outcome;
    }

    /// <summary>Refuses what the page of the operation does not take.</summary>
    public void Check(Exchange exchange, JsonObject body) => writes.Sent(TargetOf(exchange, body), body, exchange.Departures);

    private List<PlannedWrite> Plan(Exchange exchange, JsonObject body) => exchange.Operation!.Method switch
    {
        "POST" => PlanCreation(exchange, body),
        "PATCH" or "PUT" => PlanChange(exchange, body),
        _ => PlanDeletion(exchange, body),
    };

    private List<PlannedWrite> PlanCreation(Exchange exchange, JsonObject body)
    {
        if (RecordsIn(exchange, body) is { } records)
            return [.. records.Select(record => writes.Create(TargetOf(exchange, record), record, exchange.Departures))];
        return [writes.Create(TargetOf(exchange, body), body, exchange.Departures)];
    }

    private List<PlannedWrite> PlanChange(Exchange exchange, JsonObject body)
    {
        if (exchange.Resource.IsSingle && reading.FindOne(exchange) is null)
            return [writes.Create(TargetOf(exchange, body), body, exchange.Departures)];
        return [PlanOf(exchange, body)(Targeted(exchange))];
    }

    private List<PlannedWrite> PlanDeletion(Exchange exchange, JsonObject body)
    {
        foreach (var (name, _) in body)
            exchange.Departures.Add(new(name, "a deletion takes no such member"));
        return [PlanOf(exchange, body)(Targeted(exchange))];
    }

    private JsonObject Targeted(Exchange exchange) => reading.FindOne(exchange) ?? throw new RefusedRequestException(exchange.NoEntry(store.Reference.Rules));

    private static WriteTarget TargetOf(Exchange exchange, JsonObject body) => new(
        exchange.Resource, exchange.Operation!, exchange.Match.Keys, exchange.Svm, name => exchange.Query.Has(name) || body.ContainsKey(name));

    public void Run(WriteOutcome outcome) => store.Write(outcome.Do);

    private static TimeSpan PatienceOf(Exchange exchange) => exchange.Query.ReturnTimeout(DefaultPatience(exchange));

    private async Task RunAsJobAsync(Exchange exchange, WriteOutcome outcome)
    {
        var patience = PatienceOf(exchange);
        var job = jobs.Begin($"{exchange.Operation!.Method} {exchange.RawPath}", outcome.Do);
        outcome.Job = job;
        outcome.IsDone = await job.EndsWithinAsync(patience, clock, exchange.Context.RequestAborted);
        if (outcome.IsDone && await job.Completion is { } refusal)
            throw new RefusedRequestException(refusal);
    }

    private static TimeSpan DefaultPatience(Exchange exchange) =>
        exchange.Operation!.Page.Parameters.FirstOrDefault(parameter => parameter.Name == "return_timeout")?.Schema.Attributes.DefaultText is { } text
        && int.TryParse(text, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : TimeSpan.Zero;

    private Task AnswerAsync(Exchange exchange, WriteOutcome outcome)
    {
        var isCreation = exchange.Operation!.Method == "POST";
        if (isCreation && outcome.Records is [var created] && RecordAddress.Of(exchange.Resource, created) is { } address)
            exchange.Context.Response.Headers.Location = address;
        var status = !outcome.IsDone ? 202 : isCreation ? 201 : 200;
        return exchange.AnswerAsync(status, writer => Write(writer, exchange, outcome));
    }

    private void Write(Utf8JsonWriter writer, Exchange exchange, WriteOutcome outcome)
    {
        writer.WriteStartObject();
        // One that ends in time is answered as if there had been none.
        if (outcome is { Job: { } job, IsDone: false })
        {
            writer.WritePropertyName("job");
            job.ToJson().WriteTo(writer);
        }

        var secrets = SecretsOf(exchange);
        var showsRecords = exchange.Query.ReturnRecords(otherwise: secrets.Count > 0);
        if (showsRecords)
            writer.WriteNumber("num_records", outcome.Planned.Count);
        if (showsRecords && outcome.Records.Count > 0)
        {
            writer.WriteStartArray("records");
            foreach (var record in outcome.Records)
                Write(writer, record, secrets);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, JsonObject record, IReadOnlyList<string> secrets)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in record)
        {
            writer.WritePropertyName(name);
            if (value is null)
                writer.WriteNullValue();
            else
                value.WriteTo(writer);
        }

        foreach (var secret in secrets)
            writer.WriteString(secret, RandomNumberGenerator.GetHexString(40, lowercase: true));
        writer.WriteEndObject();
    }

    /// <summary>Secrets that the server makes are shown by the answer to the creation, and never again.</summary>
    private List<string> SecretsOf(Exchange exchange) => exchange.Operation!.Method != "POST" ? [] :
        [.. exchange.Operation.Answer.Members.Keys.Where(name => store.Reference.Rules.IsSecret(name) && !exchange.Resource.Answer.Members.ContainsKey(name))];
}
