namespace SpecGen.Contract;

/// <summary>What the generated client and the classes of its path tree inherit.</summary>
public static class ClientContract
{
    public static readonly RuntimeMember Connection = new("Connection", "protected ApiConnection Connection { get; }");

    public static readonly RuntimeType Client = RuntimeType.ForPeople(
        "ApiClient",
        0,
        new("ApiClient", "protected ApiClient()", "protected ApiClient(ApiClientOptions)", "protected ApiClient(ApiClientOptions, HttpClient)", "protected ApiClient(ApiConnection)"),
        Connection).Inheriting("Dispose");

    public static readonly RuntimeType ClientOptions = RuntimeType.ForPeople("ApiClientOptions");

    public static readonly RuntimeType Resource = RuntimeType.ForGeneratedCode(
        "ApiResource", 0, new("ApiResource", "protected ApiResource()", "protected ApiResource(ApiConnection)"), Connection);

    public static IReadOnlyList<RuntimeType> Types { get; } = [Client, ClientOptions, Resource];
}
