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

    public static DiagnosticRule UnservedContract { get; } = new(
        "SPEC055",
        "Package does not serve the generated code",
        "{0} {1} serves {2}, but this SpecGen.Generator {3} writes for contract {4}; reference SpecGen.Generator, SpecGen.Runtime and SpecGen.Extensions.DependencyInjection in one version",
        DiagnosticSeverity.Error);

    public static DiagnosticRule MissingRuntime { get; } = new(
        "SPEC056",
        "Runtime is not referenced",
        "The generated client stands on {0}, which the project does not reference; reference the package {0} in the version of SpecGen.Generator, {1}",
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

    public static DiagnosticRule MostlyNavigation { get; } = new(
        "SPEC007",
        "Pages are mostly navigation",
        "Of the {0} million characters of {1} full-size page(s), such as this one, {2} million are content; the compiler keeps them all in memory; reduce them once with 'specgen import PAGES --into FOLDER' and declare the result",
        DiagnosticSeverity.Info);

    public static DiagnosticRule UnmatchedGlob { get; } = new(
        "SPEC008",
        "Glob matches no path",
        "'{1}' in {0} matches the path of no page; expected globs of paths separated by '|', such as '/storage/**|/svm/svms'",
        DiagnosticSeverity.Warning);

    public static DiagnosticRule NoClient { get; } = new(
        "SPEC009",
        "No client",
        "No client is generated: {0}",
        DiagnosticSeverity.Warning);

    public static DiagnosticRule DamagedTable { get; } = new(
        "SPEC010",
        "Damaged table",
        "A '|' within a description has shifted the cells from here to the end of the table; the rows were looked for by their types; found: {0}",
        DiagnosticSeverity.Info);

    public static DiagnosticRule MissingDefinition { get; } = new(
        "SPEC011",
        "Definition is missing",
        "'{0}' refers to the definition '{1}', which the page does not have; it is read as an object without known members",
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
        DiagnosticSeverity.Warning);

    public static DiagnosticRule AmbiguousDefinition { get; } = new(
        "SPEC014",
        "Definition is ambiguous",
        "'{0}' refers to one of {1} definitions named '{2}' that differ in their rows, and neither description nor example tells which; the one at place {3} below Definitions was taken for where it stands",
        DiagnosticSeverity.Info);

    public static DiagnosticRule UnknownType { get; } = new(
        "SPEC015",
        "Type is unknown",
        "'{0}' has the type '{1}'; expected string, integer, number, boolean, array[…] or a link to a definition; the value is kept as raw JSON",
        DiagnosticSeverity.Info);

    public static DiagnosticRule MissingType { get; } = new(
        "SPEC016",
        "Type is missing",
        "No type is printed for '{0}', and no definition explains it; the value is kept as raw JSON",
        DiagnosticSeverity.Info);

    public static DiagnosticRule RepeatedProperty { get; } = new(
        "SPEC017",
        "Property is repeated",
        "The table has a second row for '{0}'; the first one is used",
        DiagnosticSeverity.Info);

    public static DiagnosticRule ExampleContradictsTable { get; } = new(
        "SPEC018",
        "Example contradicts table",
        "The example shows '{0}' as {1}, the table says {2}; the table is followed",
        DiagnosticSeverity.Info);

    public static DiagnosticRule PathContradictsParameters { get; } = new(
        "SPEC019",
        "Path and parameters contradict each other",
        "{0}; {1}",
        DiagnosticSeverity.Info);

    public static DiagnosticRule UnusablePath { get; } = new(
        "SPEC020",
        "Path is unusable",
        "The path '{0}' {1}; expected names within braces, such as '/cluster/nodes/{{uuid}}'; no code is generated for the page",
        DiagnosticSeverity.Error);

    public static DiagnosticRule MissingResponse { get; } = new(
        "SPEC021",
        "Response is missing",
        "The page has no section 'Response' with a line 'Status: …'; the operation is read as one that returns nothing",
        DiagnosticSeverity.Info);

    public static DiagnosticRule UnreadableExample { get; } = new(
        "SPEC022",
        "Example is no JSON",
        "The example is no JSON ({0}); it is shown in the documentation but helps no longer to choose between definitions",
        DiagnosticSeverity.Info);

    public static DiagnosticRule DefinitionAgainstExample { get; } = new(
        "SPEC023",
        "Example shows another object",
        "The example of '{0}' has no member of the definition '{1}' that its name or description leads to; the definition is followed",
        DiagnosticSeverity.Info);

    public static DiagnosticRule SectionLineNotUnderstood { get; } = new(
        "SPEC037",
        "Line of a section not understood",
        "Below '{0}' this line states nothing that could be read as a member and its value: '{1}'; expected a line such as 'svm.uuid or svm.name - …'; it stays prose of the description",
        DiagnosticSeverity.Info);

    public static DiagnosticRule SectionNamesUnknownMember { get; } = new(
        "SPEC038",
        "Section names a member that the page does not have",
        "'{0}' names '{1}', which neither the request body nor the parameters have; {2}",
        DiagnosticSeverity.Info);

    public static DiagnosticRule HeaderLeftOut { get; } = new(
        "SPEC042",
        "Header is left out",
        "The header '{0}' gets no option: {1}",
        DiagnosticSeverity.Info);

    public static DiagnosticRule UnstatedAnswer { get; } = new(
        "SPEC043",
        "Answer is not described",
        "The page prints no table of what the status {0} answers with; the call gives it as raw JSON",
        DiagnosticSeverity.Info);

    public static DiagnosticRule SecondTable { get; } = new(
        "SPEC025",
        "Table is not read",
        "The {0} has a second table of members; expected one; the first is read, and this one is left out: {1}",
        DiagnosticSeverity.Warning);

    public static DiagnosticRule UnclosedTable { get; } = new(
        "SPEC026",
        "Table is not closed",
        "The table has no end; expected a line '|==='; it was read up to the next heading or table",
        DiagnosticSeverity.Info);

    public static DiagnosticRule UnreadTable { get; } = new(
        "SPEC028",
        "Table cannot be read",
        "The header of a table stands here ({0}), but no rows could be read below it; expected rows of '| name | type | … |', a cell on each line that ends in '|', or a paragraph for each cell; what the table says is missing from the generated code; take the page as AsciiDoc or HTML",
        DiagnosticSeverity.Warning);

    public static DiagnosticRule CutPage { get; } = new(
        "SPEC029",
        "Page is cut",
        "The page ends {0}; what stood below is missing from the generated code; replace the file by a whole page",
        DiagnosticSeverity.Warning);

    public static DiagnosticRule SectionListsReadOnlyMember { get; } = new(
        "SPEC044",
        "Section lists a read-only member",
        "'{0}' lists '{1}' as something to send, but the table says that it is read-only; both are kept as printed, so try which of them the server means",
        DiagnosticSeverity.Info);

    public static DiagnosticRule SectionContradictsTable { get; } = new(
        "SPEC045",
        "Section states another default than the table",
        "'{0}' gives '{1}' the default {2}, the table gives it {3}; both are kept as printed, so send the value that is wanted instead of relying on either",
        DiagnosticSeverity.Info);

    public static DiagnosticRule StaleOverride { get; } = new(
        "SPEC030",
        "Override no longer applies",
        "The override of '{0}' for {1} was not applied: {2}; remove or correct the entry",
        DiagnosticSeverity.Warning);

    public static DiagnosticRule SubstitutePage { get; } = new(
        "SPEC032",
        "File is no page",
        "The file is {0}; expected a reference page of one operation; no code is generated for it; save the page itself, or declare the file no longer",
        DiagnosticSeverity.Warning);

    public static DiagnosticRule UnreadableOverride { get; } = new(
        "SPEC031",
        "Overrides cannot be read",
        "The overrides cannot be read here: {0}; the entry is passed over",
        DiagnosticSeverity.Error);

    public static DiagnosticRule MarkedName { get; } = new(
        "SPEC033",
        "Two names are one in C#",
        "Of {0}, '{1}' and '{2}' would both be called '{3}'; the second is called '{4}'; give one of them another name by an override (\"name\")",
        DiagnosticSeverity.Info);

    public static DiagnosticRule CutName { get; } = new(
        "SPEC048",
        "Name is cut",
        "Of {0}, '{1}' would have a name of more than {2} letters; it is called '{3}'; give it or a member around it another name by an override (\"name\")",
        DiagnosticSeverity.Info);

    public static DiagnosticRule ChangedOverrideName { get; } = new(
        "SPEC053",
        "Name of an override is changed",
        "Of {0}, an override calls '{1}' '{2}', which is no name of C#, is taken there, or is not what an override of another page calls it; it is called '{3}'; give it that name or another",
        DiagnosticSeverity.Info);

    public static DiagnosticRule OneResource { get; } = new(
        "SPEC049",
        "Paths are one resource",
        "The paths {0} and {1} differ only in case or in what joins their words, so they are one resource, and their names follow {0}; see whether one of them is misprinted",
        DiagnosticSeverity.Info);

    public static DiagnosticRule OperationStatedTwice { get; } = new(
        "SPEC039",
        "Operation is stated twice",
        "{0} is stated by {1} and by {2}, and they differ: {3}; the first is taken and the second left out; name the folder to take it from in SpecGenPrefer, give the pages of each API its name (Api=\"…\" of ApiPage), or declare one of the files only",
        DiagnosticSeverity.Warning);

    public static DiagnosticRule PreferredPage { get; } = new(
        "SPEC040",
        "Operation is taken from the preferred folder",
        "{0} is stated by {1} and by {2}, and they differ: {3}; the first is taken, as SpecGenPrefer says",
        DiagnosticSeverity.Info);

    public static DiagnosticRule OperationOfOtherApi { get; } = new(
        "SPEC041",
        "Operation belongs to another API",
        "{0} is stated by {1} and by {2}, and they differ: {3}; the folders have few operations in common and are taken for two APIs, so the second is in the client '{4}Client'; give the pages of each API its name (Api=\"…\" of ApiPage)",
        DiagnosticSeverity.Info);

    public static DiagnosticRule DependentType { get; } = new(
        "SPEC035",
        "Type hangs on several pages",
        "The type of '{1}' in {0} is decided by several pages: {2} alone states {3}, all together {4}; a page that comes or goes can change it in C#",
        DiagnosticSeverity.Info);

    public static DiagnosticRule BeyondBudget { get; } = new(
        "SPEC046",
        "More than a compiler can take",
        "The pages of {0} state more types, members, parameters, values, error codes or levels than are generated; '{1}' is the first of {2} place(s) beyond; objects there are kept as raw JSON, further members are unknown members, further values plain text, further optional parameters have no option, and further error codes no constant; see whether the page is damaged",
        DiagnosticSeverity.Warning);

    public static DiagnosticRule TooManyDefinitions { get; } = new(
        "SPEC057",
        "More definitions than a page has",
        "The page has {0} {1} before the definition '{2}', which is not read, nor are those after it, so that objects which lead to them have no known members; no reference has a page with so many, see whether it is damaged",
        DiagnosticSeverity.Warning);

    public static DiagnosticRule ProjectBeyondBudget { get; } = new(
        "SPEC052",
        "Pages together are more than a compiler can take",
        "The pages of the project would become more than {0} million characters of C#; the {1} costliest resource(s) are left out, {2} the costliest; leave out what you do not call with SpecGenExclude",
        DiagnosticSeverity.Warning);

    public static DiagnosticRule EmittedByUse { get; } = new(
        "SPEC050",
        "Resources are generated where they are mentioned",
        "{0} of {1} resources have their operations and types, since the code of this program mentions them (SpecGenEmit=used), and {2} pages of the others were not read beyond their beginnings, so nothing is said of what they state ('specgen check' reads all); for what is mentioned elsewhere, as by other projects, reflection or other generators, set SpecGenEmit to all in the project",
        DiagnosticSeverity.Info);

    public static DiagnosticRule UnknownSetting { get; } = new(
        "SPEC051",
        "Setting has an unknown value",
        "{0} is '{1}'; expected used (what the program mentions) or all; all resources are generated",
        DiagnosticSeverity.Warning);

    public static DiagnosticRule SharedTypes { get; } = new(
        "SPEC047",
        "Equal objects share a type",
        "Written out, {0} would have far more nested types than its pages state; equal objects share one, named after the first place that has it, from '{1}' on; see whether the page is damaged",
        DiagnosticSeverity.Warning);
}
