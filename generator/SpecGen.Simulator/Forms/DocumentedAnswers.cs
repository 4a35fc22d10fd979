using System.Globalization;
using System.Text.Json.Nodes;
using SpecGen.Model;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Requests;
using SpecGen.Simulator.Writes;

namespace SpecGen.Simulator.Forms;

/// <summary>Answers calls of APIs that are not ONTAP's: with the statuses, the envelopes and the members that their pages document.</summary>
internal sealed class DocumentedAnswers(RecordStore store, RecordWrites writes, RecordReading reading, RecordWriting writing, TimeProvider clock)
{
    private readonly CompletedBody _bodies = new(clock);

    public Task AnswerAsync(Exchange exchange) => exchange.Operation!.Method == "GET" ? ReadAsync(exchange) : WriteAsync(exchange);

    private Task ReadAsync(Exchange exchange)
    {
        if (writes.Parents.Missing(exchange.Resource, exchange.Match.Keys) is { } missing)
            return exchange.RefuseAsync(missing);
        var operation = exchange.Operation!;
        var status = StatusOf(operation);
        if (operation.List is { } list)
            return AnswerListAsync(exchange, list, status);
        if (Shown(exchange) is not { } record)
            return exchange.RefuseAsync(OntapErrors.NoEntry());
        return AnswerBodyAsync(exchange, status, record);
    }

    /// <summary>The record that is asked for. What nobody creates is as the page shows it.</summary>
    private JsonObject? Shown(Exchange exchange)
    {
        if (exchange.Match.IsItem && reading.FindOne(exchange) is { } found)
            return found;
        if (exchange.Match.IsItem && exchange.Resource.HasItems)
            return null;
        return CompletedBody.Example(exchange.Operation!.Success?.Example) as JsonObject ?? [];
    }

    private Task AnswerListAsync(Exchange exchange, ListForm list, int status)
    {
        var query = DocumentedQuery.Read(exchange, store.Reference.Rules.Forms);
        var found = reading.Find(exchange, query.Records);
        if (found.Count == 0 && exchange.Match.IsItem)
            return exchange.RefuseAsync(OntapErrors.NoEntry());
        var start = Math.Min(query.Start, found.Count);
        var page = found.GetRange(start, Math.Min(found.Count - start, query.Limit));
        var records = new JsonArray([.. page.Select(record => Element(exchange.Operation!, record, query.Members, list))]);
        if (list.Member is null)
            return exchange.AnswerAsync(status, records);
        var envelope = new JsonObject();
        var shape = exchange.Operation!.SuccessBody!;
        var forms = store.Reference.Rules.Forms;
        if (start + page.Count < found.Count)
            Put(envelope, shape, forms.Continuations, (start + page.Count).ToString(CultureInfo.InvariantCulture));
        if (query.WantsCount || !exchange.Operation.HasParameter("count"))
            Put(envelope, shape, forms.Counts, found.Count);
        // Examples of a list show other records, and where they end.
        var body = _bodies.Of(envelope, Without(shape, list.Member), null);
        body[list.Member] = records;
        return exchange.AnswerAsync(status, body);
    }

    private JsonNode Element(ServedOperation operation, JsonObject record, IReadOnlyList<string>? members, ListForm list)
    {
        var shown = _bodies.Of(record, operation.Answer, null);
        if (members is null)
            return shown;
        if (list.HasValueLists)
            return new JsonArray([.. members.Select(member => RecordPath.Find(shown, member)?.DeepClone())]);
        // What the page says is always there is so whatever is asked for.
        foreach (var (name, member) in operation.Answer.Members)
        {
            if (!member.IsRequired && !members.Any(wanted => wanted == name || wanted.StartsWith(name + ".", StringComparison.Ordinal)))
                shown.Remove(name);
        }

        return shown;
    }

    private static void Put(JsonObject envelope, MemberShape shape, IEnumerable<string> places, JsonNode value)
    {
        if (places.FirstOrDefault(place => shape.HasMember(place)) is { } documented)
            RecordPath.Set(envelope, documented, value);
    }

    private static MemberShape Without(MemberShape shape, string member) =>
        new() { Type = MemberType.Object, Members = shape.Members.Where(known => known.Key != member).ToDictionary() };

    private async Task WriteAsync(Exchange exchange)
    {
        var body = await RequestBody.ReadAsync(exchange);
        var operation = exchange.Operation!;
        var record = IsKept(exchange) ? Written(exchange, body) : Checked(exchange, body);
        var status = StatusOf(operation);
        if (status == 201 && RecordAddress.Of(exchange.Resource, record) is { } address)
            exchange.Context.Response.Headers.Location = exchange.RawPath.StartsWith("/api/", StringComparison.Ordinal) ? address : address["/api".Length..];
        await AnswerBodyAsync(exchange, status, record);
    }

    /// <summary>
    /// What is called and never read, such as <c>POST /licenses/check</c>, leaves nothing behind; nor does a change of a whole list, of
    /// which pages do not say what it changes.
    /// </summary>
    private bool IsKept(Exchange exchange) =>
        exchange.Operation!.Method == "POST" || exchange.Match.IsItem
            ? store.Reference.Shared.PathsOf(exchange.Resource).Any(path => path.IsKept)
            : exchange.Resource.IsSingle;

    private JsonObject Written(Exchange exchange, JsonObject body)
    {
        var outcome = writing.Planned(exchange, body);
        writing.Run(outcome);
        return outcome.Records is [var record, ..] ? record : body;
    }

    private JsonObject Checked(Exchange exchange, JsonObject body)
    {
        writing.Check(exchange, body);
        return body;
    }

    private Task AnswerBodyAsync(Exchange exchange, int status, JsonObject record)
    {
        var operation = exchange.Operation!;
        if (operation.Success is not { } success || status == 204 || (success.Schema is null && !success.IsRawJson))
            return exchange.AnswerAsync(status);
        var example = CompletedBody.Example(success.Example);
        if (success.Schema is not { } schema)
            return exchange.AnswerAsync(status, example ?? record);
        if (operation.List is { } list)
            return exchange.AnswerAsync(status, Enveloped(operation, list, record));
        // A map, a list of texts or one number is what the page shows.
        if (BodyShape.IsValue(schema) && record.Count == 0)
            return exchange.AnswerAsync(status, example ?? (schema.Type == "array" ? new JsonArray() : new JsonObject()));
        return exchange.AnswerAsync(status, _bodies.Of(record, operation.SuccessBody!, example));
    }

    private JsonNode Enveloped(ServedOperation operation, ListForm list, JsonObject record)
    {
        var records = new JsonArray(_bodies.Of(record, operation.Answer, null));
        if (list.Member is null)
            return records;
        var body = _bodies.Of([], Without(operation.SuccessBody!, list.Member), null);
        body[list.Member] = records;
        return body;
    }

    private static int StatusOf(ServedOperation operation) =>
        int.TryParse(operation.Success?.Status, NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : 200;
}
