using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Timeout;

namespace SpecGen.Extensions.DependencyInjection;

/// <summary>When a registered client leaves a server alone, and how long it waits for an answer to a read.</summary>
public sealed class ApiResilienceOptions
{
    private TimeSpan _readMargin = TimeSpan.FromSeconds(30);

    /// <summary>
    /// When the server is not called any more for a while: when half of at least 10 calls in 30 seconds came to nothing,
    /// for 15 seconds. Nothing is a broken connection, no answer in time, and the status 502, 503 and 504. Status 500 is
    /// none: ONTAP also answers so to mistakes in a command.
    /// </summary>
    public HttpCircuitBreakerStrategyOptions CircuitBreaker { get; } = new()
    {
        FailureRatio = 0.5,
        MinimumThroughput = 10,
        SamplingDuration = TimeSpan.FromSeconds(30),
        BreakDuration = TimeSpan.FromSeconds(15),
        ShouldHandle = arguments => ValueTask.FromResult(IsFailure(arguments.Outcome)),
    };

    /// <summary>
    /// How much longer than the server is asked to work (<c>return_timeout</c>) one attempt of a read may take before it is
    /// given up and, in the time of the call, repeated. 30 seconds. Writes, and lists that the server sorts, have the time
    /// of their call.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public TimeSpan ReadMargin
    {
        get => _readMargin;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            _readMargin = value;
        }
    }

    private static bool IsFailure(Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is HttpRequestException or TimeoutRejectedException
        || outcome.Result?.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
}
