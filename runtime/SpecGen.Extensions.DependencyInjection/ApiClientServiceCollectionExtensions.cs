using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using SpecGen.Runtime;

namespace SpecGen.Extensions.DependencyInjection;

/// <summary>Registers generated clients.</summary>
public static class ApiClientServiceCollectionExtensions
{
    /// <summary>
    /// Registers a client as a singleton over <see cref="IHttpClientFactory"/>. Its calls are logged to
    /// <see cref="ILogger"/>, without queries, headers and bodies, besides the observer that the options may have; the
    /// factory's own logging, which has them, is off. A client that is registered again takes the place of the first: for
    /// several servers make the clients by their constructors.
    /// </summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="services">Where it is registered.</param>
    /// <param name="options">Makes the options, once.</param>
    /// <param name="create">Makes the client: <c>(options, http) => new OntapClient(options, http)</c>.</param>
    /// <returns>
    /// The client's HTTP pipeline, to add <see cref="ApiResilienceExtensions.AddApiResilience"/> or handlers of the program's
    /// own. The client repeats calls itself, so add none that does.
    /// </returns>
    public static IHttpClientBuilder AddApiClient<TClient>(
        this IServiceCollection services,
        Func<IServiceProvider, ApiClientOptions> options,
        Func<ApiClientOptions, HttpClient, TClient> create)
        where TClient : ApiClient
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(create);
        var name = typeof(TClient).FullName!;
        // Two clients of one type would share one pipeline's name, and both be the last one's.
        services.RemoveAll<Registration<TClient>>();
        services.RemoveAll<TClient>();
        services.AddSingleton(provider => new Registration<TClient>(WithLogging(options(provider), provider, name)));
        services.AddSingleton(provider =>
        {
            var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(name);
            // Each call has its own timeout, which depends on what the server is asked to wait.
            http.Timeout = Timeout.InfiniteTimeSpan;
            return create(provider.GetRequiredService<Registration<TClient>>().Options, http);
        });
        return services.AddHttpClient(name)
            .ConfigurePrimaryHttpMessageHandler(provider => provider.GetRequiredService<Registration<TClient>>().Options.CreateHandler())
            // The handler renews its connections itself, and a singleton never asks for another.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .AddHttpMessageHandler(() => new RejectionHandler());
    }

    private static ApiClientOptions WithLogging(ApiClientOptions options, IServiceProvider provider, string name)
    {
        if (provider.GetService<ILoggerFactory>() is { } factory)
        {
            var log = new CallLog(factory.CreateLogger(name));
            options.Observer = options.Observer is { } own ? new ObserverPair(own, log) : log;
        }

        return options;
    }

    /// <summary>The options of one client, the same for its handler and for itself.</summary>
    private sealed record Registration<TClient>(ApiClientOptions Options);
}
