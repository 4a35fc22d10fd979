using SpecGen.Common;

namespace SpecGen.Diagnostics;

public enum DiagnosticSeverity
{
    Info,
    Warning,
    Error,
}

/// <summary>One kind of message; its page is <c>docs/diagnostics/{Id}.md</c>.</summary>
/// <param name="Id">SPEC001, SPEC002, …; never used again for something else.</param>
/// <param name="Title">The kind in a few words.</param>
/// <param name="MessageFormat">What was found, what was expected, what was done; <c>{0}</c>… are the arguments.</param>
public sealed record DiagnosticRule(string Id, string Title, string MessageFormat, DiagnosticSeverity Severity);

/// <summary>A message about a place on a page. Travels beside the values, never inside them.</summary>
public sealed record PageDiagnostic(DiagnosticRule Rule, TextRange Range, EquatableArray<string> Arguments)
{
    public static PageDiagnostic Of(DiagnosticRule rule, TextRange range, params string[] arguments) =>
        new(rule, range, arguments.ToEquatableArray());

    public string Message =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);
}
