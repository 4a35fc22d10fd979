using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Jobs;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Writes;

namespace SpecGen.Simulator.Requests;

/// <summary>Answers writes: of one record, of several in one body, and of all that a query finds.</summary>
internal sealed class RecordWriting(RecordStore store, RecordWrites writes, RecordReading reading, JobBoard jobs, TimeProvider clock)
{
    /// <summary>Refuses what departs from the pages.</summary>
    public bool IsStrict { get; init; }

    public async Task AnswerAsync(Exchange exchange)
    {
        var body = await RequestBody.ReadAsync(exchange);
        var outcome = Planned(exchange, body);
        if (exchange.Operation!.CanBeJob && jobs.Records is not null)
            await RunAsJobAsync(exchange, outcome);
        else
            Run(outcome);
        await AnswerAsync(exchange, outcome);
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

        if (IsStrict && exchange.Departures is [var departure, ..])
            throw new RefusedRequestException(OntapErrors.UnexpectedArgument(departure.Member));
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
        if (body is { Count: 1 } && body["records"] is JsonArray records && exchange.Resource.Record.At("records") is null or { IsArray: true })
            return [.. (body["records"] as JsonArray ?? []).OfType<JsonObject>().Select(record => writes.Create(TargetOf(exchange, record), (JsonObject)record.DeepClone(), exchange.Departures))];
        return [writes.Create(TargetOf(exchange, body), body, exchange.Departures)];
    }

    private List<PlannedWrite> PlanChange(Exchange exchange, JsonObject body)
    {
        var index = store.Reference.Rules.Of(exchange.Resource.Path).Order is { } order ? exchange.Query.Number(order.Parameter) : null;
        var target = TargetOf(exchange, body);
        if (exchange.Resource.IsSingle && reading.FindOne(exchange) is null)
            return [writes.Create(target with { Operation = exchange.Operation! }, body, exchange.Departures)];
        return [.. Targets(exchange).Select(record => writes.Change(target, record, body, index, exchange.Departures))];
    }

    private List<PlannedWrite> PlanDeletion(Exchange exchange, JsonObject body)
    {
        foreach (var (name, _) in body)
            exchange.Departures.Add(new(name, "a deletion takes no such member"));
        return [.. Targets(exchange).Select(record => writes.Delete(exchange.Resource, record))];
    }

    private List<JsonObject> Targets(Exchange exchange)
    {
        if (exchange.Match.IsItem)
            return [reading.FindOne(exchange) ?? throw new RefusedRequestException(OntapErrors.NoEntry())];
        var query = exchange.Query.ReadConditions(exchange.Resource, exchange.Operation, exchange.Departures);
        if (query.IsOpen && exchange.Match.Keys.Count == exchange.Resource.ParentKeys.Count)
            throw new RefusedRequestException(OntapErrors.NoQuery());
        return reading.Find(exchange, query);
    }

    private static WriteTarget TargetOf(Exchange exchange, JsonObject body) => new(
        exchange.Resource, exchange.Operation!, exchange.Match.Keys, exchange.Svm, name => exchange.Query.Has(name) || body.ContainsKey(name));

    public void Run(WriteOutcome outcome) => store.Write(outcome.Do);

    private async Task RunAsJobAsync(Exchange exchange, WriteOutcome outcome)
    {
        var patience = exchange.Query.ReturnTimeout(DefaultPatience(exchange));
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
        if (outcome.Job is { } job)
            WriteJob(writer, job);
        var isMany = !exchange.Match.IsItem && exchange.Operation!.Method != "POST";
        var secrets = SecretsOf(exchange);
        var showsRecords = exchange.Query.ReturnRecords(otherwise: secrets.Count > 0);
        if (isMany || showsRecords)
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

    /// <summary>Clients need a job's link even where they ask for none.</summary>
    private static void WriteJob(Utf8JsonWriter writer, Job job)
    {
        writer.WriteStartObject("job");
        writer.WriteString("uuid", job.Uuid);
        writer.WriteStartObject("_links");
        writer.WriteStartObject("self");
        writer.WriteString("href", "/api/cluster/jobs/" + job.Uuid);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
