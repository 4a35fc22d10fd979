namespace SpecGen.Contract;

/// <summary>What the generated registration calls of the host package.</summary>
public static class HostContract
{
    public static readonly RuntimeMember AddApiClient = new(
        "AddApiClient",
        "static IHttpClientBuilder AddApiClient<TClient>(IServiceCollection, Func<IServiceProvider, ApiClientOptions>, Func<ApiClientOptions, HttpClient, TClient>)");

    public static readonly RuntimeType Registration = RuntimeType.ForHosts("ApiClientServiceCollectionExtensions", AddApiClient);

    public static IReadOnlyList<RuntimeType> Types { get; } = [Registration];
}
