using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Session;

namespace SpecGen.Generator.Diagnostics;

/// <summary>A message and its place as values; the compiler's own <c>Location</c> would hold on to texts and trees.</summary>
internal sealed record LocatedDiagnostic(
    string RuleId,
    EquatableArray<string> Arguments,
    string? Path,
    TextSpan Span,
    LinePositionSpan Lines)
{
    public static LocatedDiagnostic In(string path, SourceText text, PageDiagnostic diagnostic)
    {
        var start = Math.Min(diagnostic.Range.Start, text.Length);
        var span = TextSpan.FromBounds(start, Math.Min(Math.Max(start, diagnostic.Range.End), text.Length));
        return new(diagnostic.Rule.Id, diagnostic.Arguments, path, span, text.Lines.GetLinePositionSpan(span));
    }

    public static LocatedDiagnostic Of(ProjectDiagnostic diagnostic) =>
        new(diagnostic.Rule.Id, diagnostic.Arguments, diagnostic.File, default, default);

    public static LocatedDiagnostic WithoutLocation(DiagnosticRule rule, params string[] arguments) =>
        new(rule.Id, arguments.ToEquatableArray(), null, default, default);

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptors.Of(RuleId),
        Path is null ? Location.None : Location.Create(Path, Span, Lines),
        [.. Arguments]);
}
