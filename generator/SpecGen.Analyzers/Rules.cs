using Microsoft.CodeAnalysis;

namespace SpecGen.Analyzers;

/// <summary>What is said of a program's calls. Each has a page in <c>docs/diagnostics</c>; an <c>.editorconfig</c> sets its severity.</summary>
internal static class Rules
{
    private const string Category = "SpecGen";

    public static readonly DiagnosticDescriptor NewerThanOldest = new(
        "SPEC058",
        "Newer than the oldest release",
        "{0} came with release {1}, but this project is for releases from {2} (SpecGenMinimumRelease): ask release.IsAtLeast(\"{1}\") before, or say [RequiresRelease(\"{1}\")] of what uses it",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor RequiredIsMissing = new(
        "SPEC059",
        "Required member is missing",
        "{0} requires {1}, which this {2} does not have: assign it before the call",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ReadOnlyIsSent = new(
        "SPEC060",
        "Read-only member is sent",
        "{0} is read-only, and {1} is refused with it: leave it out",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor CreateOnlyIsUpdated = new(
        "SPEC061",
        "Create-only member is updated",
        "{0} can be set at creation only, and {1} is refused with it: leave it out",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NobodyWaits = new(
        "SPEC062",
        "Nobody waits for the job",
        "{0} is told not to wait for its job (WaitForJob = false), and nothing else does, so a failure of the job is never seen: keep the operation and await its WaitAsync, or leave WaitForJob out",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NeverRead = new(
        "SPEC063",
        "List is never read",
        "{0} asks the server for nothing until it is read, and nothing reads it: go through it by await foreach, or remove the call",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor CostlyInLoop = new(
        "SPEC064",
        "Costly members are read in a loop",
        "{0} asks for {1} once for each turn of a loop, which is costly for the server: name the members that are needed, or read them once before the loop",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Deprecated = new(
        "SPEC065",
        "Deprecated",
        "{0} is deprecated{1}: its page says what takes its place",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ErrorIsNotDocumented = new(
        "SPEC066",
        "Error code is not documented by the call",
        "{0} is compared with the failure of {1}, whose page does not document it: compare with a code that it documents",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor OldestIsNoRelease = new(
        "SPEC067",
        "Oldest release is no release",
        "SpecGenMinimumRelease is '{0}', which is no release, so nothing is checked against it: write it as 9.12.1",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
