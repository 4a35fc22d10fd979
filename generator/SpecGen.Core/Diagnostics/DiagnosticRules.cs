namespace SpecGen.Diagnostics;

/// <summary>Every message SpecGen gives about a page. The page of an ID is <c>docs/diagnostics/{ID}.md</c>.</summary>
public static class DiagnosticRules
{
    public static DiagnosticRule NotAnOperationPage { get; } = new(
        "SPEC001",
        "Not an operation page",
        "No line with a method and a path, such as 'GET /cluster/nodes', was found; expected a reference page of one operation; the file is passed over",
        DiagnosticSeverity.Info);

    public static DiagnosticRule UnreadablePage { get; } = new(
        "SPEC002",
        "Page cannot be read",
        "The page cannot be read: {0}; no code is generated for it",
        DiagnosticSeverity.Error);
}
