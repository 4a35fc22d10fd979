using System.Collections.ObjectModel;

namespace SpecGen.Runtime;

/// <summary>
/// OAuth 2.0 tokens that a refresh token gives, as those of NetApp Console. A token is asked for once however many calls
/// wait for it, kept until shortly before its end, and replaced when a server refuses it. One credential can serve many clients.
/// </summary>
public sealed class RefreshTokenCredential : ApiCredential
{
    private static readonly HttpClient s_own = new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(10) });

    private readonly TokenEndpoint _endpoint;
    private readonly TimeSpan _margin;
    private readonly TimeProvider _clock;
    private readonly Action<string>? _replaced;
    private readonly object _gate = new();
    private string _refreshToken;
    private AccessToken? _current;
    private Task<AccessToken>? _renewal;

    /// <summary>A credential by a refresh token. Nothing is asked before the first call.</summary>
    /// <param name="options">Where and with what; later changes to them are not seen.</param>
    /// <exception cref="ArgumentException">The endpoint is no HTTPS address, and not of this machine; or client or token are empty.</exception>
    public RefreshTokenCredential(RefreshTokenOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrEmpty(options.ClientId, nameof(options));
        ArgumentException.ThrowIfNullOrEmpty(options.RefreshToken, nameof(options));
        var address = options.TokenEndpoint;
        if (!address.IsAbsoluteUri || !(address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback)))
            throw new ArgumentException("A token endpoint is an HTTPS address: the refresh token must not be read on the way.", nameof(options));
        _endpoint = new(address, options.ClientId, options.HttpClient ?? s_own, options.TimeProvider);
        _margin = options.Margin;
        _clock = options.TimeProvider;
        _replaced = options.RefreshTokenReplaced;
        _refreshToken = options.RefreshToken;
        Headers = options.AgentId is { } agent ? new Dictionary<string, string> { ["X-Agent-Id"] = agent } : ReadOnlyDictionary<string, string>.Empty;
    }

    /// <inheritdoc/>
    public override string ToString() => "RefreshToken";

    /// <inheritdoc/>
    protected internal override bool CanRenew => true;

    /// <inheritdoc/>
    protected internal override IReadOnlyDictionary<string, string> Headers { get; }

    /// <inheritdoc/>
    protected internal override async ValueTask<string?> AuthorizationAsync(CancellationToken cancellationToken)
    {
        if (Valid() is { } token)
            return token.Authorization;
        // The renewal is everybody's: who waits no longer does not end it.
        return (await Renewal().WaitAsync(cancellationToken).ConfigureAwait(false)).Authorization;
    }

    /// <inheritdoc/>
    protected internal override void OnRefused(string? authorization)
    {
        // Another call may have renewed it meanwhile.
        if (Volatile.Read(ref _current) is { } current && current.Authorization == authorization)
            Interlocked.CompareExchange(ref _current, null, current);
    }

    private AccessToken? Valid() => Volatile.Read(ref _current) is { } current && current.End - _margin > _clock.GetUtcNow() ? current : null;

    private Task<AccessToken> Renewal()
    {
        lock (_gate)
        {
            if (_renewal is not { IsCompleted: false })
                _renewal = Valid() is { } current ? Task.FromResult(current) : Task.Run(RenewAsync);
            return _renewal;
        }
    }

    private async Task<AccessToken> RenewAsync()
    {
        var answer = await _endpoint.AskAsync(_refreshToken).ConfigureAwait(false);
        if (answer.RefreshToken is { Length: > 0 } next && next != _refreshToken)
        {
            _refreshToken = next;
            _replaced?.Invoke(next);
        }

        Volatile.Write(ref _current, answer);
        return answer;
    }
}
