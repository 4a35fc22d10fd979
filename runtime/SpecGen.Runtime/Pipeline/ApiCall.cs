namespace SpecGen.Runtime;

/// <summary>A call that is ready to be sent, perhaps more than once.</summary>
internal sealed record ApiCall
{
    /// <summary>The operation, for what is said about the call.</summary>
    public required ApiRequest Request { get; init; }

    public required Uri Address { get; init; }

    /// <summary>Makes the body for one attempt; null for none.</summary>
    public Func<HttpContent>? Body { get; init; }

    /// <summary>The body can be sent again. A stream that was read cannot.</summary>
    public bool CanRepeatBody { get; init; } = true;

    /// <summary>The part of the query that says to which records it applies, as it is sent; empty for none.</summary>
    public string Conditions { get; init; } = "";

    /// <summary>How long the call may take in all.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>The largest reply, or record of a streamed one, that is read into memory at once.</summary>
    public required int MaximumBytes { get; init; }

    /// <summary>Hands out a successful reply before its body has come.</summary>
    public bool IsStreamed { get; init; }

    /// <summary>Headers that the operation documents; null for none.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>Takes what the server answered, for a caller who wants it; null for nobody.</summary>
    public ApiResponse? Response { get; init; }

    /// <summary>Overrides what kind of reply is asked for.</summary>
    public string? Accept { get; init; }

    /// <summary>What of it a later release brought; null where nobody asks.</summary>
    public ReleaseNeeds? Needs { get; init; }

    /// <summary>
    /// What one attempt sends. A call without a body sends an empty one: the framework's handler repeats a request
    /// without content by itself, up to three times, when the connection ends before the answer. That would execute a
    /// write again, and multiply the attempts that the caller allowed.
    /// </summary>
    public HttpContent MakeContent() => Body?.Invoke() ?? new ByteArrayContent([]);

    /// <summary>What it sends and nothing may tell, but for the credential.</summary>
    public SentSecrets Secrets()
    {
        using var content = Body?.Invoke();
        return new SentSecrets(new HttpRequestMessage(MethodNames.Of(Request.Method), Address) { Content = content });
    }

    /// <summary>Doing it twice is doing it once.</summary>
    public bool IsRead => Request.Method is "GET" or "HEAD" or "OPTIONS";
}
