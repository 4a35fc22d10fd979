using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Timeout;

namespace SpecGen.Extensions.DependencyInjection;

/// <summary>Adds to a registered client what protects a server that is down and the program that waits for it.</summary>
public static class ApiResilienceExtensions
{
    private const string ReturnTimeout = "return_timeout=";
    private const string OrderBy = "order_by=";

    /// <summary>The server's own, where a call does not say how long it may work.</summary>
    private static readonly TimeSpan s_serverDefault = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Adds a circuit breaker and a limit of time for each attempt of a read. Neither repeats a call: the client does, and
    /// only where that is safe. A call that the breaker stops fails as any other without an answer
    /// (<see cref="Runtime.ApiFailure.Transport"/>).
    /// </summary>
    /// <param name="builder">What the registration of the client returned.</param>
    /// <param name="configure">Changes the options, or null.</param>
    public static IHttpClientBuilder AddApiResilience(this IHttpClientBuilder builder, Action<ApiResilienceOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = new ApiResilienceOptions();
        configure?.Invoke(options);
        builder.AddResilienceHandler("api", pipeline => pipeline
            .AddCircuitBreaker(options.CircuitBreaker)
            .AddTimeout(new HttpTimeoutStrategyOptions { TimeoutGenerator = arguments => new(TimeOf(arguments, options.ReadMargin)) }));
        return builder;
    }

    private static TimeSpan TimeOf(TimeoutGeneratorArguments arguments, TimeSpan margin)
    {
        var request = arguments.Context.GetRequestMessage();
        var parameters = request?.RequestUri?.Query.TrimStart('?').Split('&') ?? [];
        if (request?.Method != HttpMethod.Get || parameters.Any(parameter => parameter.StartsWith(OrderBy, StringComparison.Ordinal)))
            return Timeout.InfiniteTimeSpan;
        var stated = parameters.FirstOrDefault(parameter => parameter.StartsWith(ReturnTimeout, StringComparison.Ordinal));
        return (Seconds(stated?[ReturnTimeout.Length..]) ?? s_serverDefault) + margin;
    }

    private static TimeSpan? Seconds(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : null;
}
