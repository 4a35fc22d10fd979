using System.Text.Json.Nodes;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.RoundTrips;

/// <summary>Calls as a program does that has no client: over HTTP, with JSON.</summary>
internal sealed class HttpCaller(HarbourServer server) : ICaller
{
    public async Task<Reply> CallAsync(ServedOperation operation, IReadOnlyList<string> keys, JsonObject? body = null, IReadOnlyDictionary<string, JsonNode>? query = null)
    {
        var answer = await server.SendAsync(operation.Method, PathOf(operation, keys) + QueryOf(operation, query), body?.ToJsonString());
        if (answer.Status is not (200 or 201 or 204) && (operation.IsOntap || answer.Status != 202))
            return new($"{answer.Status} {answer.Body.ToJsonString()}", []) { IsNotFound = answer.Status == 404 };
        return new(null, RecordsOf(operation, answer));
    }

    private static string PathOf(ServedOperation operation, IReadOnlyList<string> keys)
    {
        var values = new Queue<string>(keys);
        return string.Join('/', operation.Path.Template.Split('/').Select(segment => segment.Contains('{', StringComparison.Ordinal) ? Uri.EscapeDataString(values.Dequeue()) : segment));
    }

    private static string QueryOf(ServedOperation operation, IReadOnlyDictionary<string, JsonNode>? query)
    {
        if (query is { Count: > 0 })
            return "?" + string.Join('&', query.Select(given => $"{given.Key}={Uri.EscapeDataString(operation.IsOntap ? "\"" + RecordPath.TextOf(given.Value) + "\"" : RecordPath.TextOf(given.Value))}"));
        return (operation.IsOntap, operation.Method) switch
        {
            (false, _) => "",
            (_, "GET") => "?fields=**",
            (_, "POST") => "?return_records=true&return_timeout=30",
            _ => "?return_timeout=30",
        };
    }

    private static JsonObject[] RecordsOf(ServedOperation operation, Answer answer)
    {
        var list = answer.Whole as JsonArray ?? (operation.IsOntap ? answer.Body["records"] as JsonArray : operation.List?.Member is { } member ? answer.Body[member] as JsonArray : null);
        return list is null ? [answer.Body] : [.. list.OfType<JsonObject>()];
    }
}
