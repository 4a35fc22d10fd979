namespace SpecGen.Contract;

/// <summary>What the options of an operation inherit, and what they write their parameters to.</summary>
public static class OptionsContract
{
    public static readonly RuntimeMember WriteQuery = new("WriteQuery", "protected virtual void WriteQuery(ref QueryWriter)");

    public static readonly RuntimeMember WriteHeaders = new("WriteHeaders", "protected virtual void WriteHeaders(ref HeaderWriter)");

    public static readonly RuntimeMember AddToQuery = new(
        "Add",
        "void Add(string, Filter)",
        "void Add(string, string)",
        "void Add(string, long?)",
        "void Add(string, double?)",
        "void Add(string, bool?)",
        "void Add<T>(string, T?)",
        "void Add<T>(string, IReadOnlyList<T>)",
        "void Add(string, IReadOnlyList<string>)",
        "void Add(string, IReadOnlyList<long>)",
        "void Add(string, IReadOnlyList<double>)",
        "void Add(string, IReadOnlyList<bool>)");

    public static readonly RuntimeMember AddToHeaders = new(
        "Add", "void Add(string, string)", "void Add<T>(string, T?)", "void Add<T>(string, IReadOnlyList<T>)");

    public static readonly RuntimeMember RequireHeader = new("Require", "void Require(string)");

    public static readonly RuntimeMember RequireParameter = new("Require", "void Require(string)");

    /// <summary>Of the parameter or header that was to be written last: which release brought it.</summary>
    public static readonly RuntimeMember IntroducedIn = new("IntroducedIn", "void IntroducedIn(string, string)");

    public static readonly RuntimeType QueryWriter = RuntimeType.ForGeneratedCode("QueryWriter", 0, AddToQuery, RequireParameter, IntroducedIn);

    public static readonly RuntimeType HeaderWriter = RuntimeType.ForGeneratedCode("HeaderWriter", 0, AddToHeaders, RequireHeader, IntroducedIn);

    public static readonly RuntimeMember GetCondition = new("GetCondition", "protected Filter<T> GetCondition<T>(int)");

    public static readonly RuntimeMember GetTextCondition = new("GetTextCondition", "protected TextFilter GetTextCondition(int)");

    public static readonly RuntimeMember SetCondition = new("SetCondition", "protected void SetCondition(int, Filter)");

    public static readonly RuntimeMember ConditionNames = new("GetConditionNames", "protected virtual ReadOnlySpan<byte> GetConditionNames()");

    /// <summary>A condition, by its plain values or as it is written.</summary>
    public static readonly RuntimeType Filter = RuntimeType.ForPeople("Filter", 1);

    /// <summary>A condition on a text.</summary>
    public static readonly RuntimeType TextFilter = RuntimeType.ForPeople("TextFilter");

    public static readonly RuntimeOptions Call = new(
        RuntimeType.ForPeople("ApiCallOptions", 0, WriteQuery, WriteHeaders, ConditionNames, GetCondition, GetTextCondition, SetCondition).Inheriting("Timeout", "Response"),
        null,
        ("ignore_unknown_fields", "IgnoreUnknownFields"));

    public static readonly RuntimeOptions Read = new(
        RuntimeType.ForPeople("ApiReadOptions", 1),
        Call,
        ("fields", "Fields"));

    public static readonly RuntimeOptions List = new(
        RuntimeType.ForPeople("ApiListOptions", 1),
        Read,
        ("max_records", "MaxRecords"),
        ("offset", "Offset"),
        ("order_by", "OrderBy"),
        ("return_timeout", "ReturnTimeout"),
        ("query", "Query"),
        ("query_fields", "QueryFields"));

    public static readonly RuntimeOptions Write = new(
        RuntimeType.ForPeople("ApiWriteOptions").Inheriting("WaitForJob", "Polling", "Progress"),
        Call,
        ("return_timeout", "ReturnTimeout"),
        ("return_records", "ReturnRecords"));

    public static readonly RuntimeOptions BulkWrite = new(
        RuntimeType.ForPeople("ApiBulkWriteOptions"),
        Write,
        ("continue_on_failure", "ContinueOnFailure"),
        ("serial_records", "SerialRecords"),
        ("max_records", "MaxRecords"));

    public static IReadOnlyList<RuntimeOptions> Bases { get; } = [Call, Read, List, Write, BulkWrite];

    public static IReadOnlyList<RuntimeType> Types { get; } =
        [QueryWriter, HeaderWriter, Filter, TextFilter, .. Bases.Select(options => options.Type)];
}
