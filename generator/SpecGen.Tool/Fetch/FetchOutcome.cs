namespace SpecGen.Tool.Fetch;

/// <summary>What a request for a page gave.</summary>
internal abstract record FetchOutcome
{
    private FetchOutcome()
    {
    }

    /// <param name="Bytes">As they came, unpacked.</param>
    /// <param name="Validators">By which the server tells later whether the page changed.</param>
    public sealed record Page(string Text, long Bytes, Validators Validators) : FetchOutcome;

    /// <summary>It is as it was when the validators came.</summary>
    public sealed record Unchanged : FetchOutcome;

    /// <param name="Location">As the server gave it.</param>
    public sealed record Moved(int Status, string Location) : FetchOutcome;

    /// <param name="IsOfServer">Others will fail alike: it does not answer, or not now.</param>
    public sealed record Failed(string Reason, bool IsOfServer) : FetchOutcome
    {
        /// <summary>There is no such page.</summary>
        public bool IsGone { get; init; }

        /// <summary>The server shows a certificate that is not trusted: to ask again changes nothing.</summary>
        public bool IsTrustRefused { get; init; }
    }
}

/// <summary>As the headers of an answer had them; null where it had none.</summary>
internal sealed record Validators(string? ETag, string? LastModified)
{
    public static Validators None { get; } = new(null, null);
}
