using System.Text.Json.Nodes;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Queries;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Requests;

namespace SpecGen.Simulator.Passthrough;

/// <summary>
/// Answers calls of the command line's passthrough, of commands that the scenario has: GET shows rows, POST creates one, PATCH
/// modifies and DELETE deletes those that a query finds.
/// </summary>
internal sealed class CommandAnswers(RecordStore store)
{
    private readonly CommandTables _tables = store.Commands;

    private static readonly string[] s_global = ["fields", "max_records", "return_records", "return_timeout", "order_by", "force", "privilege_level", "ignore_unknown_fields"];

    public bool Has(string path) => _tables.Has(path);

    public async Task AnswerAsync(Exchange exchange, string path)
    {
        switch (exchange.Context.Request.Method)
        {
            case "GET" or "HEAD":
                await ShowAsync(exchange, path);
                break;
            case "OPTIONS":
                exchange.Context.Response.Headers.Allow = "GET, HEAD, OPTIONS, POST, PATCH, DELETE";
                break;
            case "POST":
                var row = await RequestBody.ReadAsync(exchange);
                store.Write(() => _tables.Insert(path, row));
                await exchange.AnswerAsync(201, new JsonObject());
                break;
            case "PATCH":
                var change = await RequestBody.ReadAsync(exchange);
                await exchange.AnswerAsync(200, Change(exchange, path, old => Changed(old, change)));
                break;
            case "DELETE":
                await exchange.AnswerAsync(200, Change(exchange, path, _ => null));
                break;
            default:
                await exchange.RefuseAsync(OntapErrors.UnsupportedMethod(exchange.Context.Request.Method, path));
                break;
        }
    }

    private Task ShowAsync(Exchange exchange, string path)
    {
        string[] fields = exchange.Query.Text("fields").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (fields.Contains("*"))
            return exchange.RefuseAsync(OntapErrors.NoAllFields());
        var rows = Query(exchange).Apply(_tables.Rows(path)).Take(exchange.Query.MaxRecords).Select(row => (JsonNode)Shown(row, fields)).ToArray();
        return exchange.AnswerAsync(200, new JsonObject { ["records"] = new JsonArray(rows), ["num_records"] = rows.Length });
    }

    /// <summary>The first member of a row is its key, and shown in any case.</summary>
    private static JsonObject Shown(JsonObject row, string[] fields) => fields.Length == 0
        ? (JsonObject)row.DeepClone()
        : new(row.Where((member, index) => index == 0 || fields.Contains(member.Key)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

    private static JsonObject Changed(JsonObject row, JsonObject change)
    {
        var changed = (JsonObject)row.DeepClone();
        foreach (var (name, value) in change)
            changed[name] = value?.DeepClone();
        return changed;
    }

    private static Func<JsonObject, bool> Condition(Exchange exchange)
    {
        var query = Query(exchange);
        return query.IsOpen ? throw new RefusedRequestException(OntapErrors.NoQuery()) : row => query.Apply([row]).Count > 0;
    }

    private static RecordQuery Query(Exchange exchange) => new(
        [.. exchange.Query.All.Where(parameter => !s_global.Contains(parameter.Key)).Select(parameter => new Condition(parameter.Key, FilterExpression.Parse(parameter.Value)))],
        [], null, "");

    /// <param name="changed">Gives what becomes of a row; null takes it away.</param>
    private JsonObject Change(Exchange exchange, string path, Func<JsonObject, JsonObject?> changed)
    {
        var condition = Condition(exchange);
        var count = 0;
        store.Write(() => count = _tables.Change(path, condition, changed));
        return new() { ["num_records"] = count };
    }
}
