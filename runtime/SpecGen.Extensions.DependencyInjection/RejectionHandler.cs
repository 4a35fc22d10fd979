using Polly;
using Polly.Timeout;

namespace SpecGen.Extensions.DependencyInjection;

/// <summary>
/// Makes of what a resilience strategy throws what a connection throws, so that callers still see one type of exception
/// and the client judges by its own rules whether the call is repeated.
/// </summary>
internal sealed class RejectionHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException fault)
        {
            // The server may have executed it: reads are repeated, writes are not.
            throw new HttpRequestException(HttpRequestError.Unknown, fault.Message, fault);
        }
        catch (ExecutionRejectedException fault)
        {
            // A limit of the program's own: a repetition would meet it again.
            throw new HttpRequestException(HttpRequestError.ConfigurationLimitExceeded, fault.Message, fault);
        }
    }
}
