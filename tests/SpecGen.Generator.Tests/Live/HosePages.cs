using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Live;

/// <summary>
/// Pages about a hose in a garden, written by ourselves as those of later releases are: bullets on every parameter, several
/// successful responses, formats, limits and extensions.
/// </summary>
internal static class HosePages
{
    private const string Members = """
        |uuid
        |string
        a|Key of the hose, unlike ONTAP's.

        * format: uuid
        * readOnly: 1
        * Introduced in: 9.10

        |state
        |string
        a|Whether water comes.

        |color
        |string
        a|Color, as ONTAP prints it.

        - by hand: a bullet of the description's own
        * enum: ["red", "sea-green", "1st"]
        * x-ntap-invented: yes
        * Default value: 1

        |colors
        |array[string]
        a|All colors of ONTAP.

        * enum: ["red", "sea-green"]

        |flow
        |integer
        a|Liters an hour, after ONTAP.

        * Default value: 15
        * Max value: 120
        * Min value: 1
        * nullable: true

        |address
        |string
        a|Where ONTAP finds it.

        * format: ipv4
        * example: 10.10.10.7
        * maxLength: 15

        |opened
        |string
        a|When ONTAP opened it.

        * format: date-time

        |window
        |string
        a|How long ONTAP keeps it open.

        * format: duration

        """;

    public static PageText[] All { get; } =
    [
        Page("GET", "/garden/hoses", Parameters, "", Response("200, Ok", $"""
            |num_records
            |integer
            a|Number of records.

            |records
            |array[link:#hose[hose]]
            a|

            """), Definition("hose", Members)),
        Page("GET", "/garden/hoses/{uuid}", Key, "", Response("200, Ok", Members)),
        Page("HEAD", "/garden/hoses/{uuid}", Key, "", Response("200, Ok", Members)),
        Page("OPTIONS", "/garden/hoses", "", "", Response("204, No content", "")),
        Page("POST", "/garden/hoses", Query("return_records", "boolean", "* Default value:"), Request(Members + """
            |password
            |string
            a|Of ONTAP; it is never shown.

            * x-ntap-createOnly: true

            """), Response("202, Accepted", """
            |job
            |link:#job_link[job_link]
            a|

            |num_records
            |integer
            a|Number of records.

            |records
            |array[link:#hose[hose]]
            a|

            """) + Response("201, Created", """
            |num_records
            |integer
            a|Number of records.

            |records
            |array[link:#hose[hose]]
            a|

            """), Definition("hose", Members) + Definition("job_link", """
            |uuid
            |string
            a|Key of the job.

            """)),
        Page("PUT", "/garden/hoses/{uuid}", Key, Request(Members), Response("204, No content", "")),
        Page("PATCH", "/garden/hoses/{uuid}", Key + Query("action", "string", "* enum: [\"open\", \"shut\"]\n* Introduced in: 9.12"), Request(Members), Response("200, Ok", "") + Response("202, Accepted", """
            |job
            |link:#job_link[job_link]
            a|

            """), Definition("job_link", """
            |uuid
            |string
            a|Key of the job.

            """)),
    ];

    private static string Key => """
        |uuid
        |string
        |path
        |True
        a|Key of the hose.

        * format: uuid

        """;

    private static string Parameters =>
        Query("state", "string", "* enum: [\"open\", \"shut\", \"no_water\"]\n* Introduced in: 9.10") +
        Query("color", "string", "* enum: [\"red\", \"sea-green\"]") +
        Query("opened", "string", "* format: date-time") +
        Query("window", "string", "* format: duration") +
        Query("order", "string", "* enum: [\"near\", \"far\"]") +
        Query("sides", "array[string]", "* enum: [\"left\", \"right\"]") +
        Query("since", "string", "* format: date-time") +
        Query("flow", "integer", "* Max value: 120\n* Min value: 1\n* Default value: 15") +
        Query("dry", "boolean", "* Default value: 1");

    private static string Query(string name, string type, string bullets) => $"""
        |{name}
        |{type}
        |query
        |False
        a|What {name} does.

        {bullets}

        """;

    private static string Request(string rows) => "== Request Body\n\n" + Table(rows);

    private static string Response(string status, string rows) =>
        $"== Response\n\n```\nStatus: {status}\n```\n\n" + (rows.Length == 0 ? "" : Table(rows));

    private static string Definition(string name, string rows) =>
        $"[#{name}]\n[.api-collapsible-fifth-title]\n{name}\n\n" + Table(rows);

    private static string Table(string rows) =>
        $"[cols=3*,options=header]\n|===\n|Name\n|Type\n|Description\n\n{rows}\n|===\n\n";

    private static PageText Page(string method, string path, string parameters, string request, string responses, string definitions = "") => new(
        $"/pages/{method}{path.Replace('/', '-')}.adoc",
        $$"""
        = {{method}} a hose

        [.api-doc-operation .api-doc-operation-{{method.ToLowerInvariant()}}]#{{method}}# [.api-doc-code-block]#`{{path}}`#

        *Introduced In:* 9.10

        Works on a hose.

        {{(parameters.Length == 0 ? "" : $"== Parameters\n\n[cols=5*,options=header]\n|===\n|Name\n|Type\n|In\n|Required\n|Description\n\n{parameters}\n|===\n")}}
        {{request}}
        {{responses}}
        == Error

        ```
        Status: Default
        ```

        ONTAP Error Response Codes

        |===
        | Error Code | Description

        | 4
        | No hose of this key.
        |===

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
