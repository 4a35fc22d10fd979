using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SpecGen.Runtime;

namespace SpecGen.Extensions.DependencyInjection;

/// <summary>Adds health checks of the servers that registered clients call.</summary>
public static class ApiHealthChecksBuilderExtensions
{
    /// <summary>
    /// Asks a server by its registered client. It is healthy if it answers with a success, and else what
    /// <paramref name="failureStatus"/> says, with the message of the <see cref="ApiException"/>.
    /// </summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="builder">What <c>services.AddHealthChecks()</c> returned.</param>
    /// <param name="server">The server's name, by which its client is registered; null for the only one.</param>
    /// <param name="path">What is read, cheap for the server: <c>/cluster</c> of ONTAP.</param>
    /// <param name="timeout">How long the answer may take; null for 10 seconds.</param>
    /// <param name="failureStatus">Of a server that does not answer; null for unhealthy.</param>
    /// <param name="tags">By which checks are chosen.</param>
    public static IHealthChecksBuilder AddApiClient<TClient>(
        this IHealthChecksBuilder builder,
        string? server = null,
        string path = "/cluster",
        TimeSpan? timeout = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null)
        where TClient : ApiClient
    {
        ArgumentNullException.ThrowIfNull(builder);
        var request = new RawRequest("GET", path);
        return builder.Add(new HealthCheckRegistration(
            server ?? typeof(TClient).Name,
            provider => new ApiHealthCheck(
                server is null ? provider.GetRequiredService<TClient>() : provider.GetRequiredKeyedService<TClient>(server), request, timeout ?? TimeSpan.FromSeconds(10)),
            failureStatus,
            tags));
    }
}
