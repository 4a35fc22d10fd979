namespace SpecGen.Runtime;

/// <summary>Where and with what a <see cref="RefreshTokenCredential"/> gets its tokens.</summary>
/// <param name="tokenEndpoint">The token endpoint of RFC 6749, as <c>https://netapp-cloud-account.auth0.com/oauth/token</c>.</param>
/// <param name="clientId">The client to which the refresh token was given.</param>
/// <param name="refreshToken">The refresh token.</param>
public sealed class RefreshTokenOptions(Uri tokenEndpoint, string clientId, string refreshToken)
{
    private TimeSpan _margin = TimeSpan.FromMinutes(1);
    private TimeProvider _timeProvider = TimeProvider.System;

    /// <summary>The token endpoint.</summary>
    public Uri TokenEndpoint { get; } = tokenEndpoint ?? throw new ArgumentNullException(nameof(tokenEndpoint));

    /// <summary>The client to which the refresh token was given.</summary>
    public string ClientId { get; } = clientId ?? throw new ArgumentNullException(nameof(clientId));

    /// <summary>The agent whose calls these are: NetApp Console asks for it in the header <c>X-Agent-Id</c>. Null for none.</summary>
    public string? AgentId { get; set; }

    /// <summary>Is told a refresh token that replaces the one before, to keep it for the next start; null for nobody.</summary>
    public Action<string>? RefreshTokenReplaced { get; set; }

    /// <summary>How long before its end a token is replaced. One minute.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public TimeSpan Margin
    {
        get => _margin;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            _margin = value;
        }
    }

    /// <summary>Asks the token endpoint; stays the caller's. Null for a client of the credential's own.</summary>
    public HttpClient? HttpClient { get; set; }

    /// <summary>Tells when a token ends. The system's own.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TimeProvider TimeProvider { get => _timeProvider; set => _timeProvider = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The endpoint and the client; never the refresh token.</summary>
    public override string ToString() => $"{TokenEndpoint} ({ClientId})";

    internal string RefreshToken { get; } = refreshToken ?? throw new ArgumentNullException(nameof(refreshToken));
}
