using System.Net;

namespace SpecGen.Runtime;

/// <summary>
/// Decides whether a call is tried again. A read is, where the server or the way to it may recover. A write is only
/// where it surely was not executed: ONTAP knows no key that would make a repeated POST harmless.
/// </summary>
/// <param name="options">How often and when.</param>
/// <param name="isCredentialRenewed">A refused credential may be replaced by a valid one before the next attempt.</param>
internal sealed class RetryRule(ApiRetryOptions options, bool isCredentialRenewed)
{
    /// <summary>How long to wait before the next attempt, or null for none.</summary>
    public TimeSpan? After(ApiCall call, ApiReply reply, int attempt)
    {
        if (reply.Message.IsSuccessStatusCode || attempt >= options.MaximumAttempts || !call.CanRepeatBody)
            return null;
        if (reply.StatusCode == HttpStatusCode.Unauthorized)
            return isCredentialRenewed && attempt == 1 ? TimeSpan.Zero : null;

        var failure = options.ShouldRetry is null ? null : CallFailures.ByServer(call.Request, reply, EmbeddedError.InBody(reply.Body));
        if (!IsWanted(call, failure, attempt, IsSafe(call, reply)))
            return null;

        var asked = CallFailures.RetryAfter(reply);
        if (asked > options.MaximumDelay)
            return null;
        return asked ?? Delay(attempt);
    }

    /// <inheritdoc cref="After(ApiCall, ApiReply, int)"/>
    public TimeSpan? After(ApiCall call, ApiException failure, int attempt)
    {
        if (attempt >= options.MaximumAttempts || !call.CanRepeatBody || failure.InnerException is ObjectDisposedException)
            return null;
        return IsWanted(call, failure, attempt, IsSafe(call, failure)) ? Delay(attempt) : null;
    }

    /// <summary>The caller's own rule takes the place of this one, but for writes that the server may have executed.</summary>
    private bool IsWanted(ApiCall call, ApiException? failure, int attempt, bool isSafe)
    {
        if (options.ShouldRetry is not { } rule || failure is null)
            return isSafe;
        return (isSafe || call.IsRead || options.AllowUnsafeWrites) && rule(new(failure, attempt, call.IsRead, isSafe));
    }

    private static bool IsSafe(ApiCall call, ApiReply reply)
    {
        var isRefused = reply.StatusCode == HttpStatusCode.TooManyRequests
            || EmbeddedError.InBody(reply.Body)?.Code == OntapErrors.TooManyRequests;
        var isPassing = reply.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable;
        return isRefused || (isPassing && call.IsRead);
    }

    private static bool IsSafe(ApiCall call, ApiException failure)
    {
        var error = (failure.InnerException as HttpRequestException)?.HttpRequestError;
        var isFinal = error is HttpRequestError.SecureConnectionError or HttpRequestError.UserAuthenticationError
            or HttpRequestError.ConfigurationLimitExceeded;
        var wasNeverSent = error is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError;
        return !isFinal && (call.IsRead || wasNeverSent);
    }

    /// <summary>Doubles, and differs from client to client, so that they do not all come back at once.</summary>
    private TimeSpan Delay(int attempt)
    {
        var longest = options.FirstDelay * Math.Pow(2, attempt - 1);
        var delay = longest * (0.5 + (Random.Shared.NextDouble() / 2));
        return delay < options.MaximumDelay ? delay : options.MaximumDelay;
    }
}
