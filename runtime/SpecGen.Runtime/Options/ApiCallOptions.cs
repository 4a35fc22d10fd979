using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SpecGen.Runtime;

/// <summary>How one call is made: what every operation takes.</summary>
public partial class ApiCallOptions
{
    private TimeSpan? _timeout;

    /// <summary>
    /// How long the call may take in all, every attempt of it; null for the client's <see cref="ApiClientOptions.Timeout"/>.
    /// A call that asks the server to work for some time (<c>return_timeout</c>) has at least 30 seconds more than that.
    /// Waiting for a job is not limited by it: cancel that by the call's token.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Not positive or more than 24 days, and not <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>.
    /// </exception>
    public TimeSpan? Timeout
    {
        get => _timeout;
        set => _timeout = value is { } time ? CallTimeLimit.Check(time) : null;
    }

    /// <summary>Lets the server skip fields it does not know, so that one selection serves several releases.</summary>
    [JsonPropertyName("ignore_unknown_fields")]
    public bool? IgnoreUnknownFields { get; set; }

    /// <summary>
    /// Is filled with the server's answer: status, headers and text. Null for who wants the value alone. A list with it is
    /// read page by page, not as it comes.
    /// </summary>
    public ApiResponse? Response { get; set; }

    /// <summary>How long the server is asked to work on the call before it answers, which the client must outwait.</summary>
    internal virtual TimeSpan ServerTime => TimeSpan.Zero;

    /// <summary>Whether the call may be made without what the server's release does not have, where the client's options say so.</summary>
    internal virtual bool MayLeaveOut => true;

    /// <summary>Writes the headers of the call that its page documents.</summary>
    /// <param name="headers">Takes them.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal virtual void WriteHeaders(ref HeaderWriter headers)
    {
    }

    /// <summary>Writes the query parameters of the call.</summary>
    /// <param name="query">Takes them.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal virtual void WriteQuery(ref QueryWriter query) =>
        query.Add("ignore_unknown_fields", IgnoreUnknownFields);
}
