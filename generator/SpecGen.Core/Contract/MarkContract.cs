namespace SpecGen.Contract;

/// <summary>What generated code says of itself to tools, and where its documentation leads.</summary>
public static class MarkContract
{
    public static readonly RuntimeType Operation = RuntimeType.ForPeople(
        "ApiOperationAttribute", 0, new RuntimeMember("ApiOperationAttribute", "ApiOperationAttribute(string, string)"));

    public static readonly RuntimeType ErrorBody = RuntimeType.ForPeople(
        "ApiErrorBodyAttribute", 0, new RuntimeMember("ApiErrorBodyAttribute", "ApiErrorBodyAttribute(Type, string[])"));

    public static readonly RuntimeType IntroducedIn = RuntimeType.ForPeople(
        "IntroducedInAttribute", 0, new RuntimeMember("IntroducedInAttribute", "IntroducedInAttribute(string)"));

    public static readonly RuntimeMember ErrorAs = new("ErrorAs", "T ErrorAs<T>()");

    /// <summary>Only documentation names it.</summary>
    public static readonly RuntimeType Exception = RuntimeType.ForPeople("ApiException", 0, ErrorAs);

    public static IReadOnlyList<RuntimeType> Types { get; } = [Operation, ErrorBody, IntroducedIn, Exception];
}
