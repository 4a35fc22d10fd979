using System.Text.Json.Serialization;

namespace SpecGen.Runtime;

/// <summary>How one call is made: what every operation takes.</summary>
public class ApiCallOptions
{
    /// <summary>How long the call may take in all; null for the client's <see cref="ApiClientOptions.Timeout"/>.</summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>Lets the server skip fields it does not know, so that one selection serves several releases.</summary>
    [JsonPropertyName("ignore_unknown_fields")]
    public bool? IgnoreUnknownFields { get; set; }

    /// <summary>How long the server is asked to work on the call before it answers, which the client must outwait.</summary>
    internal virtual TimeSpan ServerTime => TimeSpan.Zero;

    /// <summary>Writes the query parameters of the call.</summary>
    /// <param name="query">Takes them.</param>
    protected internal virtual void WriteQuery(ref QueryWriter query) =>
        query.Add("ignore_unknown_fields", IgnoreUnknownFields);
}
