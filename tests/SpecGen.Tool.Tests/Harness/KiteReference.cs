using System.Text;
using SpecGen.Input;
using SpecGen.Tool.Questions;

namespace SpecGen.Tool.Tests.Harness;

/// <summary>A small reference about kites, of which every right answer is known.</summary>
internal sealed class KiteReference : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public KiteReference()
    {
        Write("get-kites.adoc", "GET", "/kites", "Retrieve kites", ["kite show", "kite tail show"],
            [("records", "array[kite]")], [("4711", "The kite is gone.")], [("wind_speed", "integer"), ("tail_colors", "array[string]"), ("bowKnots", "integer")]);
        Write("post-kites.adoc", "POST", "/kites", "Fly a kite", ["kite create"],
            [("wind_speed", "integer"), ("owner", "string")], [("4711", "The kite is gone."), ("52428800", "No wind for the kite.")], []);
        Write("get-kites-.adoc", "GET", "/kites/{uuid}", "Retrieve a kite", ["kite show"],
            [("wind_speed", "integer")], [("4711", "The specified kite was not found.")], []);
        Write("delete-kites-.adoc", "DELETE", "/kites/{uuid}", "Bring a kite down", ["kite delete"], [], [], []);
        Write("get-strings.adoc", "GET", "/strings", "Retrieve strings", ["string show"], [("length", "integer")], [], []);
        _folder.Write("overview.adoc", "= About kites\n\nkite 4711\n");
    }

    public string Folder => _folder.Path;

    public ReferencePages Open() => ReferencePages.Open(PageFiles.Find([Folder], _ => { }, _ => { }), TestContext.Current.CancellationToken);

    public void Dispose() => _folder.Dispose();

    private void Write(
        string file, string method, string path, string title, string[] commands, (string Name, string Type)[] members, (string Code, string Text)[] codes, (string Name, string Type)[] definition)
    {
        var text = new StringBuilder($"""
            = {title}

            [.api-doc-operation .api-doc-operation-{method.ToLowerInvariant()}]#{method}# [.api-doc-code-block]#`{path}`#

            *Introduced In:* 9.8

            {title}, however the weather.

            == Related ONTAP commands

            {string.Concat(commands.Select(command => $"* `{command}`\n"))}

            """);
        if (method == "POST")
            text.Append("== Required properties\n\n* `owner` - Who flies it.\n\n== Request Body\n\n").Append(Table(members));
        text.Append("== Response\n\n```\nStatus: 200, Ok\n```\n\n");
        if (method == "GET")
            text.Append(Table(members));
        text.Append("== Error\n\n```\nStatus: Default\n```\n\n");
        if (codes.Length > 0)
        {
            text.Append("ONTAP Error Response Codes\n\n|===\n| Error Code | Description\n\n");
            foreach (var (code, description) in codes)
                text.Append('|').Append(code).Append("\n|").Append(description).Append("\n\n");
            text.Append("|===\n\n");
        }

        if (definition.Length > 0)
            text.Append("== Definitions\n\n[#kite]\n[.api-collapsible-fifth-title]\nkite\n\n").Append(Table(definition));
        _folder.Write(file, text.ToString());
    }

    private static string Table((string Name, string Type)[] members) =>
        "[cols=3*,options=header]\n|===\n|Name\n|Type\n|Description\n\n"
        + string.Concat(members.Select(member => $"|{member.Name}\n|{LinkTo(member.Type)}\na|About {member.Name.Replace('_', ' ')}.\n\n"))
        + "|===\n\n";

    private static string LinkTo(string type) => type == "array[kite]" ? "array[link:#kite[kite]]" : type;
}
