using SpecGen.Changes;
using SpecGen.Tool.Diff.Places;
using SpecGen.Tool.Output;

namespace SpecGen.Tool.Diff;

/// <summary>A report as SARIF, whose results code hosts keep and compare by their fingerprints.</summary>
internal sealed class SarifReport(SarifDocument document)
{
    private const string NameRule = "csharp-name";

    public static void Write(Stream stream, DiffReport report)
    {
        var rules = report.Changes.Select(entry => entry.Change.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal);
        SarifDocument.Write(
            stream,
            "specgen diff",
            [.. rules.Select(rule => (rule.Id, rule.Title)), (NameRule, "a name in C# changed without a change on the wire")],
            document => new SarifReport(document).Write(report));
    }

    private void Write(DiffReport report)
    {
        foreach (var entry in report.Changes)
            document.WriteResult(entry.Change.Rule.Id, LevelOf(entry.Change.Severity), $"{entry.Change.Operation.Name}: {entry.Change}", () => WriteRest(entry));
        foreach (var name in report.NamesWithoutChange)
            document.WriteResult(NameRule, name.IsSourceBreaking ? "error" : "note", $"{name.Resource}: {name}", () => WriteRest(report, name));
    }

    /// <summary>A name has no line of its own, and code hosts show no result without a file: it is said of a page of its resource.</summary>
    private void WriteRest(DiffReport report, CSharpChange name)
    {
        if (report.Pages.TryGetValue((name.Api, name.Resource), out var page))
            WritePlace("locations", new(page, 1));
        WriteFingerprint(name.Fingerprint);
    }

    private void WriteRest(DiffEntry entry)
    {
        WritePlace("locations", entry.Place);
        if (entry is { Old: { } old, New: not null })
            WritePlace("relatedLocations", old);
        WriteFingerprint(entry.Change.Fingerprint);
        var json = document.Json;
        json.WriteStartObject("properties");
        json.WriteString("severity", entry.Change.Severity.NameOf());
        if (entry.UsedBy is { } users)
        {
            json.WriteStartArray("usedBy");
            foreach (var user in users)
                json.WriteStringValue(user);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteFingerprint(string fingerprint)
    {
        document.Json.WriteStartObject("partialFingerprints");
        document.Json.WriteString("specgenChange/v1", fingerprint);
        document.Json.WriteEndObject();
    }

    private void WritePlace(string name, PagePlace place) => document.WriteLocation(name, place.File, ("startLine", place.Line));

    private static string LevelOf(ChangeSeverity severity) => severity switch
    {
        ChangeSeverity.BreakingForCaller => "error",
        ChangeSeverity.BreakingForReader => "warning",
        _ => "note",
    };
}
