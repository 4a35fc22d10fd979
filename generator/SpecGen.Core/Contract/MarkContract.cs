namespace SpecGen.Contract;

/// <summary>What generated code says of itself to tools, and where its documentation leads.</summary>
public static class MarkContract
{
    private static readonly RuntimeMember s_members = new("Members", "IReadOnlyList<string> Members { get; }");

    public static readonly RuntimeType Operation = RuntimeType.ForPeople(
        "ApiOperationAttribute", 0, new RuntimeMember("ApiOperationAttribute", "ApiOperationAttribute(string, string)"));

    public static readonly RuntimeType ErrorBody = RuntimeType.ForPeople(
        "ApiErrorBodyAttribute", 0, new RuntimeMember("ApiErrorBodyAttribute", "ApiErrorBodyAttribute(Type, string[])"));

    public static readonly RuntimeType IntroducedIn = RuntimeType.ForPeople(
        "IntroducedInAttribute", 0, new RuntimeMember("IntroducedInAttribute", "IntroducedInAttribute(string)"));

    /// <summary>Of a method: what its body must have.</summary>
    public static readonly RuntimeType Requires = Listing("RequiresMembersAttribute", "string[]", s_members);

    /// <summary>Of a method: what is costly to read.</summary>
    public static readonly RuntimeType Expensive = Listing("ExpensiveMembersAttribute", "string[]", s_members);

    /// <summary>Of a method: the codes with which it fails.</summary>
    public static readonly RuntimeType Errors = RuntimeType.ForGeneratedCode(
        "DocumentsErrorsAttribute",
        0,
        new RuntimeMember("DocumentsErrorsAttribute", "DocumentsErrorsAttribute(int[])", "DocumentsErrorsAttribute(long[])"),
        new RuntimeMember("Codes", "IReadOnlyList<long> Codes { get; }"));

    /// <summary>Of a method.</summary>
    public static readonly RuntimeType Deprecated = Listing("DeprecatedOperationAttribute", "");

    /// <summary>Of an object: what nobody sets.</summary>
    public static readonly RuntimeType ReadOnlyMembers = Listing("ReadOnlyMembersAttribute", "string[]", s_members);

    /// <summary>Of an object: what a creation alone sets.</summary>
    public static readonly RuntimeType CreateOnlyMembers = Listing("CreateOnlyMembersAttribute", "string[]", s_members);

    /// <summary>Of an object: the release first, then what it deprecated.</summary>
    public static readonly RuntimeType DeprecatedMembers = Listing("DeprecatedMembersAttribute", "string, string[]", new RuntimeMember("Release", "string Release { get; }"), s_members);

    public static readonly RuntimeMember ErrorAs = new("ErrorAs", "T ErrorAs<T>()");

    /// <summary>Only documentation names it.</summary>
    public static readonly RuntimeType Exception = RuntimeType.ForPeople("ApiException", 0, ErrorAs);

    public static IReadOnlyList<RuntimeType> Types { get; } =
    [
        Operation, ErrorBody, IntroducedIn, Requires, Expensive, Errors, Deprecated, ReadOnlyMembers, CreateOnlyMembers, DeprecatedMembers, Exception,
    ];

    private static RuntimeType Listing(string name, string parameters, params RuntimeMember[] properties) =>
        RuntimeType.ForGeneratedCode(name, 0, [new RuntimeMember(name, $"{name}({parameters})"), .. properties]);
}
