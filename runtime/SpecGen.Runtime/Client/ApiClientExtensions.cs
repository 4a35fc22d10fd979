namespace SpecGen.Runtime;

/// <summary>What every client can do that is no operation; extensions, since a member could be called like one.</summary>
public static class ApiClientExtensions
{
    /// <summary>A job that another call or process began, by its key.</summary>
    /// <param name="client">Of the server that has the job.</param>
    /// <param name="id">The job's key; see <see cref="JobOperation.Id"/>.</param>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public static JobOperation AttachJob(this ApiClient client, string id)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrEmpty(id);
        return JobOperation.Attach(client.Calls.Reader, id);
    }
}
