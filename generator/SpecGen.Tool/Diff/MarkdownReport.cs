using System.Text;
using SpecGen.Changes;

namespace SpecGen.Tool.Diff;

/// <summary>A report for a pull request. Whatever a page prints is text in it, and no mark, link or element.</summary>
internal static class MarkdownReport
{
    private const string Special = @"\`*_{}[]()#+-.!|~:@";

    public static void Write(Stream stream, DiffReport report)
    {
        using var output = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        output.WriteLine("# What changed in the API\n");
        output.WriteLine("| | |\n|---|---|");
        foreach (var severity in SeverityWords.All)
            output.WriteLine($"| {SeverityWords.Of(severity)} | {report.CountOf(severity)} |");
        output.WriteLine($"| names in C#, source-breaking | {report.CountOfNames(isSourceBreaking: true)} |");
        output.WriteLine($"| names in C#, new | {report.CountOfNames(isSourceBreaking: false)} |");
        if (report.Accepted.Count > 0)
            output.WriteLine($"| accepted and not listed | {report.Accepted.Count} |");
        WriteProgram(output, report.Program);
        foreach (var resource in report.ByResource)
            WriteResource(output, report, resource);
        WriteNames(output, [.. report.NamesWithoutChange]);
    }

    private static void WriteResource(StreamWriter output, DiffReport report, IGrouping<string, DiffEntry> resource)
    {
        output.WriteLine($"\n## {Escape(resource.Key)}\n");
        output.WriteLine("| operation | change | in C# | place |" + (report.Program is null ? "" : " used by |"));
        output.WriteLine("|---|---|---|---|" + (report.Program is null ? "" : "---|"));
        foreach (var shared in SharedEntry.Of(resource))
        {
            var operations = Lines(shared.Operations.Select(operation => operation.Name.ToString()));
            var names = Lines(report.NamesOf(shared).Select(name => name.ToString()));
            var places = Lines(shared.Entries.Select(entry => entry.Place.ToString()).Distinct());
            output.Write($"| {operations} | **{SeverityWords.Of(shared.Severity)}**: {Escape(shared.Text)} | {names} | {places} |");
            output.WriteLine(shared.UsedBy is { } users ? $" {Lines(users)} |" : "");
        }
    }

    /// <summary>Of one cell.</summary>
    private static string Lines(IEnumerable<string> texts) => string.Join("<br>", texts.Select(Escape));

    private static void WriteNames(StreamWriter output, List<CSharpChange> names)
    {
        if (names.Count == 0)
            return;
        output.WriteLine("\n## Names in C# that follow from no single change above\n");
        foreach (var name in names)
            output.WriteLine($"- {(name.IsSourceBreaking ? "**source-breaking**: " : "")}{Escape(name.ToString())}");
    }

    private static void WriteProgram(StreamWriter output, UsedProgram? program)
    {
        if (program is null)
            return;
        output.WriteLine($"\nOnly what is used by {Escape(string.Join(", ", program.Assemblies))}, which calls {program.Operations} operations.\n");
        foreach (var unseen in program.Unseen)
            output.WriteLine($"- not seen: {Escape(unseen)}");
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                _ when Special.Contains(character, StringComparison.Ordinal) => escaped.Append('\\').Append(character),
                _ when char.IsControl(character) => escaped.Append(' '),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
