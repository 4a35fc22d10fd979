using System.Globalization;

namespace SpecGen.Runtime;

/// <summary>Words the exceptions of jobs, of which each has what is needed to go on.</summary>
internal static class JobFailures
{
    public static ApiException Lost(in ApiRequest origin, JobOperation operation, JobStatus job, ApiException cause) =>
        new ApiException($"{Subject(origin)}: the server does not know job {job.Uuid} any more; whether it succeeded cannot be told", cause)
        {
            Failure = ApiFailure.JobLost,
            StatusCode = cause.StatusCode,
            Error = cause.Error,
            RawBody = cause.RawBody,
            Job = job,
            Method = origin.Method,
            Path = origin.Path(),
            PathTemplate = origin.PathTemplate,
        }.With([.. operation.Jobs], operation);

    /// <summary>The write was accepted, and something else than its job failed.</summary>
    public static ApiException Unobserved(in ApiRequest origin, JobOperation operation, Exception cause, SentSecrets secrets)
    {
        var job = Current(operation.Jobs);
        var look = cause as ApiException;
        var body = look?.RawBody is { } text ? secrets.Redact(text) : null;
        if (look?.Error is { } error)
            secrets.Redact(error);
        var reason = secrets.Redact(cause.Message);
        // The look did not know what the write had sent.
        var inner = body == look?.RawBody ? secrets.Redact(cause) : new InvalidDataException(reason);
        return new ApiException($"{Subject(origin)}: accepted as job {job.Uuid}{Seen(job)}, which could not be followed: {reason}", inner)
        {
            Failure = ApiFailure.JobUnobserved,
            StatusCode = look?.StatusCode,
            Error = look?.Error,
            RawBody = body,
            RetryAfter = look?.RetryAfter,
            Job = job,
            Method = origin.Method,
            Path = origin.Path(),
            PathTemplate = origin.PathTemplate,
        }.With([.. operation.Jobs], operation);
    }

    /// <param name="origin">The write.</param>
    /// <param name="operation">What goes on; null where no job can be asked for.</param>
    /// <param name="jobs">The jobs as last seen.</param>
    /// <param name="cause">What ended the waiting.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public static JobWaitCanceledException WaitCanceled(
        in ApiRequest origin, JobOperation? operation, IReadOnlyList<JobStatus> jobs, Exception cause, CancellationToken cancellationToken)
    {
        var job = Current(jobs);
        return new($"{Subject(origin)}: the waiting was cancelled; job {job.Uuid}{Seen(job)} goes on", cause, cancellationToken)
        {
            Operation = operation,
            Jobs = [.. jobs],
            Method = origin.Method,
            Path = origin.Path(),
            PathTemplate = origin.PathTemplate,
        };
    }

    /// <param name="origin">The write that became the jobs.</param>
    /// <param name="operation">The jobs, of which one failed.</param>
    /// <param name="results">What became of single records.</param>
    public static ApiException Failed(in ApiRequest origin, JobOperation operation, JobResults<RawRecord> results)
    {
        var failed = operation.Jobs.Where(job => job.State != JobState.Success).ToList();
        var error = ErrorOf(failed[0]);
        return new ApiException($"{Subject(origin)}: job {failed[0].Uuid} ended as '{failed[0].State}', {CallFailures.Describe(error)}")
        {
            Failure = ApiFailure.Job,
            Error = error,
            Errors = [.. failed.Select(ErrorOf), .. results.Errors],
            RollbackErrors = results.RollbackErrors,
            Job = failed[0],
            Method = origin.Method,
            Path = origin.Path(),
            PathTemplate = origin.PathTemplate,
        }.With([.. operation.Jobs], operation);
    }

    private static string Subject(in ApiRequest origin) => $"{origin.Method} {origin.PathTemplate}";

    private static string Seen(JobStatus job) => job.State is { } state ? $", last seen as '{state}'" : "";

    /// <summary>The one that is not done yet.</summary>
    private static JobStatus Current(IReadOnlyList<JobStatus> jobs) => jobs.FirstOrDefault(job => job.State is not { IsFinal: true }) ?? jobs[0];

    /// <summary>The newer releases' error, or one made of what the older ones say.</summary>
    private static ApiError ErrorOf(JobStatus job)
    {
        if (job.Error is { } error && (error.CodeText ?? error.Message) is not null)
            return error;
        return new ApiError { CodeText = job.Code?.ToString(CultureInfo.InvariantCulture), Message = job.Message };
    }
}
