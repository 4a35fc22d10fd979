using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Simulator.Tests.Invented;

/// <summary>
/// The reference of an invented service that has conventions of its own: everything below an account, <c>items</c> in an envelope,
/// keys named after resources, problem details, and answers without a body.
/// </summary>
internal static class Orchard
{
    private const string Tree = """
        type: string required
        id: string required
        name: string required
        kind: apple|pear|plum required
        height: integer 1..30
        groveID: string
        state: growing|felled required
        metadata: object required
          labels: list of string
          creationTimestamp: string required
          modificationTimestamp: string
        """;

    private const string NewTree = """
        type: string required
        name: string required
        kind: apple|pear|plum required
        height: integer 1..30
        password: string
        metadata: object
          labels: list of string
        """;

    public static IReadOnlyList<Operation> Pages { get; } =
    [
        Of("POST", "/estates", "name: string required", "201", "id: string required\nname: string required"),
        Of("GET", "/estates/{estate_id}", null, "200", "id: string required\nname: string required"),
        List("/estates/{estate_id}/v1/trees", Tree, "include limit filter orderBy skip count continue kind"),
        Of("GET", "/estates/{estate_id}/v1/trees/{tree_id}", null, "200", Tree, example: """{"state":"felled"}"""),
        Of("POST", "/estates/{estate_id}/v1/trees", NewTree, "201", Tree),
        Of("PUT", "/estates/{estate_id}/v1/trees/{tree_id}", "type: string required\nname: string\nheight: integer 1..30", "204"),
        Of("DELETE", "/estates/{estate_id}/v1/trees/{tree_id}", null, "204"),
        Of("POST", "/estates/{estate_id}/v1/trees/{tree_id}/prune", "depth: integer required", "202"),
        List("/estates/{estate_id}/v1/groves/{grove_id}/trees", Tree, "limit"),
        Of("POST", "/estates/{estate_id}/v1/groves/{grove_id}/trees", NewTree, "201", Tree),
        Of("GET", "/weather", null, "200", "wind: string required\nrain: boolean required", example: """{"wind":"north","rain":true,"of":"no table"}"""),
        .. Bare,
    ];

    /// <summary>Lists that are the body itself, keys that are members under other names, and a creation whose path has the name.</summary>
    private static IReadOnlyList<Operation> Bare =>
    [
        Of("GET", "/barn", null, "200") with { Responses = [new("200", "", Described.Record(Barn) with { Type = "array", ItemType = "object" }, null, [])] },
        Of("POST", "/barn/{barnName}", "size: integer", "200", "barnPublicId: string required"),
        Of("GET", "/barn/{barnPublicId}", null, "200", Barn),
        Of("PATCH", "/barn/{barnPublicId}", "size: integer", "200", Barn),
        Of("DELETE", "/barn/{barnPublicId}", null, "200"),
    ];

    private const string Barn = """
        barnPublicId: string required
        barnName: string
        size: integer
        """;

    private static Operation List(string path, string record, string parameters) => Of("GET", path, null, "200") with
    {
        Parameters = parameters.Split(' ').Select(name => new Parameter(name, "query", false, new Schema { Type = "string" })).ToEquatableArray(),
        Responses =
        [
            new("200", "", new Schema
            {
                Type = "object",
                Properties =
                [
                    new("items", Described.Record(record) with { Type = "array", ItemType = "object", IsAnyOf = true, Required = true }),
                    new("metadata", Described.Record("continue: string\ncount: integer\ncreationTimestamp: string required") with { Required = true }),
                ],
            }, null, []),
        ],
    };

    private static Operation Of(string method, string path, string? request, string status, string? response = null, string? example = null) => new()
    {
        Method = method,
        PathTemplate = path,
        Title = $"{method} {path}",
        Request = request is null ? null : new([], Described.Record(request), null),
        Responses = [new(status, "", response is null ? null : Described.Record(response), example, [])],
        Errors = [.. Refusals.Select(error => new Response(error, "", Described.Record(Problem), null, []))],
    };

    private static string[] Refusals => ["400", "401", "403", "404", "409"];

    private const string Problem = """
        type: string required
        title: string required
        detail: string required
        status: string required
        correlationID: string
        invalidParams: list of object
          name: string required
          reason: string required
        """;
}
