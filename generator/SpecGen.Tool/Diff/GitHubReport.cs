using SpecGen.Changes;

namespace SpecGen.Tool.Diff;

/// <summary>Annotations of a workflow's log, which GitHub shows beside the pages of a pull request.</summary>
internal static class GitHubReport
{
    public static void Write(Stream stream, DiffReport report)
    {
        using var output = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        foreach (var entry in report.Changes)
        {
            output.WriteLine(
                $"::{CommandOf(entry.Change.Severity)} file={Property(entry.Place.File)},line={entry.Place.Line},title={Property(entry.Change.Rule.Id)}::{Text($"{entry.Change.Operation.Name}: {entry.Change}{UsersOf(entry)}")}");
        }

        foreach (var name in report.NamesWithoutChange)
            output.WriteLine($"::{(name.IsSourceBreaking ? "error" : "notice")} title={(name.IsSourceBreaking ? "source-breaking name" : "new name")}::{Text($"{name.Resource}: {name}")}");
        foreach (var unseen in report.Program?.Unseen ?? [])
            output.WriteLine($"::warning title=not seen::{Text(unseen)}");
        output.WriteLine($"::notice title=specgen diff::{Text(DiffSummary.Of(report))}");
    }

    private static string UsersOf(DiffEntry entry) => entry.UsedBy is { } users ? $"; used by {string.Join(", ", users)}" : "";

    private static string CommandOf(ChangeSeverity severity) => severity switch
    {
        ChangeSeverity.BreakingForCaller => "error",
        ChangeSeverity.BreakingForReader => "warning",
        _ => "notice",
    };

    private static string Text(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Text(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
