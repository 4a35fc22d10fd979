using System.Globalization;

namespace SpecGen.Runtime;

/// <summary>Words the exceptions of jobs.</summary>
internal static class JobFailures
{
    public static ApiException Lost(in ApiRequest origin, JobStatus job, ApiException cause) =>
        new($"{origin.Method} {origin.PathTemplate}: the server does not know job {job.Uuid} any more; whether it succeeded cannot be told", cause)
        {
            Failure = ApiFailure.JobLost,
            StatusCode = cause.StatusCode,
            Error = cause.Error,
            RawBody = cause.RawBody,
            Job = job,
            Jobs = [job],
            Method = origin.Method,
            Path = origin.Path(),
            PathTemplate = origin.PathTemplate,
        };

    /// <param name="origin">The write that became the jobs.</param>
    /// <param name="jobs">The jobs, of which one failed.</param>
    /// <param name="results">What became of single records.</param>
    public static ApiException Failed(in ApiRequest origin, List<JobStatus> jobs, JobResults<UnknownRecord> results)
    {
        var failed = jobs.FindAll(job => job.State != JobState.Success);
        var error = ErrorOf(failed[0]);
        return new($"{origin.Method} {origin.PathTemplate}: job {failed[0].Uuid} ended as '{failed[0].State}', {CallFailures.Describe(error)}")
        {
            Failure = ApiFailure.Job,
            Error = error,
            Errors = [.. failed.Select(ErrorOf), .. results.Errors],
            RollbackErrors = results.RollbackErrors,
            Job = failed[0],
            Jobs = jobs,
            Method = origin.Method,
            Path = origin.Path(),
            PathTemplate = origin.PathTemplate,
        };
    }

    /// <summary>The newer releases' error, or one made of what the older ones say.</summary>
    private static ApiError ErrorOf(JobStatus job)
    {
        if (job.Error is { } error && (error.CodeText ?? error.Message) is not null)
            return error;
        return new ApiError { CodeText = job.Code?.ToString(CultureInfo.InvariantCulture), Message = job.Message };
    }
}
