using System.Text.Json;
using SpecGen.Runtime.Serialization;

namespace SpecGen.Runtime;

/// <summary>Gathers what a write answers, over all its requests: one by query can need several.</summary>
/// <param name="request">The write.</param>
/// <param name="isOfRecords">It is of a list of records: then its location is that of the results.</param>
internal sealed class WriteOutcome<T>(ApiRequest request, bool isOfRecords = false)
    where T : ApiObject, new()
{
    private readonly List<ApiError> _errors = [];

    public List<T> Records { get; } = [];

    public List<JobStatus> Jobs { get; } = [];

    /// <summary>What the write sent and nothing may tell.</summary>
    public SentSecrets Secrets { get; private set; } = SentSecrets.None;

    public long? NumRecords { get; private set; }

    public string? Location { get; private set; }

    /// <summary>The same link may be followed again: what was deleted by it is not found by it any more.</summary>
    public bool MayRepeat { get; private set; }

    /// <summary>Takes a reply and returns the link that goes on, or null.</summary>
    /// <exception cref="ApiException">The write failed.</exception>
    public string? Add(ApiReply reply)
    {
        if (!reply.Message.IsSuccessStatusCode)
            throw FailedCall.ByServer(request, reply, EmbeddedError.InBody(reply.Body));

        Secrets = SentSecrets.Of(reply);
        Location ??= reply.Message.Headers.Location?.OriginalString;
        if (reply.Body.Trim(" \r\n\t"u8).IsEmpty)
            return null;
        try
        {
            return Add(reply, ApiJson.Read<WriteReply<T>>(reply.Body));
        }
        catch (JsonException fault)
        {
            throw FailedCall.InvalidBody(request, reply, fault);
        }
    }

    /// <exception cref="ApiException">There were errors.</exception>
    public void ThrowIfPartial()
    {
        if (_errors.Count > 0)
            throw FailedCall.Partial(request, _errors);
    }

    private string? Add(ApiReply reply, WriteReply<T> body)
    {
        if (body.Error is { } error)
            throw FailedCall.ByServer(request, reply, error);
        if (body.Jobs.Any(job => string.IsNullOrEmpty(job.Uuid)))
            throw new JsonException("A job has no uuid.");
        if (body.IsRecord)
            Records.Add(ApiJson.Read<T>(reply.Body));
        Records.AddRange(body.Records);
        foreach (var job in body.Jobs)
            Jobs.Add(WithResults(job));
        var errors = body.Errors;
        Secrets.Redact(errors);
        _errors.AddRange(errors);
        if (body.NumRecords is { } count)
            NumRecords = (NumRecords ?? 0) + count;
        MayRepeat = request.Method == "DELETE" && body.NumRecords > 0;
        return request.Method == "POST" ? null : body.Next ?? LinkHeader.Next(reply.Message.Headers);
    }

    private JobStatus WithResults(JobStatus job)
    {
        Secrets.Redact(job);
        job.ResultsLink = job.Links?["results"]?.Href ?? (isOfRecords ? Location : null);
        return job;
    }
}
