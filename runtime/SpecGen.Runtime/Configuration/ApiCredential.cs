using System.Collections.ObjectModel;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace SpecGen.Runtime;

/// <summary>
/// Who is calling. Programs can write their own: what a credential puts into a request's headers is taken out of whatever is
/// told of a failure, and stands in no log.
/// </summary>
public abstract class ApiCredential
{
    private const string UnsendableToken = "A token has no blanks, line ends or letters beyond ASCII: trim it if it was read from a file.";

    /// <summary>For credentials of a program's own.</summary>
    protected ApiCredential()
    {
    }

    /// <summary>
    /// It may give something else when it is asked again: a call that a server refuses for it (401) is then tried once more,
    /// a write too, for nothing of it was executed.
    /// </summary>
    protected internal virtual bool CanRenew => false;

    /// <summary>The certificate to show when a connection is made, or null. Asked for once.</summary>
    protected internal virtual X509Certificate2? Certificate => null;

    /// <summary>Headers of every call that are no secrets, where the options of the client do not have them. Asked for once.</summary>
    protected internal virtual IReadOnlyDictionary<string, string> Headers => ReadOnlyDictionary<string, string>.Empty;

    /// <summary>User name and password, as HTTP Basic.</summary>
    /// <param name="user">The user; must not contain a colon.</param>
    /// <param name="password">The password.</param>
    /// <exception cref="ArgumentException">The user name contains a colon.</exception>
    public static ApiCredential Basic(string user, string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(user);
        ArgumentNullException.ThrowIfNull(password);
        if (user.Contains(':', StringComparison.Ordinal))
            throw new ArgumentException("A user name must not contain a colon.", nameof(user));
        return new FixedHeader("Basic", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password)));
    }

    /// <summary>An OAuth 2.0 token.</summary>
    /// <param name="token">The token.</param>
    /// <exception cref="ArgumentException">The token is empty or cannot stand in a header, as with a line end behind it.</exception>
    public static ApiCredential Bearer(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        if (!CanBeSent(token))
            throw new ArgumentException(UnsendableToken, nameof(token));
        return new FixedHeader("Bearer", "Bearer " + token);
    }

    /// <summary>
    /// An OAuth 2.0 token that is asked for before every request, and once more if the server refuses it (401): the call is
    /// then repeated, for nothing of it was executed.
    /// </summary>
    /// <param name="token">
    /// Gives the token that is valid now; it should keep it until shortly before it expires. What it throws reaches the
    /// caller of the operation as it is, and a token that cannot stand in a header as <see cref="InvalidOperationException"/>.
    /// </param>
    public static ApiCredential Bearer(Func<CancellationToken, ValueTask<string>> token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return new TokenProvider(token);
    }

    /// <summary>A client certificate, shown in the TLS handshake.</summary>
    /// <param name="certificate">The certificate with its private key.</param>
    /// <exception cref="ArgumentException">The private key is missing.</exception>
    public static ApiCredential ClientCertificate(X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        if (!certificate.HasPrivateKey)
            throw new ArgumentException("The certificate has no private key.", nameof(certificate));
        return new CertificateCredential(certificate);
    }

    /// <summary>What of an Authorization header's value is secret: the token, or the user's password in both its forms.</summary>
    internal static IEnumerable<string> SecretsIn(string header)
    {
        var secret = header[(header.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        yield return secret;
        var bytes = new byte[secret.Length];
        if (!header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) || !Convert.TryFromBase64String(secret, bytes, out var length))
            yield break;
        var pair = Encoding.UTF8.GetString(bytes, 0, length);
        yield return pair[(pair.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>The kind of credential. Never a secret: it stands in what is said of clients and their options.</summary>
    public override string ToString() => GetType().Name;

    /// <summary>
    /// The value of the header <c>Authorization</c> for one attempt of a call, or null for none. It is asked for before every
    /// attempt, by many calls at once, and within their time. What it throws reaches the caller as it is.
    /// </summary>
    /// <param name="cancellationToken">Ends with the call.</param>
    protected internal virtual ValueTask<string?> AuthorizationAsync(CancellationToken cancellationToken) => new((string?)null);

    /// <summary>
    /// Puts into one attempt of a call what says who is calling: <see cref="AuthorizationAsync"/>, unless it is overridden for
    /// another header. All headers that it adds are secrets.
    /// </summary>
    /// <param name="request">The attempt, with its address and body and without other headers.</param>
    /// <param name="cancellationToken">Ends with the call.</param>
    /// <exception cref="InvalidOperationException">The value cannot stand in a header.</exception>
    protected internal virtual async ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await AuthorizationAsync(cancellationToken).ConfigureAwait(false) is not { } value)
            return;
        if (value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            throw new InvalidOperationException("The value of Authorization has line ends or letters beyond ASCII.");
        request.Headers.TryAddWithoutValidation("Authorization", value);
    }

    /// <summary>It may put more into a request than <c>Authorization</c>, which is a secret wherever it comes from.</summary>
    internal virtual bool AddsOtherHeaders => true;

    /// <summary>A server refused a call for its credential (401).</summary>
    /// <param name="authorization">What the call had in <c>Authorization</c>; another may be valid by now. Null for nothing.</param>
    protected internal virtual void OnRefused(string? authorization)
    {
    }

    /// <summary>The framework drops a header with a line end in silence, and the server would say no more than 401.</summary>
    internal static bool CanBeSent(string? token) => token is { Length: > 0 } && token.All(character => character is > ' ' and <= '~');

    private sealed class FixedHeader(string kind, string header) : ApiCredential
    {
        public override string ToString() => kind;

        internal override bool AddsOtherHeaders => false;

        protected internal override ValueTask<string?> AuthorizationAsync(CancellationToken cancellationToken) => new(header);

        /// <summary>Was found fit for a header when it was made, and is not looked at before every attempt again.</summary>
        protected internal override ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.TryAddWithoutValidation("Authorization", header);
            return default;
        }
    }

    private sealed class TokenProvider(Func<CancellationToken, ValueTask<string>> token) : ApiCredential
    {
        public override string ToString() => "Bearer";

        protected internal override bool CanRenew => true;

        protected internal override async ValueTask<string?> AuthorizationAsync(CancellationToken cancellationToken)
        {
            var current = await token(cancellationToken).ConfigureAwait(false);
            return CanBeSent(current) ? "Bearer " + current : throw new InvalidOperationException(UnsendableToken);
        }
    }

    private sealed class CertificateCredential(X509Certificate2 certificate) : ApiCredential
    {
        protected internal override X509Certificate2? Certificate => certificate;

        public override string ToString() => "ClientCertificate";
    }
}
