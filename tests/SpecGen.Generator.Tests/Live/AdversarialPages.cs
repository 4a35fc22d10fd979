using System.Globalization;
using System.Text;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Live;

/// <summary>
/// Pages whose paths, members, values and parameters are made of the words and endings that generated code has itself:
/// whatever could meet, meets. The same seed makes the same pages.
/// </summary>
internal sealed class AdversarialPages(int seed)
{
    private static readonly string[] s_words =
    [
        "thing", "things", "field", "field-set", "field-sets", "get-async", "list-async", "async", "api", "apis", "error", "errors",
        "options", "list-options", "update-where-options", "update-options", "resource", "resources", "item", "items", "entry",
        "value", "values", "namespace", "group", "groups", "connection", "dispose", "client", "api-client", "ontap-client", "contoso",
        "ontap", "system", "microsoft", "specgen", "string", "object", "task", "tasks", "file", "file-share", "route", "host", "filter",
        "cluster", "clusters", "cluster-resource", "storage", "svm", "svms", "svms-namespace", "root", "details", "metric", "metrics",
        "latest-metric", "key", "body", "record", "records", "has", "assign", "get-shape", "access-member", "unknown-members", "all",
        "of", "everything", "v1", "v2", "1d", "-", "_links", "equals", "to-string", "get-type", "clone", "deconstruct",
        "print-members", "equality-contract", "text", "from-text", "class", "event", "cancellation-token", "timeout", "write-query",
        "s", "a", "b", "a-b", "where", "by", "any", "nested", "publickey", "public-key",
    ];

    private static readonly string[] s_methods = ["GET", "POST", "PATCH", "PUT", "DELETE"];

    private readonly Random _random = new(seed);

    public PageText[] Make(int count) =>
        [.. Enumerable.Range(0, count).Select(number => new PageText($"/pages/{number}.adoc", Page()))];

    private string Page()
    {
        var method = Pick(s_methods);
        var text = new StringBuilder()
            .Append("= T\n\n[.api-doc-operation .api-doc-operation-get]#").Append(method)
            .Append("# [.api-doc-code-block]#`").Append(Path()).Append("`#\n\n*Introduced In:* 9.6\n\nD\n\n");
        Parameters(text);
        if (method is "POST" or "PATCH" or "PUT")
            Table(text.Append("== Request Body\n\n"), "Name|Type|Description", Members(3));
        text.Append("== Response\n\n```\nStatus: 200, Ok\n```\n\n");
        var isList = method == "GET" && _random.Next(2) == 0;
        Table(text, "Name|Type|Description", isList ? "|records\n|array[link:#d0[d0]]\na|d\n\n|num_records\n|integer\na|d\n\n" : Members(3));
        text.Append("\n== Error\n\n```\nStatus: Default\n```\n\n== Definitions\n\n[.api-def-first-level]\n.See Definitions\n[%collapsible%closed]\n====\n");
        for (var level = 0; level < 3; level++)
            Table(text.Append(CultureInfo.InvariantCulture, $"[#d{level}]\n[.api-collapsible-fifth-title]\nd{level}\n\n"), "Name|Type|Description", Members(level + 1));
        return text.Append("====\n").ToString();
    }

    private string Path() =>
        string.Concat(Enumerable.Range(0, _random.Next(1, 4)).Select(_ => "/" + Word() + (_random.Next(3) == 0 ? $"/{{{Word().Replace('-', '_')}}}" : "")));

    private void Parameters(StringBuilder text)
    {
        var rows = string.Concat(Enumerable.Range(0, _random.Next(4)).Select(_ => $"|{Member()}\n|string\n|query\n|False\na|d\n\n{Values()}\n\n"));
        if (_random.Next(2) == 0)
            rows += "|continue_on_failure\n|boolean\n|query\n|False\na|d\n\n";
        if (rows.Length > 0)
            Table(text.Append("== Parameters\n\n"), "Name|Type|In|Required|Description", rows);
    }

    /// <param name="level">Which definition comes next; beyond the last there is none.</param>
    private string Members(int level) => string.Concat(Enumerable.Range(0, _random.Next(1, 6)).Select(_ => $"|{Member()}\n{Type(level)}"));

    private string Type(int level) => (level < 3 ? _random.Next(4) : _random.Next(2, 4)) switch
    {
        0 => $"|link:#d{level}[d{level}]\na|d\n\n",
        1 => $"|array[link:#d{level}[d{level}]]\na|d\n\n",
        2 => $"|string\na|d\n\n{Values()}\n\n",
        _ => "|integer\na|d\n\n",
    };

    private string Values() => $"* enum: [{string.Join(", ", Enumerable.Range(0, 6).Select(_ => $"\"{Member()}\""))}]";

    private string Member() => (_random.Next(3) == 0 ? Word() + "_" + Word() : Word()).Replace('-', '_');

    private string Word() => Pick(s_words);

    private string Pick(string[] from) => from[_random.Next(from.Length)];

    private static void Table(StringBuilder text, string header, string rows) =>
        text.Append("[cols=3*,options=header]\n|===\n|").Append(header.Replace("|", "\n|", StringComparison.Ordinal)).Append("\n\n").Append(rows).Append("|===\n\n");
}
