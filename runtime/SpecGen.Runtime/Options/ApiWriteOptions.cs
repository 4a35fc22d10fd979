using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SpecGen.Runtime;

/// <summary>How something is created, changed or deleted.</summary>
public class ApiWriteOptions : ApiCallOptions
{
    private TimeSpan _returnTimeout = ReturnTimeLimit.ServerDefault;

    /// <summary>
    /// How long the server waits for a job of its own before it hands it to the client: whole seconds, at most 120.
    /// 15 seconds. It is always sent, because the server's default differs from page to page.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or more than 120 seconds.</exception>
    [JsonPropertyName("return_timeout")]
    public TimeSpan ReturnTimeout
    {
        get => _returnTimeout;
        set => _returnTimeout = ReturnTimeLimit.Check(value)!.Value;
    }

    /// <summary>Returns what was written as it is afterwards, in <see cref="JobOperation{T}.Records"/>.</summary>
    [JsonPropertyName("return_records")]
    public bool? ReturnRecords { get; set; }

    /// <summary>
    /// Waits until the server's job is done, and fails if the job does: yes. With no, the call returns as soon as the
    /// server answers, and <see cref="JobOperation.WaitAsync"/> does the rest.
    /// </summary>
    public bool WaitForJob { get; set; } = true;

    /// <summary>How a job is asked for its state.</summary>
    public JobPolling Polling { get; set; } = JobPolling.Default;

    /// <summary>Is told each state of a job while the call waits for it.</summary>
    public IProgress<JobStatus>? Progress { get; set; }

    internal override TimeSpan ServerTime => ReturnTimeout;

    /// <summary>The caller said how much is to be done, so the server's link to the rest is not followed.</summary>
    internal virtual bool IsLimited => false;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal override void WriteQuery(ref QueryWriter query)
    {
        base.WriteQuery(ref query);
        query.Add("return_timeout", ReturnTimeLimit.Seconds(ReturnTimeout));
        query.Add("return_records", ReturnRecords);
    }
}
