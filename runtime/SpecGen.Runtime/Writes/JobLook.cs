using System.Net;

namespace SpecGen.Runtime;

/// <summary>One look at a job.</summary>
/// <param name="reader">Makes the calls.</param>
/// <param name="origin">The write that became the job.</param>
/// <param name="secrets">What the write sent; its job may repeat it.</param>
internal sealed class JobLook(CallReader reader, ApiRequest origin, SentSecrets secrets)
{
    public const string Path = "/cluster/jobs/{uuid}";

    /// <summary>In characters. ONTAP's have 36.</summary>
    private const int LongestKey = 512;

    /// <summary>Whether a job can be asked for by a key that the server gave.</summary>
    public static bool CanAskFor(string? uuid) => uuid is { Length: > 0 and <= LongestKey } and not "." and not "..";

    public static ApiRequest Request(string? uuid) => new("GET", Path, uuid ?? "");

    /// <summary>Where a job stands.</summary>
    /// <exception cref="ApiException">The call failed, or the job is not known any more.</exception>
    public async Task<JobStatus> AtAsync(JobOperation operation, JobStatus job, CancellationToken cancellationToken)
    {
        try
        {
            var status = await reader.ReadAsync<JobStatus>(reader.Calls.Make(Request(job.Uuid), null), cancellationToken).ConfigureAwait(false);
            // Whoever asks for the next look must know the job, also if the server does not repeat what it told before.
            status.Uuid ??= job.Uuid;
            if (!string.Equals(status.Uuid, job.Uuid, StringComparison.OrdinalIgnoreCase))
                throw CallFailures.OtherJob(Request(job.Uuid), job.Uuid);
            secrets.Redact(status);
            status.ResultsLink = status.Links?["results"]?.Href ?? job.ResultsLink;
            return status;
        }
        catch (ApiException fault) when (fault.StatusCode == HttpStatusCode.NotFound)
        {
            throw JobFailures.Lost(origin, operation, job, fault);
        }
    }

    /// <summary>Where a job stands, or null where the way to the server is broken and may heal.</summary>
    public async Task<JobStatus?> TryAtAsync(JobOperation operation, JobStatus job, bool isPatient, CancellationToken cancellationToken)
    {
        try
        {
            return await AtAsync(operation, job, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiException fault) when (isPatient && IsPassing(fault))
        {
            return null;
        }
    }

    /// <summary>A client that was disposed of does not heal.</summary>
    private static bool IsPassing(ApiException fault) =>
        (fault.Failure is ApiFailure.Transport or ApiFailure.Timeout && fault.InnerException is not ObjectDisposedException)
        || fault.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
}
