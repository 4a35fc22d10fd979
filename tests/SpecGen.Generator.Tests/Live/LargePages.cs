using System.Globalization;
using System.Text;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Live;

/// <summary>Pages that ask for more C# than any API does.</summary>
internal static class LargePages
{
    /// <summary>Each definition links to the next by some members: written out, the last one stands there a power of times.</summary>
    public static PageText Chain(int definitions, int links, int nameLength = 1, string description = "d") => Page(
        Row("root", "link:#d0[d0]"),
        [.. Enumerable.Range(0, definitions).Select(number => string.Concat(Enumerable.Range(0, links).Select(link =>
            Row(new string('m', nameLength) + link, number + 1 < definitions ? Link(number + 1) : "string", description))))]);

    /// <summary>A table of many members.</summary>
    public static PageText Flat(int members, string description = "d") =>
        Page(string.Concat(Enumerable.Range(0, members).Select(number => Row("m" + number, "string", description))));

    /// <summary>A list with many parameters of its query.</summary>
    /// <param name="lastIsRequired">A call has to say the last one.</param>
    public static PageText Parameters(int parameters, bool lastIsRequired = false) => Page(
        Row("a", "string"),
        string.Concat(Enumerable.Range(0, parameters).Select(number =>
            $"|p{number}\n|string\n|query\n|{(lastIsRequired && number == parameters - 1 ? "True" : "False")}\na|d\n\n")),
        "/things");

    /// <summary>Many definitions of which no two are equal.</summary>
    public static PageText Distinct(int definitions) => Page(
        string.Concat(Enumerable.Range(0, definitions).Select(number => Row("m" + number, Link(number)))),
        [.. Enumerable.Range(0, definitions).Select(number => Row("n" + number, "string"))]);

    /// <summary>Members with many documented values each.</summary>
    public static PageText Values(int members, int values) => Page(string.Concat(Enumerable.Range(0, members).Select(number =>
        Row("m" + number, "string", $"d\n\n* enum: [{string.Join(", ", Enumerable.Range(0, values).Select(value => $"\"v{value}\""))}]"))));

    private static string Link(int number) => string.Create(CultureInfo.InvariantCulture, $"link:#d{number}[d{number}]");

    private static string Row(string name, string type, string description = "d") => $"|{name}\n|{type}\na|{description}\n\n";

    private static PageText Page(string response, params string[] definitions) => Page(response, null, "/things/{uuid}", definitions);

    private static PageText Page(string response, string? parameters, string path, params string[] definitions)
    {
        var text = new StringBuilder($"= T\n\n[.api-doc-operation .api-doc-operation-get]#GET# [.api-doc-code-block]#`{path}`#\n\n*Introduced In:* 9.6\n\nD\n\n");
        if (parameters is not null)
            text.Append("== Parameters\n\n[cols=5*,options=header]\n|===\n|Name\n|Type\n|In\n|Required\n|Description\n\n").Append(parameters).Append("|===\n\n");
        text.Append("== Response\n\n```\nStatus: 200, Ok\n```\n\n");
        Table(text, response);
        text.Append("\n== Error\n\n```\nStatus: Default\n```\n\n== Definitions\n\n[.api-def-first-level]\n.See Definitions\n[%collapsible%closed]\n====\n");
        for (var number = 0; number < definitions.Length; number++)
            Table(text.Append(CultureInfo.InvariantCulture, $"[#d{number}]\n[.api-collapsible-fifth-title]\nd{number}\n\n"), definitions[number]);
        return new("/pages/large.adoc", text.Append("====\n").ToString());
    }

    private static void Table(StringBuilder text, string rows) =>
        text.Append("[cols=3*,options=header]\n|===\n|Name\n|Type\n|Description\n\n").Append(rows).Append("|===\n\n");
}
