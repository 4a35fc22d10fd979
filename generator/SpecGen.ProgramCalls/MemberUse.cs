namespace SpecGen.ProgramCalls;

/// <summary>A place of a program that reads, assigns or selects a property which stands for a member or a parameter.</summary>
/// <param name="Type">Full name of the generated type that declares the property.</param>
public sealed record MemberUse(string Type, string Property, MemberUseKind Kind, SourceMethod Caller);

public enum MemberUseKind
{
    Read,
    Assigned,

    /// <summary>It is asked for, as in <c>Volume.Field.Space.Size</c>.</summary>
    Selected,
}
