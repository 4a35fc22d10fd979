using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>Gathers what a write answers, over all its requests: one by query can need several.</summary>
/// <param name="request">The write.</param>
/// <param name="isOfRecords">It is of a list of records: then its location is that of the results.</param>
internal sealed class WriteOutcome<T>(ApiRequest request, bool isOfRecords = false)
    where T : ApiObject, new()
{
    private readonly List<ApiError> _errors = [];

    /// <summary>Answers that are no objects are taken, and say nothing of jobs.</summary>
    public bool TakesAny { get; init; }

    public List<T> Records { get; } = [];

    public List<JobStatus> Jobs { get; } = [];

    /// <summary>What the write sent and nothing may tell.</summary>
    public SentSecrets Secrets { get; private set; } = SentSecrets.None;

    public long? NumRecords { get; private set; }

    public string? Location { get; private set; }

    /// <summary>The last answer tells of something that was done: of records, or of a job that is new.</summary>
    public bool HasActed { get; private set; }

    /// <summary>Takes a reply and returns the link that goes on, or null.</summary>
    /// <exception cref="ApiException">The write failed.</exception>
    public string? Add(ApiReply reply)
    {
        Secrets = reply.Secrets();
        if (!reply.Message.IsSuccessStatusCode)
            throw Salvage(reply, CallFailures.ByServer(request, reply, EmbeddedError.InBody(reply.Body)));

        Location ??= reply.Message.Headers.Location?.OriginalString;
        if (reply.IsBlank || (TakesAny && !reply.IsObject))
            return null;
        try
        {
            return Add(reply, ApiJson.ReadAnswer<WriteReply<T>>(reply.Body));
        }
        catch (JsonException fault)
        {
            throw Salvage(reply, CallFailures.InvalidBody(request, reply, fault));
        }
    }

    /// <exception cref="ApiException">There were errors.</exception>
    public void ThrowIfPartial(JobOperation operation)
    {
        if (_errors.Count > 0)
            throw CallFailures.Partial(request, _errors).With([.. Jobs], operation);
    }

    /// <summary>What the caller goes on with.</summary>
    public JobOperation<T> Operation(CallReader reader, ApiCall call) => Operation(reader, call, Jobs);

    /// <summary>
    /// Sees to it that a failure has the jobs, those of earlier requests and those that a broken answer told of: they go on,
    /// whatever became of the rest.
    /// </summary>
    /// <returns>What is to be thrown in place of the failure; null for the failure itself.</returns>
    public Exception? WithJobs(Exception fault, CallReader reader, ApiCall call, CancellationToken cancellationToken)
    {
        Jobs.AddRange((fault as ApiException)?.Jobs ?? (fault as JobWaitCanceledException)?.Jobs ?? []);
        if (Jobs.Count == 0)
            return null;
        var usable = Jobs.Where(job => JobLook.CanAskFor(job.Uuid)).DistinctBy(job => job.Uuid).ToList();
        var operation = usable.Count > 0 ? Operation(reader, call, usable) : null;
        if (fault is OperationCanceledException && cancellationToken.IsCancellationRequested)
            return JobFailures.WaitCanceled(request, operation, Jobs, fault.InnerException ?? fault, cancellationToken);
        // What is neither was thrown by the caller's own code that is called meanwhile: an observer, a credential.
        var told = fault as ApiException ?? CallFailures.InTransport(request, null, fault);
        told.With([.. Jobs], operation);
        return told == fault ? null : told;
    }

    private JobOperation<T> Operation(CallReader reader, ApiCall call, List<JobStatus> jobs)
    {
        var client = jobs.Count > 0 ? new JobClient(reader, request, Secrets == SentSecrets.None ? call.Secrets() : Secrets) : null;
        return new(client, jobs, Location) { Records = Records, NumRecords = NumRecords };
    }

    private string? Add(ApiReply reply, WriteReply<T> body)
    {
        // A record that cannot be read is found out before the jobs are noted: then they are salvaged.
        IReadOnlyList<T> records = body.IsRecord ? [ApiJson.ReadAnswer<T>(reply.Body)] : body.Records;
        HasActed = body.NumRecords > 0 || records.Count > 0 || body.Jobs.Any(job => !Jobs.Exists(known => known.Uuid == job.Uuid));
        foreach (var job in body.Jobs)
            Jobs.Add(WithResults(job));
        if (body.ErrorIn(reply.Body) is { } error)
            throw CallFailures.ByServer(request, reply, error);
        if (body.Jobs.Any(job => !JobLook.CanAskFor(job.Uuid)))
            throw CallFailures.UnusableJob(request, reply);
        Records.AddRange(records);
        var errors = body.Errors;
        Secrets.Redact(errors);
        _errors.AddRange(errors);
        if (body.NumRecords is { } count)
            NumRecords = (NumRecords ?? 0) + count;
        return request.Method == "POST" ? null : body.Next ?? LinkHeader.Next(reply.Message.Headers);
    }

    /// <summary>Keeps what the answer says of jobs, since nothing else of it can be used.</summary>
    private ApiException Salvage(ApiReply reply, ApiException failure)
    {
        foreach (var job in SalvagedJobs.In(reply.Body))
        {
            Secrets.Redact(job);
            Jobs.Add(job);
        }

        return failure;
    }

    private JobStatus WithResults(JobStatus job)
    {
        Secrets.Redact(job);
        job.ResultsLink = job.Links?["results"]?.Href ?? (isOfRecords ? Location : null);
        return job;
    }
}
