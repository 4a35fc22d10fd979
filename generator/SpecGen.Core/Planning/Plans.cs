using SpecGen.Common;
using SpecGen.Facts;
using SpecGen.Model;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>One file of the output: everything a resource needs, all names settled.</summary>
/// <param name="HintName">Name of the generated file.</param>
/// <param name="Namespace">Of all its types.</param>
/// <param name="ErrorBody">What the server answers with where a call fails, or null where that is no type of the resource's.</param>
public sealed record ResourcePlan(
    string HintName,
    string Namespace,
    RecordPlan? Record,
    RecordPlan? ErrorBody,
    EquatableArray<RecordPlan> NestedRecords,
    EquatableArray<EnumerationPlan> Enumerations,
    EquatableArray<OptionsPlan> Options,
    ApiPlan Api,
    ErrorCodesPlan? ErrorCodes)
{
    /// <summary>Things that would have one name, of which one is called otherwise.</summary>
    public EquatableArray<NameClash> Clashes { get; init; }

    /// <summary>Names that were too long.</summary>
    public EquatableArray<CutName> Cuts { get; init; }

    /// <summary>Names that overrides ask for and do not get.</summary>
    public EquatableArray<ChangedName> Changes { get; init; }
}

/// <summary>What the page says of a type or member, as plain text paragraphs.</summary>
public sealed record DocumentationPlan(EquatableArray<string> Summary, EquatableArray<string> Remarks)
{
    public static DocumentationPlan Of(params string[] summary) => new(summary.ToEquatableArray(), default);
}

/// <summary>A class for an object: the resource's own record or one nested in it.</summary>
/// <param name="RootType">
/// Fully qualified type of the record whose fields its selections belong to; null where nothing can be selected, as in a map.
/// </param>
/// <param name="IsRoot">It is that record.</param>
public sealed record RecordPlan(
    string Name,
    string? RootType,
    bool IsRoot,
    DocumentationPlan Documentation,
    string? IntroducedIn,
    EquatableArray<MemberPlan> Members)
{
    /// <summary>Pages write the record that it is a part of.</summary>
    public bool IsWritten { get; init; }

    /// <summary>The class of the same members that it inherits, instead of having them printed again; null for none.</summary>
    public string? EqualTo { get; init; }

    /// <summary>The class of an equal object inherits from it.</summary>
    public bool IsInherited { get; init; }

    /// <summary>An operation takes it or answers with it, so that a program comes by it without naming a member.</summary>
    public bool IsOperationValue { get; init; }

    /// <summary>A program can name its members. Without, the class has what the runtime reads and writes it by, and nothing more.</summary>
    public bool HasProperties { get; init; } = true;

    /// <summary>A program can select its members.</summary>
    public bool HasSelections { get; init; } = true;
}

/// <param name="Type">C# type without the question mark.</param>
/// <param name="Access">The runtime's method that reads and writes it.</param>
/// <param name="FieldSetType">Type of its own field selections, or null for a plain value.</param>
/// <param name="IsSecret">What is sent in it may not be repeated in a failure.</param>
/// <param name="IsUnsettable">No page that writes the whole record sends it.</param>
/// <param name="IsObject">It is one object, which can be changed itself.</param>
public sealed record MemberPlan(
    string WireName,
    string PropertyName,
    string FieldName,
    string Type,
    string Access,
    string? FieldSetType,
    DocumentationPlan Documentation,
    string? IntroducedIn,
    bool IsSecret,
    bool IsUnsettable,
    bool IsObject)
{
    /// <summary>See <see cref="Release.AfterFirst"/>.</summary>
    public string? LaterRelease => Release.AfterFirst(IntroducedIn);

    /// <summary>A creation can set it and no later write.</summary>
    public bool IsCreateOnly { get; init; }

    /// <summary>The release that deprecated it, or null.</summary>
    public string? DeprecatedIn { get; init; }

    /// <summary>See <see cref="TypePlan.RecordName"/>.</summary>
    public string? RecordName { get; init; }
}

/// <summary>An open set of documented values.</summary>
public sealed record EnumerationPlan(string Name, DocumentationPlan Documentation, EquatableArray<EnumerationValuePlan> Values);

public sealed record EnumerationValuePlan(string Name, string Text);

/// <param name="BaseType">The runtime's options class it inherits.</param>
public sealed record OptionsPlan(
    string Name,
    string BaseType,
    DocumentationPlan Documentation,
    EquatableArray<OptionPlan> Options,
    EquatableArray<OptionPlan> Headers);

/// <summary>A documented query parameter or header.</summary>
/// <param name="Type">C# type without the question mark.</param>
/// <param name="IsRequired">The call is not sent without.</param>
public sealed record OptionPlan(
    string WireName,
    string PropertyName,
    string Type,
    DocumentationPlan Documentation,
    string? IntroducedIn,
    bool IsRequired = false)
{
    /// <summary>What holds its value where the runtime does not.</summary>
    public string FieldName => Identifier.Field(PropertyName);

    /// <summary>Of a condition: the C# type that it compares. Null for what is no condition.</summary>
    public string? ComparedType { get; init; }

    /// <summary>
    /// The runtime keeps conditions, of which a page documents one for each member and a call has few. One that is required
    /// has to be written with the others that are.
    /// </summary>
    public bool IsKeptByRuntime => ComparedType is not null && !IsRequired;

    /// <summary>See <see cref="Release.AfterFirst"/>.</summary>
    public string? LaterRelease => Release.AfterFirst(IntroducedIn);
}

/// <summary>The class that holds a resource's operations.</summary>
/// <param name="Ensure">How a record is brought to a wanted state; null where the pages do not give all that needs.</param>
public sealed record ApiPlan(string Name, EquatableArray<OperationPlan> Operations, EnsurePlan? Ensure = null);

/// <summary>The methods that bring a record to a wanted state.</summary>
/// <param name="Keys">Of the collection's path.</param>
/// <param name="RecordType">Fully qualified.</param>
/// <param name="ParameterName">Of the record; with <c>@</c> where it is a keyword.</param>
/// <param name="Facts">What the runtime is told, argument by argument.</param>
/// <param name="KeyText">By what the record is known, for people.</param>
public sealed record EnsurePlan(
    string CollectionTemplate,
    EquatableArray<KeyPlan> Keys,
    string RecordType,
    string ParameterName,
    EquatableArray<string> Facts,
    string KeyText,
    bool CanBeWritten,
    bool CanBeDeleted,
    string? IntroducedIn)
{
    /// <summary>See <see cref="Release.AfterFirst"/>.</summary>
    public string? LaterRelease => Release.AfterFirst(IntroducedIn);
}

/// <param name="Method">HTTP method.</param>
/// <param name="MethodName">C# name with <c>Async</c> where it returns a task.</param>
/// <param name="ReturnType">C# return type.</param>
/// <param name="Call">The runtime's method, with its type arguments.</param>
/// <param name="Body">What is sent, or null.</param>
/// <param name="NeedsOptions">Some of the options are required, though not all callers have to say them.</param>
/// <param name="Errors">Documented errors but those of ONTAP's envelope.</param>
public sealed record OperationPlan(
    string Method,
    string PathTemplate,
    string MethodName,
    string ReturnType,
    string Call,
    EquatableArray<KeyPlan> Keys,
    BodyPlan? Body,
    string OptionsType,
    bool NeedsOptions,
    EquatableArray<ErrorPlan> Errors,
    DocumentationPlan Documentation,
    string? IntroducedIn)
{
    /// <summary>See <see cref="Release.AfterFirst"/>.</summary>
    public string? LaterRelease => Release.AfterFirst(IntroducedIn);

    public OperationFacts Facts { get; init; } = OperationFacts.None;
}

/// <summary>What the page says of an operation besides how it is called, for tools.</summary>
/// <param name="Required">Members that must be sent; see <see cref="ResourceOperation.Required"/>.</param>
/// <param name="Expensive">Members that are costly to read, dotted, with a star for all below.</param>
/// <param name="ErrorCodes">Each once, in order.</param>
public sealed record OperationFacts(
    EquatableArray<string> Required,
    EquatableArray<string> Expensive,
    EquatableArray<long> ErrorCodes,
    bool IsDeprecated)
{
    public static OperationFacts None { get; } = new(default, default, default, IsDeprecated: false);
}

/// <summary>What an operation answers with where it fails.</summary>
/// <param name="BodyType">Fully qualified; null where the page states no body.</param>
/// <param name="Statuses">As printed.</param>
public sealed record ErrorPlan(string? BodyType, EquatableArray<string> Statuses);

/// <summary>What an operation sends, as a parameter.</summary>
/// <param name="ParameterName">With <c>@</c> where it is a keyword.</param>
/// <param name="Type">Fully qualified.</param>
/// <param name="IsOptional">The operation can be called without.</param>
/// <param name="Form">How it stands in JSON where it is no generated object.</param>
/// <param name="RecordKeys">Wire names, dotted and separated by line feeds, by which the records of a list are told apart; null where that is not known.</param>
public sealed record BodyPlan(
    string ParameterName, string Type, string Documentation, bool IsOptional = false, string? Form = null, string? RecordKeys = null);

/// <summary>A key of the path template as a parameter.</summary>
/// <param name="ParameterName">With <c>@</c> where it is a keyword.</param>
public sealed record KeyPlan(string ParameterName, string Type, string Documentation);

public sealed record ErrorCodesPlan(string Name, DocumentationPlan Documentation, EquatableArray<ErrorCodePlan> Codes);

public sealed record ErrorCodePlan(string Name, string Value, DocumentationPlan Documentation);

/// <summary>The client and the groups between it and the resources: the tree of literal path segments.</summary>
/// <param name="HasSvmViews">The API is ONTAP's, where a call can be made within one SVM.</param>
public sealed record ClientPlan(
    string HintName,
    string Namespace,
    string Name,
    bool HasSvmViews,
    EquatableArray<GroupPlan> Groups)
{
    /// <summary>A resource has operations and types only where the program mentions it.</summary>
    public bool IsByUse { get; init; }
}

/// <summary>A class of the path tree and what hangs off it.</summary>
/// <param name="IsResource">The file of its resource adds operations.</param>
public sealed record GroupPlan(
    string Namespace,
    string Name,
    string Path,
    bool IsResource,
    EquatableArray<GroupMemberPlan> Members);

/// <param name="Type">Fully qualified.</param>
public sealed record GroupMemberPlan(string PropertyName, string FieldName, string Type, string Path);
