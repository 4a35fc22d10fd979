using SpecGen.Diagnostics;
using SpecGen.Session;

namespace SpecGen.Input;

/// <summary>A message with the place it points at.</summary>
/// <param name="File">Null for what concerns no single file.</param>
/// <param name="Start">Counted from 1, as editors do.</param>
internal sealed record LocatedDiagnostic(DiagnosticRule Rule, string Message, string? File, LinePosition Start, LinePosition End)
{
    /// <summary>At the beginning of its page.</summary>
    public static LocatedDiagnostic Of(ProjectDiagnostic diagnostic) =>
        new(diagnostic.Rule, diagnostic.Message, diagnostic.File, new(1, 1), new(1, 1));

    public static LocatedDiagnostic[] Locate(string file, ReadOnlySpan<char> text, IReadOnlyCollection<PageDiagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
            return [];
        var lines = new LineMap(text);
        return [.. diagnostics.Select(diagnostic => new LocatedDiagnostic(
            diagnostic.Rule,
            diagnostic.Message,
            file,
            lines.PositionOf(diagnostic.Range.Start),
            lines.PositionOf(diagnostic.Range.End)))];
    }

    /// <summary>As compilers print it, so that editors and build servers find the place.</summary>
    public override string ToString() =>
        $"{(File is null ? "specgen" : $"{File}({Start.Line},{Start.Column})")}: {WordOf(Rule.Severity)} {Rule.Id}: {Message}";

    private static string WordOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}

/// <summary>A line and a column, counted from 1.</summary>
internal readonly record struct LinePosition(int Line, int Column);
