namespace SpecGen.Contract;

/// <summary>How a generated method makes its call: a request, the connection's method for its kind, and what that gives.</summary>
public static class ConnectionContract
{
    public static readonly RuntimeMember Send = new(
        "SendAsync",
        "Task SendAsync(ApiRequest, ApiCallOptions, CancellationToken)",
        "Task SendAsync(ApiRequest, ApiObject, ApiCallOptions, CancellationToken)",
        "Task<T> SendAsync<T>(ApiRequest, ApiCallOptions, CancellationToken)",
        "Task<T> SendAsync<T>(ApiRequest, ApiObject, ApiCallOptions, CancellationToken)",
        "Task<T> SendAsync<T, TForm>(ApiRequest, ApiCallOptions, CancellationToken)",
        "Task<T> SendAsync<T, TForm>(ApiRequest, ApiObject, ApiCallOptions, CancellationToken)");

    public static readonly RuntimeMember SendRaw = new(
        "SendRawAsync",
        "Task<JsonElement> SendRawAsync(ApiRequest, ApiCallOptions, CancellationToken)",
        "Task<JsonElement> SendRawAsync(ApiRequest, ApiObject, ApiCallOptions, CancellationToken)");

    public static readonly RuntimeMember List = new(
        "List",
        "ApiPageable<T> List<T>(ApiRequest, ApiCallOptions, CancellationToken)",
        "ApiPageable<T> List<T>(ApiRequest, ApiObject, ApiCallOptions, CancellationToken)");

    public static readonly RuntimeMember Write = new(
        "WriteAsync",
        "Task<JobOperation> WriteAsync(ApiRequest, ApiWriteOptions, CancellationToken)",
        "Task<JobOperation> WriteAsync(ApiRequest, ApiObject, ApiWriteOptions, CancellationToken)",
        "Task<JobOperation<T>> WriteAsync<T>(ApiRequest, ApiWriteOptions, CancellationToken)",
        "Task<JobOperation<T>> WriteAsync<T>(ApiRequest, ApiObject, ApiWriteOptions, CancellationToken)",
        "Task<JobOperation<T>> WriteAsync<T>(ApiRequest, IReadOnlyList<T>, ApiWriteOptions, CancellationToken)",
        "Task<JobOperation<T>> WriteAsync<T>(ApiRequest, IReadOnlyList<T>, string, ApiWriteOptions, CancellationToken)");

    public static readonly RuntimeMember WriteWhere = new(
        "WriteWhereAsync",
        "Task<JobOperation> WriteWhereAsync(ApiRequest, ApiBulkWriteOptions, CancellationToken)",
        "Task<JobOperation<T>> WriteWhereAsync<T>(ApiRequest, ApiBulkWriteOptions, CancellationToken)",
        "Task<JobOperation<T>> WriteWhereAsync<T>(ApiRequest, ApiObject, ApiBulkWriteOptions, CancellationToken)");

    public static readonly RuntimeMember Ensure = new(
        "EnsureAsync", "Task<EnsureOutcome<T>> EnsureAsync<T>(ApiRequest, EnsureFacts, T, EnsureOptions<T>, CancellationToken)");

    public static readonly RuntimeMember EnsureAbsent = new(
        "EnsureAbsentAsync", "Task<EnsureOutcome<T>> EnsureAbsentAsync<T>(ApiRequest, EnsureFacts, T, EnsureOptions<T>, CancellationToken)");

    public static readonly RuntimeMember Upload = new(
        "UploadAsync",
        "Task<JobOperation> UploadAsync(ApiRequest, ApiFile, ApiWriteOptions, CancellationToken)",
        "Task<JobOperation<T>> UploadAsync<T>(ApiRequest, ApiFile, ApiWriteOptions, CancellationToken)");

    public static readonly RuntimeMember SendFile = new(
        "SendFileAsync",
        "Task SendFileAsync(ApiRequest, ApiFile, ApiCallOptions, CancellationToken)",
        "Task<T> SendFileAsync<T>(ApiRequest, ApiFile, ApiCallOptions, CancellationToken)");

    public static readonly RuntimeMember SendFileRaw = new(
        "SendFileRawAsync", "Task<JsonElement> SendFileRawAsync(ApiRequest, ApiFile, ApiCallOptions, CancellationToken)");

    public static readonly RuntimeMember Download = new(
        "DownloadAsync", "Task<ApiDownload> DownloadAsync(ApiRequest, ApiCallOptions, CancellationToken)");

    public static readonly RuntimeMember ForSvm = new("ForSvm", "ApiConnection ForSvm(string)");

    public static readonly RuntimeMember ForSvmUuid = new("ForSvmUuid", "ApiConnection ForSvmUuid(string)");

    public static readonly RuntimeMember GetRelease = new("GetReleaseAsync", "Task<ApiRelease> GetReleaseAsync(CancellationToken)");

    public static readonly RuntimeType Connection = RuntimeType.ForGeneratedCode(
        "ApiConnection", 0, Send, SendRaw, List, Write, WriteWhere, Ensure, EnsureAbsent, Upload, SendFile, SendFileRaw, Download, ForSvm, ForSvmUuid, GetRelease);

    /// <summary>Of a request: which release brought its operation.</summary>
    public static readonly RuntimeMember IntroducedIn = new("IntroducedIn", "string IntroducedIn { get; set; }");

    public static readonly RuntimeType Request = RuntimeType.ForGeneratedCode(
        "ApiRequest",
        0,
        new RuntimeMember(
            "ApiRequest",
            "ApiRequest(string, string)",
            "ApiRequest(string, string, ApiKey)",
            "ApiRequest(string, string, ApiKey, ApiKey)",
            "ApiRequest(string, string, ApiKey[])"),
        IntroducedIn);

    /// <summary>Never written: texts and numbers become keys by themselves.</summary>
    public static readonly RuntimeType Key = RuntimeType.ForGeneratedCode(
        "ApiKey", 0, new RuntimeMember("op_Implicit", "static ApiKey op_Implicit(string)", "static ApiKey op_Implicit(long)"));

    public static readonly RuntimeMember BodyOf = new("Of", "static ApiObject Of<T, TForm>(T)");

    public static readonly RuntimeType Body = RuntimeType.ForGeneratedCode("ApiBody", 0, BodyOf);

    /// <summary>What the pages say of records that are to be as they are wanted.</summary>
    public static readonly RuntimeType EnsureFacts = RuntimeType.ForGeneratedCode(
        "EnsureFacts", 0, new RuntimeMember("EnsureFacts", "EnsureFacts(string, string, string, string, string)"));

    public static readonly RuntimeType EnsureOptions = RuntimeType.ForPeople("EnsureOptions", 1);

    public static readonly RuntimeType EnsureOutcome = RuntimeType.ForPeople("EnsureOutcome", 1);

    public static readonly RuntimeType File = RuntimeType.ForPeople("ApiFile");

    public static readonly RuntimeType FileDownload = RuntimeType.ForPeople("ApiDownload");

    public static readonly RuntimeType Pageable = RuntimeType.ForPeople("ApiPageable", 1);

    public static readonly RuntimeType Release = RuntimeType.ForPeople("ApiRelease");

    public static readonly RuntimeType JobOperation = RuntimeType.ForPeople("JobOperation");

    public static readonly RuntimeType JobOperationOfRecord = RuntimeType.ForPeople("JobOperation", 1);

    public static IReadOnlyList<RuntimeType> Types { get; } =
        [Connection, Request, Key, Body, EnsureFacts, EnsureOptions, EnsureOutcome, File, FileDownload, Pageable, JobOperation, JobOperationOfRecord, Release];
}
