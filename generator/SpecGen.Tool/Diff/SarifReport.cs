using System.Text.Json;
using SpecGen.Changes;
using SpecGen.Tool.Diff.Places;
using SpecGen.Tool.Output;

namespace SpecGen.Tool.Diff;

/// <summary>A report as SARIF 2.1.0, which code hosts keep and compare by its fingerprints.</summary>
internal sealed class SarifReport(Utf8JsonWriter json, DiffReport report)
{
    private const string NameRule = "csharp-name";

    public static void Write(Stream stream, DiffReport report)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        new SarifReport(json, report).Write();
    }

    private void Write()
    {
        var rules = report.Changes.Select(entry => entry.Change.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(rules);
        json.WriteStartArray("results");
        foreach (var entry in report.Changes)
            Write(entry, rules.IndexOf(entry.Change.Rule));
        foreach (var name in report.NamesWithoutChange)
            Write(name, rules.Count);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool(IEnumerable<ChangeRule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "specgen diff");
        json.WriteString("version", typeof(SarifReport).Assembly.GetName().Version?.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            WriteRule(rule.Id, rule.Title);
        WriteRule(NameRule, "a name in C# changed without a change on the wire");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRule(string id, string title)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        WriteText("shortDescription", title);
        json.WriteEndObject();
    }

    private void Write(DiffEntry entry, int ruleIndex)
    {
        var change = entry.Change;
        json.WriteStartObject();
        json.WriteString("ruleId", change.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", LevelOf(change.Severity));
        WriteText("message", $"{change.Operation.Name}: {change}");
        json.WriteStartArray("locations");
        WriteLocation(entry.Place);
        json.WriteEndArray();
        if (entry is { Old: { } old, New: not null })
        {
            json.WriteStartArray("relatedLocations");
            WriteLocation(old);
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("specgenChange/v1", change.Fingerprint);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("severity", change.Severity.NameOf());
        if (entry.UsedBy is { } users)
        {
            json.WriteStartArray("usedBy");
            foreach (var user in users)
                json.WriteStringValue(user);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(CSharpChange name, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", NameRule);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", name.IsSourceBreaking ? "error" : "note");
        WriteText("message", $"{name.Resource}: {name}");
        json.WriteEndObject();
    }

    private void WriteLocation(PagePlace place)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifUri.Of(place.File));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(ChangeSeverity severity) => severity switch
    {
        ChangeSeverity.BreakingForCaller => "error",
        ChangeSeverity.BreakingForReader => "warning",
        _ => "note",
    };
}
