using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SpecGen.Runtime;

namespace SpecGen.Extensions.DependencyInjection;

/// <summary>Registers clients of several servers.</summary>
public static class ApiClientsServiceCollectionExtensions
{
    /// <summary>
    /// Registers the client of one of several servers as a keyed singleton, over an HTTP pipeline of its own:
    /// <c>[FromKeyedServices("cluster1")] OntapClient ontap</c>. <see cref="ApiClients{TClient}"/> has all of them.
    /// </summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="services">Where it is registered.</param>
    /// <param name="name">The server's name: the key. One that is registered again takes the place of the first.</param>
    /// <param name="options">Makes the options, once.</param>
    /// <param name="create">Makes the client: <c>(options, http) => new OntapClient(options, http)</c>.</param>
    /// <returns>The client's HTTP pipeline; see the registration of a single client.</returns>
    public static IHttpClientBuilder AddApiClient<TClient>(
        this IServiceCollection services, string name, Func<IServiceProvider, ApiClientOptions> options, Func<ApiClientOptions, HttpClient, TClient> create)
        where TClient : ApiClient
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(create);
        if (!services.Any(service => service.ServiceType == typeof(ApiClientName<TClient>) && ((ApiClientName<TClient>)service.ImplementationInstance!).Name == name))
            services.AddSingleton(new ApiClientName<TClient>(name));
        if (!services.Any(service => service.ServiceType == typeof(ApiClients<TClient>)))
            services.AddSingleton<ApiClients<TClient>>();
        return ClientRegistration.Add(services, name, options, create);
    }

    /// <summary>
    /// Registers the client of one of several servers by what a configuration says of it (<see cref="ApiClientSettings"/>).
    /// Settings of which no client can be made are told when the host starts. User, password and token are read as they are
    /// in the configuration at each call; the rest is as it was when the client was made.
    /// </summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="services">Where it is registered.</param>
    /// <param name="name">The server's name: the key.</param>
    /// <param name="section">What the configuration says of the server.</param>
    /// <param name="create">Makes the client: <c>(options, http) => new OntapClient(options, http)</c>.</param>
    /// <param name="configure">Changes the options that come of it, or null.</param>
    public static IHttpClientBuilder AddApiClient<TClient>(
        this IServiceCollection services,
        string name,
        IConfiguration section,
        Func<ApiClientOptions, HttpClient, TClient> create,
        Action<IServiceProvider, ApiClientOptions>? configure = null)
        where TClient : ApiClient
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(section);
        services.AddSingleton<IOptionsChangeTokenSource<ApiClientSettings>>(new ConfigurationChangeTokenSource<ApiClientSettings>(name, section));
        services.AddSingleton<IValidateOptions<ApiClientSettings>>(new ApiClientSettingsValidation(name));
        services.AddOptions<ApiClientSettings>(name).Configure(settings => settings.Read(section)).ValidateOnStart();
        return services.AddApiClient(name, Options, create);

        ApiClientOptions Options(IServiceProvider provider)
        {
            var settings = provider.GetRequiredService<IOptionsMonitor<ApiClientSettings>>();
            var options = settings.Get(name).ToOptions();
            if (options.Credential is not null)
                options.Credential = new ConfiguredCredential(settings, name);
            configure?.Invoke(provider, options);
            return options;
        }
    }

    /// <summary>Registers a client for each child of a section, by its key: <c>"Clusters": { "cluster1": { "BaseAddress": … } }</c>.</summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="services">Where they are registered.</param>
    /// <param name="section">The section with a child for each server.</param>
    /// <param name="create">Makes a client: <c>(options, http) => new OntapClient(options, http)</c>.</param>
    /// <param name="configure">Changes a client's HTTP pipeline, as by <see cref="ApiResilienceExtensions.AddApiResilience"/>, or null.</param>
    public static IServiceCollection AddApiClients<TClient>(
        this IServiceCollection services,
        IConfiguration section,
        Func<ApiClientOptions, HttpClient, TClient> create,
        Action<IHttpClientBuilder>? configure = null)
        where TClient : ApiClient
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        foreach (var child in section.GetChildren())
        {
            var builder = services.AddApiClient(child.Key, child, create);
            configure?.Invoke(builder);
        }

        return services;
    }
}
