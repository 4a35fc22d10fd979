using SpecGen.Changes;
using SpecGen.Tool.Output;

namespace SpecGen.Tool.Diff.Html;

/// <summary>
/// A report as one page that needs nothing else: no server, no network. What pages print is text in it; beyond that its own
/// policy lets no script or style run but the two that belong to it.
/// </summary>
internal sealed class HtmlReport(StreamWriter output, DiffReport report)
{
    private static readonly string s_style = HtmlText.Embedded("report.css");
    private static readonly string s_script = HtmlText.Embedded("report.js");

    public static void Write(Stream stream, DiffReport report)
    {
        using var output = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        new HtmlReport(output, report).Write();
    }

    private void Write()
    {
        WriteHead();
        WriteSummary();
        WriteFilter();
        foreach (var resource in report.ByResource)
            WriteResource(resource);
        WriteNames([.. report.NamesWithoutChange]);
        HtmlFrame.WriteEnd(output, s_script);
    }

    private void WriteHead()
    {
        const string title = "What changed in the API";
        HtmlFrame.WriteHead(output, title, s_style, s_script);
        output.WriteLine($"<h1>{title}</h1>");
    }

    private void WriteSummary()
    {
        output.WriteLine($"<p><code>{Text(report.Old.Argument)}</code> ({report.Old.Operations} operations) &rarr; <code>{Text(report.New.Argument)}</code> ({report.New.Operations} operations)</p>");
        output.WriteLine("<ul class=\"summary\">");
        foreach (var severity in SeverityWords.All)
            output.WriteLine($"<li class=\"{severity.NameOf()}\"><b>{report.CountOf(severity)}</b> {SeverityWords.Of(severity)}</li>");
        output.WriteLine($"<li><b>{report.CountOfNames(isSourceBreaking: true)}</b> source-breaking names in C#</li>");
        output.WriteLine($"<li><b>{report.CountOfNames(isSourceBreaking: false)}</b> new names in C#</li>");
        if (report.Accepted.Count > 0)
            output.WriteLine($"<li><b>{report.Accepted.Count}</b> accepted and not listed</li>");
        output.WriteLine("</ul>");
        if (report.Program is not { } program)
            return;
        output.WriteLine($"<p>Only what is used by {Text(string.Join(", ", program.Assemblies))}, which calls {program.Operations} operations.</p>");
        if (program.Unseen.Count > 0)
            output.WriteLine($"<details><summary>Not seen of the program: {program.Unseen.Count}</summary><ul>{string.Concat(program.Unseen.Select(unseen => $"<li>{Text(unseen)}</li>"))}</ul></details>");
    }

    private void WriteFilter()
    {
        output.WriteLine("<form id=\"filter\" role=\"search\">\n<label>Filter <input type=\"search\" id=\"words\" autocomplete=\"off\" placeholder=\"volumes patch enum\"></label>");
        foreach (var severity in SeverityWords.All)
            output.WriteLine($"<label><input type=\"checkbox\" checked value=\"{severity.NameOf()}\"> {SeverityWords.Of(severity)}</label>");
        output.WriteLine($"<output id=\"shown\" aria-live=\"polite\"></output>\n</form>");
        if (!report.HasAny)
            output.WriteLine("<p>Nothing changed.</p>");
    }

    private void WriteResource(IGrouping<string, DiffEntry> resource)
    {
        output.WriteLine($"<section>\n<h2>{Text(resource.Key)}</h2>");
        foreach (var block in SharedEntry.ByOperations(resource))
            WriteBlock([.. block]);
        output.WriteLine("</section>");
    }

    /// <param name="block">Entries of the same operations.</param>
    private void WriteBlock(IReadOnlyList<SharedEntry> block)
    {
        output.WriteLine("<div class=\"operations\">\n<header>");
        foreach (var operation in block[0].Operations)
        {
            var before = operation.OldName is { } old ? $" <small>was {Text(old.ToString())}</small>" : "";
            output.WriteLine($"<h3><code>{Text(operation.Name.ToString())}</code>{before}</h3>");
        }

        output.WriteLine("</header>\n<ul>");
        foreach (var shared in block)
            WriteEntry(shared);
        output.WriteLine("</ul>\n</div>");
    }

    private void WriteEntry(SharedEntry shared)
    {
        var severity = shared.Severity.NameOf();
        output.Write($"<li class=\"change\" data-severity=\"{severity}\"><span class=\"severity {severity}\">{SeverityWords.Of(shared.Severity)}</span> {Text(shared.Text)} <code class=\"rule\">{Text(shared.Rule.Id)}</code>");
        foreach (var name in report.NamesOf(shared))
            output.Write($"<div class=\"name\">C#: {Text(name.ToString())}{(name.IsSourceBreaking ? " <b>source-breaking</b>" : "")}</div>");
        if (shared.UsedBy is { } users)
            output.Write($"<div class=\"users\">used by {Text(string.Join(", ", users))}</div>");
        foreach (var places in shared.Entries.Select(PlacesOf).Distinct())
            output.Write($"<div class=\"places\">{places}</div>");
        output.WriteLine("</li>");
    }

    private static string PlacesOf(DiffEntry entry)
    {
        var before = entry.Old is { } old ? $"<span>before: {Text(old.ToString())}</span> " : "";
        return before + (entry.New is { } @new ? $"<span>after: {Text(@new.ToString())}</span>" : "");
    }

    private void WriteNames(List<CSharpChange> names)
    {
        if (names.Count == 0)
            return;
        output.WriteLine("<section>\n<h2>Names in C# that follow from no single change above</h2>\n<ul>");
        foreach (var name in names)
        {
            var users = name.UsedBy is { } methods ? $"<div class=\"users\">used by {Text(string.Join(", ", methods))}</div>" : "";
            output.WriteLine($"<li class=\"change\" data-severity=\"{(name.IsSourceBreaking ? ChangeSeverity.BreakingForCaller : ChangeSeverity.Additive).NameOf()}\">{Text(name.ToString())}{(name.IsSourceBreaking ? " <b>source-breaking</b>" : "")}{users}</li>");
        }

        output.WriteLine("</ul>\n</section>");
    }

    private static string Text(string text) => HtmlText.Of(text);
}
