using SpecGen.Diagnostics;
using SpecGen.Input;
using SpecGen.Tool.Output;

namespace SpecGen.Tool.Check;

/// <summary>Writes messages as SARIF.</summary>
internal static class SarifWriter
{
    public static void Write(Stream stream, CheckResult result)
    {
        var rules = result.Diagnostics.Select(diagnostic => diagnostic.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal);
        SarifDocument.Write(stream, "specgen", [.. rules.Select(rule => (rule.Id, rule.Title))], document =>
        {
            foreach (var diagnostic in result.Diagnostics)
                document.WriteResult(diagnostic.Rule.Id, LevelOf(diagnostic.Rule.Severity), diagnostic.Message, () => WritePlace(document, diagnostic));
        });
    }

    private static void WritePlace(SarifDocument document, LocatedDiagnostic diagnostic)
    {
        if (diagnostic.File is { } file)
        {
            document.WriteLocation(
                "locations",
                file,
                ("startLine", diagnostic.Start.Line),
                ("startColumn", diagnostic.Start.Column),
                ("endLine", diagnostic.End.Line),
                ("endColumn", diagnostic.End.Column));
            return;
        }

        document.Json.WriteStartArray("locations");
        document.Json.WriteEndArray();
    }

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
