using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace SpecGen.Runtime;

/// <summary>Where the server is and how to speak to it.</summary>
public sealed class ApiClientOptions
{
    private TimeSpan _timeout = TimeSpan.FromSeconds(100);
    private int _maximumResponseBytes = 256 * 1024 * 1024;
    private int _maximumConcurrency = 16;
    private TimeProvider _timeProvider = TimeProvider.System;
    private bool _isHandlerMade;

    /// <summary>Options for a server.</summary>
    /// <param name="baseAddress">What the documented paths are appended to: <c>https://cluster1/api</c>.</param>
    /// <exception cref="ArgumentException">The address is not absolute, not HTTP, or has a query.</exception>
    public ApiClientOptions(Uri baseAddress)
    {
        ArgumentNullException.ThrowIfNull(baseAddress);
        if (!baseAddress.IsAbsoluteUri || baseAddress.Scheme is not ("https" or "http"))
            throw new ArgumentException("The base address must be an absolute HTTP address.", nameof(baseAddress));
        if (baseAddress.Query.Length > 0 || baseAddress.Fragment.Length > 0 || baseAddress.UserInfo.Length > 0)
            throw new ArgumentException("The base address must have no query, fragment or user.", nameof(baseAddress));
        BaseAddress = baseAddress;
    }

    private ApiClientOptions(ApiClientOptions other)
    {
        BaseAddress = other.BaseAddress;
        Credential = other.Credential;
        Product = other.Product;
        IncludeLinks = other.IncludeLinks;
        ReleaseCheck = other.ReleaseCheck;
        Observer = other.Observer;
        PrepareRequest = other.PrepareRequest;
        ServerCertificate = other.ServerCertificate;
        TimeProvider = other.TimeProvider;
        Retry = other.Retry.Copy();
        Headers = new Dictionary<string, string>(other.Headers, StringComparer.OrdinalIgnoreCase);
        ClientCertificates = new X509Certificate2Collection(other.ClientCertificates);
        _timeout = other._timeout;
        _maximumResponseBytes = other._maximumResponseBytes;
        _maximumConcurrency = other._maximumConcurrency;
        _isHandlerMade = other._isHandlerMade;
    }

    /// <summary>What the documented paths are appended to.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Who is calling; null for nobody.</summary>
    public ApiCredential? Credential { get; set; }

    /// <summary>
    /// The calling product as <c>name/version</c>; it joins the User-Agent and names the client to ONTAP. The client's
    /// constructor refuses one that cannot stand in a header, such as one with a blank.
    /// </summary>
    public string? Product { get; set; }

    /// <summary>
    /// How long one call may take in all, unless its options say otherwise (<see cref="ApiCallOptions.Timeout"/>). 100 seconds.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Not positive or more than 24 days, and not <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>.
    /// </exception>
    public TimeSpan Timeout { get => _timeout; set => _timeout = CallTimeLimit.Check(value); }

    /// <summary>Asks for <c>_links</c> in replies. The link to the next page comes either way.</summary>
    public bool IncludeLinks { get; set; } = true;

    /// <summary>
    /// The largest reply that is read into memory at once, in bytes, after it was decompressed. 256 MiB. A collection
    /// is read record by record: then this is the largest record, and where it is read page by page, the largest page.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaximumResponseBytes { get => _maximumResponseBytes; set => _maximumResponseBytes = AtLeastOne(value); }

    /// <summary>How many calls may be under way at once; more wait for their turn. 16.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaximumConcurrency { get => _maximumConcurrency; set => _maximumConcurrency = AtLeastOne(value); }

    /// <summary>When calls are tried again.</summary>
    public ApiRetryOptions Retry { get; } = new();

    /// <summary>
    /// Tells the time and waits: for timeouts, retries and jobs. The system's own; tests give one that needs no waiting.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TimeProvider TimeProvider { get => _timeProvider; set => _timeProvider = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>
    /// What becomes of calls that have what the cluster's release does not. <see cref="ReleaseCheck.Off"/>. For ONTAP: a call with
    /// something of a release after 9.6 first asks <c>GET /cluster</c> what the cluster runs, once for the client and its views.
    /// </summary>
    public ReleaseCheck ReleaseCheck { get; set; }

    /// <summary>Is told of every attempt of every call, or null.</summary>
    public ApiObserver? Observer { get; set; }

    /// <summary>
    /// Headers of every call, such as <c>X-Agent-Id</c>; what the options of a call say of one counts before. The client's
    /// constructor refuses those that it writes itself, as <c>Authorization</c>, and what cannot stand in a header.
    /// </summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Changes every attempt of every call before it is sent, as to sign it or to add a header that differs each time; null for
    /// nothing. It comes last, with all headers and the body in place. What it throws reaches the caller as it is, and headers
    /// that it adds are taken out of failures where they are named as secrets.
    /// </summary>
    public Func<HttpRequestMessage, CancellationToken, ValueTask>? PrepareRequest { get; set; }

    /// <summary>Which certificate the server must show; null for the system's own trust.</summary>
    public ServerCertificate? ServerCertificate { get; set; }

    /// <summary>Certificates to show besides the credential's own.</summary>
    public X509Certificate2Collection ClientCertificates { get; } = [];

    /// <summary>
    /// A handler set up by these options: TLS, client certificates, no redirects and no cookies. For programs that make
    /// their <see cref="HttpClient"/> themselves. It does not decompress: the client does, and notices a body that was cut.
    /// </summary>
    public SocketsHttpHandler CreateHandler()
    {
        _isHandlerMade = true;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            // A cluster's management address can move to another node.
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        };
        ApplyTls(handler);
        return handler;
    }

    /// <summary>The server and the kind of credential; never a secret.</summary>
    public override string ToString() => $"{BaseAddress} ({Credential?.ToString() ?? "no credential"})";

    /// <summary>Whether a given <see cref="HttpClient"/> would lose some of what was asked for here.</summary>
    internal bool NeedsOwnHandler => !_isHandlerMade && (ServerCertificate is not null || ClientCertificates.Count > 0 || Credential?.Certificate is not null);

    /// <summary>What a client goes by, whatever becomes of the options afterwards.</summary>
    internal ApiClientOptions Copy() => new(this);

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }

    private void ApplyTls(SocketsHttpHandler handler)
    {
        var expected = ServerCertificate ?? ServerCertificate.Trusted;
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, errors) => expected.Accept(certificate, errors);

        var certificates = new X509CertificateCollection(ClientCertificates);
        if (Credential?.Certificate is { } own)
            certificates.Add(own);
        if (certificates.Count > 0)
            handler.SslOptions.ClientCertificates = certificates;
    }
}
