using SpecGen.Common;

namespace SpecGen.Binding;

/// <summary>What the headed sections of a description state of single members of the request.</summary>
public sealed record MemberStatements
{
    public static MemberStatements None { get; } = new();

    /// <summary>"Required properties", "Required parameters": each must be met.</summary>
    public EquatableArray<MemberRequirement> Required { get; init; }

    /// <summary>"Default property values". A member can have several, each under a condition of its own.</summary>
    public EquatableArray<MemberDefault> Defaults { get; init; }

    /// <summary>"Recommended optional properties".</summary>
    public EquatableArray<StatedMember> Recommended { get; init; }

    /// <summary>"Optional properties", "Optional parameters".</summary>
    public EquatableArray<StatedMember> Optional { get; init; }
}

/// <summary>A member that the tables of the page have.</summary>
/// <param name="Path">Dotted, as in the request's schema; an array's items have their members below its name: <c>records.name</c>.</param>
/// <param name="Location"><c>body</c>, or where the parameter of this name stands: <c>path</c>, <c>query</c>, <c>header</c>, <c>formData</c>.</param>
public sealed record StatedMember(string Path, string Location)
{
    public const string Body = "body";
}

/// <summary>What a request must have.</summary>
/// <param name="Alternatives">One of them is enough.</param>
/// <param name="WhenPresent">Path of the body's member that asks for this: without it nothing is required. Null if it always is.</param>
/// <param name="Condition">
/// When it is required, in the page's words, where they cannot be decided by a program: <c>Required when creating a clone.</c>
/// Null if it always is.
/// </param>
public sealed record MemberRequirement(EquatableArray<RequirementAlternative> Alternatives, string? WhenPresent, string? Condition);

/// <param name="Members">All of them together.</param>
public sealed record RequirementAlternative(EquatableArray<StatedMember> Members);

/// <summary>What a member is when the request does not say.</summary>
/// <param name="Json">The value as JSON; null where the page describes it in words only.</param>
/// <param name="Text">As printed.</param>
/// <param name="Condition">When it applies, or when another one does, in the page's words; null if it always applies.</param>
public sealed record MemberDefault(StatedMember Member, string? Json, string Text, string? Condition);
