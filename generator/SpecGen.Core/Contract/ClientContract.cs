namespace SpecGen.Contract;

/// <summary>What the generated client and the classes of its path tree inherit.</summary>
public static class ClientContract
{
    public static readonly RuntimeMember Connection = new("Connection", "protected ApiConnection Connection { get; }");

    public static readonly RuntimeType Client = RuntimeType.ForPeople(
        "ApiClient",
        0,
        new("ApiClient", "protected ApiClient()", "protected ApiClient(ApiClientOptions)", "protected ApiClient(ApiClientOptions, HttpClient)", "protected ApiClient(ApiConnection)"),
        Connection).Inheriting("Dispose", "Raw", "FindJob");

    /// <summary>Carries <see cref="RuntimeContract.Number"/>.</summary>
    public static readonly RuntimeType ForContract = RuntimeType.ForGeneratedCode(
        "GeneratedForContractAttribute",
        0,
        new("GeneratedForContractAttribute", "GeneratedForContractAttribute(int)"),
        new("Number", "int Number { get; }"));

    public static readonly RuntimeMember Oldest = new("Oldest", "int Oldest { get; }");

    public static readonly RuntimeMember Newest = new("Newest", "int Newest { get; }");

    /// <summary>Of an assembly: which contracts it serves. Never written; the generator reads it.</summary>
    public static readonly RuntimeType ServesContracts = RuntimeType.ForGeneratedCode(
        "ServesContractsAttribute", 0, new("ServesContractsAttribute", "ServesContractsAttribute(int, int)"), Oldest, Newest);

    public static readonly RuntimeType ClientOptions = RuntimeType.ForPeople("ApiClientOptions");

    public static readonly RuntimeType Resource = RuntimeType.ForGeneratedCode(
        "ApiResource", 0, new("ApiResource", "protected ApiResource()", "protected ApiResource(ApiConnection)"), Connection);

    public static IReadOnlyList<RuntimeType> Types { get; } = [Client, ForContract, ServesContracts, ClientOptions, Resource];
}
