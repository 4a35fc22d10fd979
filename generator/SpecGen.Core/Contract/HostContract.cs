namespace SpecGen.Contract;

/// <summary>What the generated registration calls of the host package.</summary>
public static class HostContract
{
    public static readonly RuntimeMember AddApiClient = new(
        "AddApiClient",
        "static IHttpClientBuilder AddApiClient<TClient>(IServiceCollection, Func<IServiceProvider, ApiClientOptions>, Func<ApiClientOptions, HttpClient, TClient>)");

    public static readonly RuntimeMember AddNamedApiClient = new(
        "AddApiClient",
        "static IHttpClientBuilder AddApiClient<TClient>(IServiceCollection, string, Func<IServiceProvider, ApiClientOptions>, Func<ApiClientOptions, HttpClient, TClient>)",
        "static IHttpClientBuilder AddApiClient<TClient>(IServiceCollection, string, IConfiguration, Func<ApiClientOptions, HttpClient, TClient>, Action<IServiceProvider, ApiClientOptions>)");

    public static readonly RuntimeMember AddApiClients = new(
        "AddApiClients",
        "static IServiceCollection AddApiClients<TClient>(IServiceCollection, IConfiguration, Func<ApiClientOptions, HttpClient, TClient>, Action<IHttpClientBuilder>)");

    public static readonly RuntimeType NamedRegistration = RuntimeType.ForHosts("ApiClientsServiceCollectionExtensions", AddNamedApiClient, AddApiClients);

    public static readonly RuntimeType Registration = RuntimeType.ForHosts("ApiClientServiceCollectionExtensions", AddApiClient);

    public static IReadOnlyList<RuntimeType> Types { get; } = [Registration, NamedRegistration];
}
