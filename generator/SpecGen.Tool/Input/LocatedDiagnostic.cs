using SpecGen.Diagnostics;

namespace SpecGen.Tool.Input;

/// <summary>A message with the place it points at.</summary>
/// <param name="Start">Counted from 1, as editors do.</param>
internal sealed record LocatedDiagnostic(DiagnosticRule Rule, string Message, string File, LinePosition Start, LinePosition End)
{
    public static LocatedDiagnostic[] Locate(string file, string text, IReadOnlyCollection<PageDiagnostic> diagnostics)
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
}

/// <summary>A line and a column, counted from 1.</summary>
internal readonly record struct LinePosition(int Line, int Column);
