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

    public static DiagnosticRule OldLanguageVersion { get; } = new(
        "SPEC003",
        "Language version too old",
        "The project compiles as C# {0}; generated code needs C# 12, the default of .NET 8; set LangVersion to 12 or later",
        DiagnosticSeverity.Error);

    public static DiagnosticRule ChangedSetting { get; } = new(
        "SPEC004",
        "Setting changed",
        "{0} is '{1}', which is not a C# name; '{2}' is used",
        DiagnosticSeverity.Warning);

    public static DiagnosticRule ContradictingTypes { get; } = new(
        "SPEC005",
        "Pages contradict each other",
        "The pages of {0} state '{1}' as {2} and as {3}, which exclude each other; it is generated as raw JSON",
        DiagnosticSeverity.Info);

    public static DiagnosticRule UnplannableResource { get; } = new(
        "SPEC006",
        "Resource cannot be generated",
        "No code could be generated for the resource {0}: {1}; all others are generated",
        DiagnosticSeverity.Error);

    public static DiagnosticRule DamagedTable { get; } = new(
        "SPEC010",
        "Damaged table",
        "A '|' within a description has shifted the cells from here to the end of the table; rows were looked for by their types; found: {0}",
        DiagnosticSeverity.Info);

    public static DiagnosticRule MissingDefinition { get; } = new(
        "SPEC011",
        "Definition is missing",
        "'{0}' refers to the definition '{1}', which the page does not have; the members of the object are not known",
        DiagnosticSeverity.Info);

    public static DiagnosticRule Cycle { get; } = new(
        "SPEC012",
        "Definition contains itself",
        "'{0}' refers to the definition '{1}', which contains it; the circle is cut here and the value is kept as raw JSON",
        DiagnosticSeverity.Info);

    public static DiagnosticRule SchemaTooLarge { get; } = new(
        "SPEC013",
        "Schema too large",
        "The members of '{0}' (definition '{1}') are nested too deep or are too many; they are left out and the value is kept as raw JSON",
        DiagnosticSeverity.Info);
}
