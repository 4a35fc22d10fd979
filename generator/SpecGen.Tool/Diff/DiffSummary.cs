namespace SpecGen.Tool.Diff;

/// <summary>A report in two lines.</summary>
internal static class DiffSummary
{
    public static string Of(DiffReport report)
    {
        var counts = SeverityWords.All.Select(severity => $"{SeverityWords.Of(severity)} {report.CountOf(severity)}");
        var accepted = report.Accepted.Count == 0 ? "" : $"; accepted and not listed: {report.Accepted.Count}";
        return $"Operations: {report.Old.Operations} before, {report.New.Operations} after\n" +
            $"Changes: {report.Changes.Count} ({string.Join(", ", counts)}); names in C#: {report.CountOfNames(isSourceBreaking: true)} source-breaking, {report.CountOfNames(isSourceBreaking: false)} new{accepted}";
    }
}
