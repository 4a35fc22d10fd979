using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Live;

/// <summary>
/// Pages about orchards, written by ourselves as those of NetApp Console are: headers among the parameters, an error for each
/// status, maps, and answers without a table.
/// </summary>
internal static class OrchardPages
{
    private const string Problem = """
        |title
        |string
        |True
        a|What is wrong in general.

        |reasons
        |array[link:#Reason[Reason]]
        |False
        a|Why.

        """;

    private const string Tree = """
        |name
        |string
        |True
        a|What the tree is called.

        |age
        |integer
        |False
        a|In years.

        """;

    private const string Agent =
        "|authorization\n|string\n|header\n|True\na|Token of the caller.\n\n" +
        "|X-Agent-Id\n|string\n|header\n|True\na|Who does it.\n\n" +
        "|Accept\n|string\n|header\n|False\na|What to answer with.\n\n";

    private static readonly string s_reason = Definition("Reason", "|member\n|string\n|True\na|What is at fault.\n");

    public static PageText[] All { get; } =
    [
        Page("GET", "/orchards/{id}", Key + Agent + Header("x-depth", "integer", "") + Header("x-view", "string", "* enum: [\"flat\", \"deep\"]") +
            "|view\n|string\n|query\n|False\na|How it is seen.\n\n" + Header("view", "boolean", ""),
            Response("200, OK", Tree) + Error("404, Not found", Problem) + Error("409, Conflict", Problem) + Error("500, Broken", ""), s_reason),
        Page("POST", "/orchards", "", Request(Tree) + Response("201, Created", Tree) + Error("400, Bad request", Problem), s_reason),
        Page("DELETE", "/orchards/{id}", Key + "|why\n|string\n|query\n|True\na|What it did wrong.\n\n", Response("204, No content", "")),
        Page("GET", "/orchards/{id}/weather", Key, Response("200, OK", "")),
        Page("PUT", "/orchards/{id}/weather", Key, Request("|rain\n|boolean\n|True\na|Let it rain.\n") + Response("202, Accepted", "")),
    ];

    private static string Key => "|id\n|string\n|path\n|True\na|Key of the orchard.\n\n";

    private static string Header(string name, string type, string bullets) =>
        $"|{name}\n|{type}\n|header\n|False\na|What {name} says.\n\n{bullets}\n\n";

    private static string Request(string rows) => "== Request Body\n\n" + Table(rows);

    private static string Response(string status, string rows) => Answer("Response", status, rows);

    private static string Error(string status, string rows) => Answer("Error", status, rows);

    private static string Answer(string heading, string status, string rows) =>
        $"== {heading}\n\n```\nStatus: {status}\n```\n\n" + (rows.Length == 0 ? "" : Table(rows));

    private static string Definition(string name, string rows) =>
        $"[#{name}]\n[.api-collapsible-fifth-title]\n{name}\n\n" + Table(rows);

    private static string Table(string rows) =>
        $"[cols=4*,options=header]\n|===\n|Name\n|Type\n|Required\n|Description\n\n{rows}\n|===\n\n";

    private static PageText Page(string method, string path, string parameters, string bodies, string definitions = "") => new(
        $"/pages/{method}{path.Replace('/', '-')}.adoc",
        $$"""
        = {{method}} an orchard

        [.api-doc-operation .api-doc-operation-{{method.ToLowerInvariant()}}]#{{method}}# [.api-doc-code-block]#`{{path}}`#

        Works on an orchard.

        {{(parameters.Length == 0 ? "" : $"== Parameters\n\n[cols=5*,options=header]\n|===\n|Name\n|Type\n|In\n|Required\n|Description\n\n{parameters}\n|===\n")}}

        {{bodies}}
        == Definitions

        [.api-def-first-level]
        .See Definitions
        [%collapsible%closed]
        //Start collapsible Definitions block
        ====
        {{definitions}}
        //end collapsible .Definitions block
        ====
        """);
}
