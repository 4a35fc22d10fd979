namespace SpecGen.Runtime;

/// <summary>Goes on with jobs that another call or process began.</summary>
internal static class AttachedJobs
{
    public static JobOperation ById(CallReader reader, string id) => new(ClientOf(reader, JobLook.Request(id)), [new JobStatus { Uuid = id }], null);

    /// <inheritdoc cref="ById(CallReader, string)"/>
    public static JobOperation<T> ById<T>(CallReader reader, string id)
        where T : ApiObject, new() => new(ClientOf(reader, JobLook.Request(id)), [new JobStatus { Uuid = id }], null);

    public static JobOperation ByToken(CallReader reader, JobToken token) => new(ClientOf(reader, token.Origin), token.Jobs(), token.Location);

    /// <inheritdoc cref="ByToken(CallReader, JobToken)"/>
    public static JobOperation<T> ByToken<T>(CallReader reader, JobToken token)
        where T : ApiObject, new() => new(ClientOf(reader, token.Origin), token.Jobs(), token.Location);

    private static JobClient ClientOf(CallReader reader, ApiRequest origin) => new(reader, origin, SentSecrets.None);
}
