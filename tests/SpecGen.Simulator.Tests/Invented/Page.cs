using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Simulator.Tests.Invented;

/// <summary>Makes the operations that pages of a resource would state.</summary>
internal static class Page
{
    /// <summary>All five operations of a collection and its items.</summary>
    /// <param name="item">Path of one record: <c>/harbour/piers/{uuid}</c>.</param>
    /// <param name="write">Members that can be written, where they are others than those that are read.</param>
    public static IEnumerable<Operation> Collection(string item, string members, string? write = null, bool isJob = false, MemberStatements? statements = null, string parameters = "")
    {
        var collection = item[..(item.LastIndexOf("/{", StringComparison.Ordinal) is var last && item[..last].EndsWith('}') ? FirstOfItemKeys(item) : last)];
        var record = Described.Record(members);
        var body = Described.Record(write ?? members);
        yield return Of("GET", collection, response: Envelope(record), parameters: "fields order_by max_records return_records return_timeout");
        yield return Of("GET", item, response: record, parameters: "fields");
        yield return Of("POST", collection, body, status: isJob ? "202" : "201", parameters: "return_records return_timeout " + parameters) with { Statements = statements ?? MemberStatements.None };
        yield return Of("PATCH", item, body, status: isJob ? "202" : "200", parameters: "return_timeout " + parameters);
        yield return Of("DELETE", item, status: isJob ? "202" : "200", parameters: "return_timeout " + parameters);
    }

    public static IEnumerable<Operation> Single(string path, string members) =>
        [Of("GET", path, response: Described.Record(members), parameters: "fields"), Of("PATCH", path, Described.Record(members))];

    public static Operation Of(string method, string path, Schema? body = null, Schema? response = null, string status = "200", string parameters = "") => new()
    {
        Method = method,
        PathTemplate = path,
        Title = $"{method} {path}",
        IntroducedIn = "9.6",
        Parameters = parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => new Parameter(name, "query", false, new Schema { Type = "string" })).ToEquatableArray(),
        Request = body is null ? null : new RequestBody([], body, null),
        Responses = [new Response(status, "", response, null, [])],
    };

    public static Schema Envelope(Schema record) => new()
    {
        Type = "object",
        Properties =
        [
            new SchemaProperty("num_records", new Schema { Type = "integer" }),
            new SchemaProperty("records", record with { Type = "array", ItemType = "object" }),
        ],
    };

    private static int FirstOfItemKeys(string item)
    {
        var end = item.Length;
        while (item.LastIndexOf('/', end - 1) is var slash && item[slash + 1] == '{')
            end = slash;
        return end;
    }
}
