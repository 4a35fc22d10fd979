using System.Net;
using System.Runtime.CompilerServices;

namespace SpecGen.Runtime;

/// <summary>Asks a server about its jobs.</summary>
/// <param name="reader">Makes the calls.</param>
/// <param name="secrets">What the write sent that became jobs; they may repeat it.</param>
internal sealed class JobClient(CallReader reader, SentSecrets secrets)
{
    private const string Path = "/cluster/jobs/{uuid}";

    /// <summary>In characters. ONTAP's have 36.</summary>
    private const int LongestKey = 512;

    /// <summary>Whether a job can be asked for by a key that the server gave.</summary>
    public static bool CanAskFor(string? uuid) => uuid is { Length: > 0 and <= LongestKey } and not "." and not "..";

    public static ApiRequest Look(string id) => new("GET", Path, id);

    /// <summary>Where a job stands.</summary>
    /// <exception cref="ApiException">The call failed, or the job is not known any more.</exception>
    public async Task<JobStatus> LookAsync(ApiRequest origin, JobStatus job, CancellationToken cancellationToken)
    {
        try
        {
            var status = await reader.ReadAsync<JobStatus>(reader.Calls.Make(Look(job.Uuid ?? ""), null), cancellationToken).ConfigureAwait(false);
            // Whoever asks for the next look must know the job, also if the server does not repeat what it told before.
            status.Uuid ??= job.Uuid;
            if (!string.Equals(status.Uuid, job.Uuid, StringComparison.OrdinalIgnoreCase))
                throw CallFailures.OtherJob(Look(job.Uuid!), job.Uuid);
            secrets.Redact(status);
            status.ResultsLink = status.Links?["results"]?.Href ?? job.ResultsLink;
            return status;
        }
        catch (ApiException fault) when (fault.StatusCode == HttpStatusCode.NotFound)
        {
            throw JobFailures.Lost(origin, job, fault);
        }
    }

    /// <summary>Where a job stands, again and again until it is done.</summary>
    public async IAsyncEnumerable<JobStatus> WatchAsync(
        ApiRequest origin, JobStatus job, JobPolling polling, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var start = reader.Clock.GetTimestamp();
        var lastSeen = TimeSpan.Zero;
        var status = job;
        while (true)
        {
            var seen = await TryLookAsync(origin, status, reader.Clock.GetElapsedTime(start) - lastSeen < polling.Patience, cancellationToken).ConfigureAwait(false);
            if (seen is not null)
            {
                lastSeen = reader.Clock.GetElapsedTime(start);
                status = seen;
                yield return seen;
                if (seen.State is { IsFinal: true })
                    yield break;
            }

            await Task.Delay(polling.DelayAt(reader.Clock.GetElapsedTime(start)), reader.Clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <param name="job">The job.</param>
    /// <param name="action">What it is asked to do: <c>cancel</c>, <c>pause</c> or <c>resume</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task AskAsync(JobStatus job, string action, CancellationToken cancellationToken) => reader.CheckAsync(
        reader.Calls.Make(new ApiRequest("PATCH", Path, job.Uuid ?? ""), new ActionOptions(action), () => new JsonBody(new UnknownRecord())), cancellationToken);

    /// <summary>The failure of jobs, with the errors of their single records where they have such.</summary>
    public async Task<ApiException> FailureAsync(ApiRequest origin, List<JobStatus> jobs, CancellationToken cancellationToken)
    {
        var results = JobResults<UnknownRecord>.None;
        try
        {
            results = await ResultsAsync<UnknownRecord>(origin, jobs, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiException)
        {
            // The job's own error says enough; a failure to learn more must not hide it.
        }

        return JobFailures.Failed(origin, jobs, results);
    }

    /// <summary>Looks whether all of many records were written: a job that goes on after a failure succeeds all the same.</summary>
    /// <exception cref="ApiException">Some were not, or it cannot be told.</exception>
    public async Task CheckResultsAsync(ApiRequest origin, List<JobStatus> jobs, CancellationToken cancellationToken)
    {
        var results = await ResultsAsync<UnknownRecord>(origin, jobs, cancellationToken).ConfigureAwait(false);
        if (results.Errors.Count > 0)
            throw CallFailures.Partial(origin, results.Errors);
    }

    public async Task<JobResults<T>> ResultsAsync<T>(ApiRequest origin, List<JobStatus> jobs, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        var records = new List<T>();
        var errors = new List<ApiError>();
        var rollbackErrors = new List<ApiError>();
        foreach (var job in jobs)
        {
            var link = job.ResultsLink;
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (link is not null)
            {
                if (!seen.Add(link))
                    throw CallFailures.EndlessLink(origin);
                var reply = await reader.ReadAsync<JobResultsReply<T>>(reader.Calls.Follow(new ApiRequest("GET", origin.PathTemplate), link, null), cancellationToken).ConfigureAwait(false);
                records.AddRange(reply.Records);
                errors.AddRange(reply.Errors);
                rollbackErrors.AddRange(reply.RollbackErrors);
                link = reply.Next;
            }
        }

        secrets.Redact(errors);
        secrets.Redact(rollbackErrors);
        return new(records, errors, rollbackErrors);
    }

    /// <summary>Where the job stands, or null where the way to the server is broken and may heal.</summary>
    private async Task<JobStatus?> TryLookAsync(ApiRequest origin, JobStatus job, bool isPatient, CancellationToken cancellationToken)
    {
        try
        {
            return await LookAsync(origin, job, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiException fault) when (isPatient && IsPassing(fault))
        {
            return null;
        }
    }

    private static bool IsPassing(ApiException fault) =>
        fault.Failure is ApiFailure.Transport or ApiFailure.Timeout
        || fault.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    private sealed class ActionOptions(string action) : ApiCallOptions
    {
        protected internal override void WriteQuery(ref QueryWriter query) => query.Add("action", action);
    }
}
