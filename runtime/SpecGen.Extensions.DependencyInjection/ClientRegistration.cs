using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SpecGen.Runtime;

namespace SpecGen.Extensions.DependencyInjection;

/// <summary>Puts a client and its HTTP pipeline into a container, by a key or as the only one.</summary>
internal static class ClientRegistration
{
    /// <param name="services">Where it is registered.</param>
    /// <param name="key">The server's name; null for the only one.</param>
    /// <param name="options">Makes the options, once.</param>
    /// <param name="create">Makes the client.</param>
    public static IHttpClientBuilder Add<TClient>(
        IServiceCollection services, string? key, Func<IServiceProvider, ApiClientOptions> options, Func<ApiClientOptions, HttpClient, TClient> create)
        where TClient : ApiClient
    {
        var category = typeof(TClient).FullName!;
        var name = key is null ? category : $"{category}/{key}";
        // Two clients of one name would share one pipeline, and both be the last one's.
        Remove<Made<TClient>>(services, key);
        Remove<TClient>(services, key);
        services.AddKeyedSingleton(name, (provider, _) => new Made<TClient>(WithLogging(options(provider), provider, name)));
        if (key is null)
            services.AddSingleton(Client);
        else
            services.AddKeyedSingleton(key, (provider, _) => Client(provider));
        return services.AddHttpClient(name)
            .ConfigurePrimaryHttpMessageHandler(provider => OptionsOf(provider).CreateHandler())
            // The handler renews its connections itself, and a singleton never asks for another.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .AddHttpMessageHandler(() => new RejectionHandler());

        TClient Client(IServiceProvider provider)
        {
            var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(name);
            // Each call has its own timeout, which depends on what the server is asked to wait.
            http.Timeout = Timeout.InfiniteTimeSpan;
            return create(OptionsOf(provider), http);
        }

        ApiClientOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredKeyedService<Made<TClient>>(name).Options;
    }

    private static void Remove<TService>(IServiceCollection services, string? key)
    {
        for (var index = services.Count - 1; index >= 0; index--)
        {
            if (services[index].ServiceType == typeof(TService) && Equals(services[index].ServiceKey, key))
                services.RemoveAt(index);
        }
    }

    private static ApiClientOptions WithLogging(ApiClientOptions options, IServiceProvider provider, string category)
    {
        if (provider.GetService<ILoggerFactory>() is { } factory)
        {
            var log = new CallLog(factory.CreateLogger(category));
            options.Observer = options.Observer is { } own ? new ObserverPair(own, log) : log;
        }

        return options;
    }

    /// <summary>The options of one client, the same for its handler and for itself.</summary>
    private sealed record Made<TClient>(ApiClientOptions Options);
}
