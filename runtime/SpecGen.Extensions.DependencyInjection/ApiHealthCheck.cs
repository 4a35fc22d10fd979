using Microsoft.Extensions.Diagnostics.HealthChecks;
using SpecGen.Runtime;

namespace SpecGen.Extensions.DependencyInjection;

/// <summary>Asks a server whether it answers.</summary>
internal sealed class ApiHealthCheck(ApiClient client, RawRequest request, TimeSpan timeout) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await client.Raw.SendAsync(request, new ApiCallOptions { Timeout = timeout }, cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy();
        }
        catch (ApiException failure)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, failure.Message, failure);
        }
    }
}
