using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Extensions;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Faults;
using SpecGen.Simulator.Queries;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Writes;

namespace SpecGen.Simulator.Requests;

/// <summary>Answers reads: one record, or a page of those that a query finds.</summary>
internal sealed class RecordReading(RecordStore store, Parents parents)
{
    private readonly Remembered<List<JsonObject>> _found = new(64);
    private readonly Remembered<FieldSelection> _selections = new(1024);
    private readonly LinkedRecords _links = new(store);

    public Task AnswerAsync(Exchange exchange) => exchange.Match.IsItem ? AnswerOneAsync(exchange) : AnswerManyAsync(exchange);

    /// <summary>The records that path, SVM and query are about; not to be changed.</summary>
    public List<JsonObject> Find(Exchange exchange, RecordQuery query)
    {
        var version = store.Of(exchange.Resource).Version;
        var text = string.Join('\u0004', exchange.Resource.Path, version.ToString(CultureInfo.InvariantCulture), StoredRecords.Key(exchange.Match.Keys), exchange.Svm is { } svm ? RecordPath.Text(svm, "uuid") : "", query.Text);
        return _found.Get(text, () => Search(exchange, query));
    }

    private List<JsonObject> Search(Exchange exchange, RecordQuery query)
    {
        var keys = exchange.Resource.Keys.Zip(exchange.Match.Keys).Where(key => key.Second != "*").ToArray();
        IEnumerable<JsonObject> records = Candidates(store.Of(exchange.Resource), keys, query);
        if (keys.Length > 0)
            records = records.Where(record => keys.All(key => RecordPath.Text(record, key.First) == key.Second));
        if (exchange.Svm is { } svm && RecordPath.Text(svm, "uuid") is { } uuid)
            records = records.Where(record => IsOf(record, uuid, exchange.Resource));
        return query.Apply(records);
    }

    /// <summary>The records among which those are that are asked for: all, where no key and no condition names one text.</summary>
    private static IReadOnlyList<JsonObject> Candidates(StoredRecords records, (string First, string Second)[] keys, RecordQuery query)
    {
        if (keys.Length > 0)
            return records.WithText(keys[^1].First, keys[^1].Second);
        return query.Conditions.FirstOrDefault(condition => IsOneText(condition.Literal, records.Resource.Record.At(condition.Path))) is { } condition
            ? records.WithText(condition.Path, condition.Literal!)
            : records.All;
    }

    /// <summary>Values are found by it as they are written: 5, but not 05 or 5KB.</summary>
    private static bool IsOneText(string? literal, MemberShape? shape) => literal is not null && shape?.Type switch
    {
        MemberType.Text => true,
        MemberType.Boolean => literal is "true" or "false",
        MemberType.Integer => long.TryParse(literal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == literal,
        _ => false,
    };

    /// <summary>The record that the path names, or null.</summary>
    public JsonObject? FindOne(Exchange exchange) =>
        store.Find(exchange.Resource, exchange.Match.Keys) is { } record
        && (exchange.Svm is null || IsOf(record, RecordPath.Text(exchange.Svm, "uuid"), exchange.Resource))
            ? record
            : null;

    private static bool IsOf(JsonObject record, string? svm, ServedResource resource) =>
        resource.Path == "/svm/svms" ? RecordPath.Text(record, "uuid") == svm : RecordPath.Text(record, "svm.uuid") is not { } owner || owner == svm;

    private Task AnswerOneAsync(Exchange exchange)
    {
        if (FindOne(exchange) is not { } record)
        {
            if (!exchange.Resource.IsSingle || parents.Missing(exchange.Resource, exchange.Match.Keys) is not null)
                return exchange.RefuseAsync(exchange.NoEntry(store.Reference.Rules));
            record = [];
        }

        var fields = exchange.Query.Fields ?? FieldList.Standard;
        Check(exchange, fields);
        var selection = SelectionOf(exchange, fields, IdentityFields.Of(exchange.Resource, record));
        return exchange.AnswerAsync(200, writer => selection.Write(writer, Shown(exchange, record), SelfLink(exchange, record)));
    }

    private Task AnswerManyAsync(Exchange exchange)
    {
        if (parents.Missing(exchange.Resource, exchange.Match.Keys) is { } missing)
            return exchange.RefuseAsync(missing);
        var query = exchange.Query.ReadConditions(exchange.Resource, exchange.Operation, exchange.Departures);
        var fields = exchange.Query.Fields;
        if (fields is not null)
            Check(exchange, fields);
        var found = Find(exchange, query);
        var start = Math.Min(exchange.Query.StartIndex, found.Count);
        var most = Math.Min(exchange.Query.MaxRecords, exchange.Context.Features.Get<PageLimit>()?.Records ?? int.MaxValue);
        var count = Math.Min(found.Count - start, most);
        var next = start + count < found.Count ? NextAddress(exchange, start + count) : null;
        if (next is not null)
            exchange.Context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return exchange.AnswerAsync(200, writer => WritePage(writer, exchange, query, fields, found.GetRange(start, count), next));
    }

    private void WritePage(Utf8JsonWriter writer, Exchange exchange, RecordQuery query, FieldList? fields, List<JsonObject> records, string? next)
    {
        writer.WriteStartObject();
        if (exchange.Query.ReturnRecords(otherwise: true))
        {
            writer.WriteStartArray("records");
            var filtered = query.Conditions.Select(condition => condition.Path).Concat(IdentityFields.Of(exchange.Resource, null)).Concat(store.Reference.Rules.Of(exchange.Resource.Path).Shown).ToArray();
            var selection = SelectionOf(exchange, fields ?? FieldList.Identity, filtered);
            foreach (var record in records)
                selection.Write(writer, Shown(exchange, record), SelfLink(exchange, record));
            writer.WriteEndArray();
        }

        writer.WriteNumber("num_records", records.Count);
        if (next is not null || exchange.WantsLinks)
            WriteLinks(writer, exchange, next);
        writer.WriteEndObject();
    }

    private static void WriteLinks(Utf8JsonWriter writer, Exchange exchange, string? next)
    {
        writer.WriteStartObject("_links");
        if (exchange.WantsLinks)
            WriteLink(writer, "self", exchange.RawPath + exchange.Context.Request.QueryString.ToUriComponent());
        if (next is not null)
            WriteLink(writer, "next", next);
        writer.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter writer, string name, string href)
    {
        writer.WriteStartObject(name);
        writer.WriteString("href", href);
        writer.WriteEndObject();
    }

    private JsonObject Shown(Exchange exchange, JsonObject record) => exchange.WantsLinks ? _links.Of(exchange.Resource, record) : record;

    private static Action<Utf8JsonWriter>? SelfLink(Exchange exchange, JsonObject record)
    {
        if (!exchange.WantsLinks || RecordAddress.Of(exchange.Resource, record) is not { } address)
            return null;
        return writer =>
        {
            writer.WriteStartObject("_links");
            WriteLink(writer, "self", address);
            writer.WriteEndObject();
        };
    }

    private static string NextAddress(Exchange exchange, int index)
    {
        var query = new QueryBuilder(exchange.Query.All.Where(parameter => parameter.Key is not (RequestQuery.Start or "offset")))
        {
            { RequestQuery.Start, index.ToString(CultureInfo.InvariantCulture) },
        };
        return exchange.RawPath + query.ToString();
    }

    /// <param name="always">What is shown whether it is asked for or not.</param>
    private FieldSelection SelectionOf(Exchange exchange, FieldList fields, IEnumerable<string> always)
    {
        string[] shown = [.. always];
        return _selections.Get(
            string.Join('\u0004', exchange.Resource.Path, fields.Text, string.Join(',', shown)),
            () => fields.Select(shown, exchange.Resource, store.Reference.Rules.Of(exchange.Resource.Path).NotExpensive));
    }

    private static void Check(Exchange exchange, FieldList fields)
    {
        if (!exchange.Query.IgnoresUnknownFields && fields.FirstUnknown(exchange.Resource) is { } unknown)
            throw new RefusedRequestException(OntapErrors.UnknownField(unknown));
    }
}
