using Microsoft.Extensions.Logging;
using SpecGen.Runtime;

namespace SpecGen.Extensions.DependencyInjection;

/// <summary>Logs calls by method and documented path, so that a log holds neither keys nor secrets.</summary>
internal sealed partial class CallLog(ILogger logger) : ApiObserver
{
    // A field, because the source generator of the oldest supported logging package sees no primary constructor.
    private readonly ILogger _logger = logger;

    public override void OnAnswered(ApiAttempt attempt)
    {
        var status = (int)attempt.StatusCode.GetValueOrDefault();
        if (status >= 400)
            LogRefused(attempt.Method, attempt.PathTemplate, status, attempt.Duration.TotalMilliseconds, attempt.Number);
        else
            LogAnswered(attempt.Method, attempt.PathTemplate, status, attempt.Duration.TotalMilliseconds, attempt.Number);
    }

    public override void OnFailed(ApiAttempt attempt, Exception failure) =>
        LogFailed(attempt.Method, attempt.PathTemplate, attempt.Duration.TotalMilliseconds, attempt.Number, failure);

    public override void OnRepeating(ApiAttempt attempt, TimeSpan delay) =>
        LogRepeating(attempt.Method, attempt.PathTemplate, delay.TotalMilliseconds, attempt.Number);

    public override void OnLeftOut(ApiLeftOut leftOut) =>
        LogLeftOut(leftOut.Method, leftOut.PathTemplate, string.Join(", ", leftOut.Names), leftOut.Release.Text);

    [LoggerMessage(1, LogLevel.Debug, "{Method} {PathTemplate} answered {StatusCode} after {Milliseconds:0} ms (attempt {Attempt})")]
    private partial void LogAnswered(string method, string pathTemplate, int statusCode, double milliseconds, int attempt);

    [LoggerMessage(2, LogLevel.Information, "{Method} {PathTemplate} refused with {StatusCode} after {Milliseconds:0} ms (attempt {Attempt})")]
    private partial void LogRefused(string method, string pathTemplate, int statusCode, double milliseconds, int attempt);

    [LoggerMessage(3, LogLevel.Warning, "{Method} {PathTemplate} got no answer within {Milliseconds:0} ms (attempt {Attempt})")]
    private partial void LogFailed(string method, string pathTemplate, double milliseconds, int attempt, Exception failure);

    [LoggerMessage(4, LogLevel.Information, "{Method} {PathTemplate} is tried again in {Milliseconds:0} ms (after attempt {Attempt})")]
    private partial void LogRepeating(string method, string pathTemplate, double milliseconds, int attempt);

    [LoggerMessage(5, LogLevel.Warning, "{Method} {PathTemplate} is sent without {Names}, which the cluster's release {Release} does not have")]
    private partial void LogLeftOut(string method, string pathTemplate, string names, string release);
}
