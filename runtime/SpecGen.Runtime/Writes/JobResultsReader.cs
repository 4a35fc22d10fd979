namespace SpecGen.Runtime;

/// <summary>Reads what became of each of many records, from where the jobs say that it is.</summary>
/// <param name="reader">Makes the calls.</param>
/// <param name="origin">The write that became the jobs.</param>
/// <param name="secrets">What the write sent; its results may repeat it.</param>
internal sealed class JobResultsReader(CallReader reader, ApiRequest origin, SentSecrets secrets)
{
    /// <exception cref="ApiException">A call failed.</exception>
    public async Task<JobResults<T>> ReadAsync<T>(IReadOnlyList<JobStatus> jobs, CancellationToken cancellationToken)
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
                var call = reader.Calls.Follow(origin.As("GET"), link, null);
                var reply = await reader.ReadAsync<JobResultsReply<T>>(call, cancellationToken).ConfigureAwait(false);
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
}
