namespace SpecGen.Tool.Diff;

/// <summary>The forms of a report, by the names that users write.</summary>
internal static class DiffFormat
{
    private static readonly Dictionary<string, Action<Stream, DiffReport>> s_writers = new(StringComparer.Ordinal)
    {
        ["text"] = TextReport.Write,
        ["markdown"] = MarkdownReport.Write,
        ["json"] = JsonReport.Write,
        ["sarif"] = SarifReport.Write,
        ["github"] = GitHubReport.Write,
        ["html"] = Html.HtmlReport.Write,
    };

    public static string[] Names => [.. s_writers.Keys];

    public static Action<Stream, DiffReport> WriterOf(string name) => s_writers[name];
}
