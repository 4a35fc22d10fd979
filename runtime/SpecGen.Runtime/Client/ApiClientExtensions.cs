namespace SpecGen.Runtime;

/// <summary>What every client can do that is no operation; extensions, since a member could be called like one.</summary>
public static class ApiClientExtensions
{
    /// <summary>A job that another call or process began, by its key.</summary>
    /// <param name="client">Of the server that has the job.</param>
    /// <param name="id">The job's key; see <see cref="JobOperation.Id"/>.</param>
    /// <exception cref="ArgumentException">The key is empty, or leads to another resource.</exception>
    public static JobOperation AttachJob(this ApiClient client, string id)
    {
        Check(client, id, nameof(id));
        return client.FindJob(id) ?? AttachedJobs.ById(client.Calls.Reader, id);
    }

    /// <summary>A job that another call or process began, by its key, with results of a certain type.</summary>
    /// <typeparam name="T">The resource that the job writes.</typeparam>
    /// <inheritdoc cref="AttachJob(ApiClient, string)"/>
    public static JobOperation<T> AttachJob<T>(this ApiClient client, string id)
        where T : ApiObject, new()
    {
        Check(client, id, nameof(id));
        return client.FindJob(id) as JobOperation<T> ?? AttachedJobs.ById<T>(client.Calls.Reader, id);
    }

    /// <summary>
    /// The jobs of which another process kept the text (<see cref="JobOperation.RehydrationToken"/>), for the SVM that it
    /// spoke for. Nothing is asked of the server yet.
    /// </summary>
    /// <param name="client">Of the server that has the jobs.</param>
    /// <param name="token">The text.</param>
    /// <exception cref="FormatException">The text is no such token, was cut, or is of a later release.</exception>
    /// <exception cref="ArgumentException">
    /// The jobs are another server's than the client's, or were begun for another SVM than it speaks for.
    /// </exception>
    public static JobOperation RehydrateJob(this ApiClient client, string token)
    {
        Check(client, token, nameof(token));
        if (client.FindJob(token) is { } standIn)
            return standIn;
        var jobs = JobToken.Parse(token);
        return AttachedJobs.ByToken(client.Calls.For(jobs).Reader, jobs);
    }

    /// <inheritdoc cref="RehydrateJob(ApiClient, string)"/>
    /// <summary>
    /// The jobs of which another process kept the text (<see cref="JobOperation.RehydrationToken"/>), with results of a
    /// certain type, for the SVM that it spoke for. Nothing is asked of the server yet.
    /// </summary>
    /// <typeparam name="T">The resource that the jobs write: the one of the call that began them.</typeparam>
    public static JobOperation<T> RehydrateJob<T>(this ApiClient client, string token)
        where T : ApiObject, new()
    {
        Check(client, token, nameof(token));
        if (client.FindJob(token) is JobOperation<T> standIn)
            return standIn;
        var jobs = JobToken.Parse(token);
        return AttachedJobs.ByToken<T>(client.Calls.For(jobs).Reader, jobs);
    }

    private static void Check(ApiClient client, string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrEmpty(text, parameter);
    }
}
