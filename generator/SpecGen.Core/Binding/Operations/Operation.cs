using SpecGen.Common;
using SpecGen.Facts;

namespace SpecGen.Binding;

/// <summary>Everything one reference page states about one operation. Free of positions and equal by value.</summary>
public sealed record Operation
{
    /// <summary>HTTP method in capitals.</summary>
    public required string Method { get; init; }

    /// <summary>As printed, with <c>{names}</c>: <c>/security/ipsec/security-associations/{uuid}</c>.</summary>
    public required string PathTemplate { get; init; }

    public required string Title { get; init; }

    public OperationName Name => new(Method, PathTemplate);

    /// <summary>First release that has the operation, as printed: <c>9.8</c>.</summary>
    public string? IntroducedIn { get; init; }

    /// <summary>The page says so: <c>This operation is deprecated.</c></summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Paragraphs before the first heading.</summary>
    public EquatableArray<string> Description { get; init; }

    /// <summary>CLI commands under "Related ONTAP commands".</summary>
    public EquatableArray<string> RelatedCommands { get; init; }

    /// <summary>Dotted paths under "Expensive properties", with a star for all below (<c>space.*</c>): sent only when named.</summary>
    public EquatableArray<string> ExpensiveProperties { get; init; }

    /// <summary>The page says that its expensive properties are sent although nobody names them.</summary>
    public bool SendsExpensiveProperties { get; init; }

    /// <summary>Dotted paths under "Advanced properties".</summary>
    public EquatableArray<string> AdvancedProperties { get; init; }

    /// <summary>The other headed parts of the description, in page order.</summary>
    public EquatableArray<DescriptionPart> DescriptionParts { get; init; }

    /// <summary>Which members those parts state as required, recommended or optional, and what they are by default.</summary>
    public MemberStatements Statements { get; init; } = MemberStatements.None;

    public EquatableArray<Parameter> Parameters { get; init; }

    public RequestBody? Request { get; init; }

    /// <summary>
    /// Documented answers that are no errors, in page order. The status decides, not the heading: a page whose only
    /// answer is <c>Default</c> below "Error" states its response there.
    /// </summary>
    public EquatableArray<Response> Responses { get; init; }

    /// <summary>Documented errors in page order, each with its status: 4xx and 5xx, and <c>Default</c> beside a response.</summary>
    public EquatableArray<Response> Errors { get; init; }

    /// <summary>In page order; codes can repeat.</summary>
    public EquatableArray<ErrorCode> ErrorCodes { get; init; }

    /// <summary>Names below "Definitions" in page order, repeats included.</summary>
    public EquatableArray<string> Definitions { get; init; }
}

/// <summary>A row of the Parameters table. Where the Type cell is a link, the schema has the definition's members.</summary>
/// <param name="Location"><c>path</c>, <c>query</c>, <c>formData</c> or <c>header</c>, as printed.</param>
public sealed record Parameter(string Name, string Location, bool Required, Schema Schema);

public sealed record RequestBody(EquatableArray<string> Description, Schema? Schema, string? Example);

/// <param name="Status">As printed: <c>200</c>, <c>4xx</c>, <c>Default</c>.</param>
/// <param name="Schema">Null where the page states no body; see <see cref="IsRawJson"/>.</param>
/// <param name="Example">The example JSON as printed.</param>
public sealed record Response(
    string Status,
    string Text,
    Schema? Schema,
    string? Example,
    EquatableArray<ResponseHeader> Headers)
{
    /// <summary>The operation answers with a body, but the page prints no table of it: what it holds is raw JSON.</summary>
    public bool IsRawJson { get; init; }

    /// <summary>The status of a call that did what it was asked to; <c>Default</c> among the responses is one, too.</summary>
    public bool IsSuccess =>
        Status.StartsWith("2", StringComparison.Ordinal) || Status.Equals("Default", StringComparison.OrdinalIgnoreCase);
}

public sealed record ResponseHeader(string Name, string Description, string? Type);
