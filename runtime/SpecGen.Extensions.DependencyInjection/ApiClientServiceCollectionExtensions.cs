using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SpecGen.Runtime;

namespace SpecGen.Extensions.DependencyInjection;

/// <summary>Registers generated clients.</summary>
public static class ApiClientServiceCollectionExtensions
{
    /// <summary>
    /// Registers a client as a singleton over <see cref="IHttpClientFactory"/>. Its calls are logged to
    /// <see cref="ILogger"/>, without queries, headers and bodies, besides the observer that the options may have; the
    /// factory's own logging, which has them, is off. A client that is registered again takes the place of the first; for
    /// several servers there are registrations by name.
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
        return ClientRegistration.Add(services, null, options, create);
    }
}
