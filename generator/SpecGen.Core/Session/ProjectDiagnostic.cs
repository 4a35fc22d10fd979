using System.Globalization;
using SpecGen.Common;
using SpecGen.Diagnostics;

namespace SpecGen.Session;

/// <summary>A message about the pages of a project together.</summary>
/// <param name="File">The page it is about, from its beginning; null for the project as a whole.</param>
public sealed record ProjectDiagnostic(DiagnosticRule Rule, string? File, EquatableArray<string> Arguments)
{
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    public static ProjectDiagnostic At(DiagnosticRule rule, string file, params string[] arguments) =>
        new(rule, file, arguments.ToEquatableArray());

    public static ProjectDiagnostic OfProject(DiagnosticRule rule, params string[] arguments) =>
        new(rule, null, arguments.ToEquatableArray());
}
