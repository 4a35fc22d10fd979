using SpecGen.Binding;
using SpecGen.Session;
using SpecGen.Tool.Explain;
using SpecGen.Tool.Output;

namespace SpecGen.Tool.Site;

/// <summary>Writes an operation as a section of its resource's page.</summary>
/// <param name="id">Of the section in its page.</param>
internal sealed class OperationSection(TextWriter output, StatedOperation stated, string id)
{
    private readonly Operation _operation = stated.Operation;

    public void Write()
    {
        output.Write($"<section id=\"{id}\">\n<h2><code>{Text(_operation.Name.ToString())}</code></h2>\n<p>{Text(_operation.Title)} {Notes()}</p>\n");
        foreach (var paragraph in _operation.Description)
            output.Write($"<p>{Text(paragraph)}</p>\n");
        WriteList("Commands of the cluster", _operation.RelatedCommands);
        WriteList(_operation.SendsExpensiveProperties ? "Expensive members, sent all the same" : "Expensive members, sent when they are named", _operation.ExpensiveProperties);
        WriteStatements();
        WriteMembers("Parameters", [.. _operation.Parameters.Select(parameter => new SiteMember($"{parameter.Name} ({parameter.Location})", parameter.Schema, parameter.Required))], "p");
        WriteBody("Request", _operation.Request?.Schema, "q");
        for (var index = 0; index < _operation.Responses.Count; index++)
            WriteBody($"Response {_operation.Responses[index].Status}", _operation.Responses[index].Schema, $"r{index}-");
        WriteCodes();
        output.Write($"<p class=\"place\">{Text(stated.File)}</p>\n</section>\n");
    }

    /// <summary>Where in the page a member of an answer or of the request has its row.</summary>
    public static string MemberId(string id, string table, int row) => $"{id}-{table}{row}";

    public static string CodeId(string id, int row) => $"{id}-e{row}";

    private string Notes()
    {
        var notes = _operation.IntroducedIn is { } since ? Note("", $"since {since}") : "";
        if (!_operation.ExpensiveProperties.IsEmpty)
            notes += Note("costly", "expensive members");
        return _operation.IsDeprecated ? notes + Note("deprecated", "deprecated") : notes;
    }

    private void WriteStatements()
    {
        using var statements = new StringWriter();
        StatementExplanation.Print(statements, "", _operation.Statements);
        WriteList("What a call sends", statements.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private void WriteList(string heading, IReadOnlyCollection<string> lines)
    {
        if (lines.Count > 0)
            output.Write($"<h3>{heading}</h3>\n<ul>\n{string.Concat(lines.Select(line => $"<li>{Text(line)}</li>\n"))}</ul>\n");
    }

    private void WriteBody(string heading, Schema? body, string table)
    {
        if (body is not null)
            WriteMembers(Text(heading), [.. SiteMember.Below(body)], table);
    }

    private void WriteMembers(string heading, SiteMember[] members, string table)
    {
        if (members.Length == 0)
            return;
        output.Write($"<h3>{heading}</h3>\n<div class=\"rows\"><table>\n<tr><th scope=\"col\">Name</th><th scope=\"col\">Type</th><th scope=\"col\">Holds</th><th scope=\"col\">Description</th></tr>\n");
        for (var row = 0; row < members.Length; row++)
            WriteMember(members[row], MemberId(id, table, row));
        output.Write("</table></div>\n");
    }

    private void WriteMember(SiteMember member, string row)
    {
        var notes = string.Concat(member.Notes().Select(note => Note("", note)));
        if (IsExpensive(member.RecordPath))
            notes += Note("costly", "expensive");
        if (member.Schema.Attributes.DeprecatedIn is { } deprecated)
            notes += Note("deprecated", $"deprecated in {deprecated}");
        var values = member.Schema.Attributes.Enum is { IsEmpty: false } documented ? $"<p>{string.Join(", ", documented.Select(value => $"<code>{Text(value)}</code>"))}</p>" : "";
        output.Write($"<tr id=\"{row}\"><td><code>{Text(member.Path)}</code></td><td>{Text(member.Type)}</td><td>{notes}</td><td>{string.Concat(member.Schema.Description.Select(line => $"<p>{Text(line)}</p>"))}{values}</td></tr>\n");
    }

    private bool IsExpensive(string path) => _operation.ExpensiveProperties.Any(costly =>
        costly == path || (costly.EndsWith(".*", StringComparison.Ordinal) && path.StartsWith(costly[..^1], StringComparison.Ordinal)));

    private void WriteCodes()
    {
        if (_operation.ErrorCodes.IsEmpty)
            return;
        output.Write("<h3>Error codes</h3>\n<div class=\"rows\"><table>\n<tr><th scope=\"col\">Code</th><th scope=\"col\">Description</th></tr>\n");
        for (var row = 0; row < _operation.ErrorCodes.Count; row++)
            output.Write($"<tr id=\"{CodeId(id, row)}\"><td>{Text(_operation.ErrorCodes[row].Code)}</td><td>{Text(_operation.ErrorCodes[row].Description)}</td></tr>\n");
        output.Write("</table></div>\n");
    }

    private static string Note(string kind, string text) => $"<span class=\"note {kind}\">{Text(text)}</span> ";

    private static string Text(string text) => HtmlText.Of(text);
}
