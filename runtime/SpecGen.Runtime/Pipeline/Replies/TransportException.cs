using System.Net;

namespace SpecGen.Runtime;

/// <summary>No complete reply came. Never leaves the runtime: the caller sees an <see cref="ApiException"/>.</summary>
internal sealed class TransportException(HttpStatusCode? status, Exception fault) : Exception(fault.Message, fault)
{
    /// <summary>The status, if the reply's head came.</summary>
    public HttpStatusCode? Status => status;

    /// <summary>The jobs that the part that came tells of.</summary>
    public IReadOnlyList<JobStatus> Jobs { get; init; } = [];

    /// <summary>What was sent and nothing may tell.</summary>
    public SentSecrets Secrets { get; init; } = SentSecrets.None;
}
