using System.Text.Json;
using SpecGen.Diagnostics;
using SpecGen.Input;
using SpecGen.Tool.Output;

namespace SpecGen.Tool.Check;

/// <summary>Writes messages as SARIF 2.1.0, which code hosts and editors show beside the files.</summary>
internal sealed class SarifWriter(Utf8JsonWriter json)
{
    public static void Write(Stream stream, CheckResult result)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        new SarifWriter(json).Write(result);
    }

    private void Write(CheckResult result)
    {
        var rules = result.Diagnostics.Select(diagnostic => diagnostic.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in result.Diagnostics)
            Write(diagnostic, rules.IndexOf(diagnostic.Rule));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool(List<DiagnosticRule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "specgen");
        json.WriteString("version", typeof(SarifWriter).Assembly.GetName().Version?.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText("shortDescription", rule.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(LocatedDiagnostic diagnostic, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", LevelOf(diagnostic.Rule.Severity));
        WriteText("message", diagnostic.Message);
        json.WriteStartArray("locations");
        if (diagnostic.File is { } file)
            WriteLocation(file, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteLocation(string file, LocatedDiagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifUri.Of(file));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", diagnostic.Start.Line);
        json.WriteNumber("startColumn", diagnostic.Start.Column);
        json.WriteNumber("endLine", diagnostic.End.Line);
        json.WriteNumber("endColumn", diagnostic.End.Column);
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

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
