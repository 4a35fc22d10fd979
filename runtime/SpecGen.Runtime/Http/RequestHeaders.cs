using System.Reflection;

namespace SpecGen.Runtime;

/// <summary>The headers of every request of a connection, spelled once.</summary>
internal sealed class RequestHeaders
{
    private const string Name = "specgen";

    private static readonly string s_version = ReadVersion();

    private readonly string _accept;
    private readonly string _userAgent;
    private readonly string _clientApp;

    /// <exception cref="ArgumentException">The product cannot stand in a header.</exception>
    public RequestHeaders(ApiClientOptions options)
    {
        _accept = options.IncludeLinks ? "application/hal+json, application/json;q=0.9" : "application/json";
        var own = $"{Name}/{s_version}";
        if (options.Product is { Length: > 0 } product)
        {
            if (!product.All(character => char.IsAsciiLetterOrDigit(character) || "!#$%&'*+-.^_`|~/".Contains(character, StringComparison.Ordinal)))
                throw new ArgumentException("The product must be a name and a version: name/version.", nameof(options));
            _userAgent = $"{own} {product}";
            _clientApp = product.Replace('/', '-');
        }
        else
        {
            _userAgent = own;
            _clientApp = $"{Name}-{s_version}";
        }
    }

    public void Apply(HttpRequestMessage message, string? authorization)
    {
        var headers = message.Headers;
        headers.TryAddWithoutValidation("Accept", _accept);
        headers.TryAddWithoutValidation("User-Agent", _userAgent);
        headers.TryAddWithoutValidation("X-Dot-Client-App", _clientApp);
        if (authorization is not null)
            headers.TryAddWithoutValidation("Authorization", authorization);
    }

    private static string ReadVersion()
    {
        var version = typeof(RequestHeaders).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        var build = version.IndexOf('+', StringComparison.Ordinal);
        return build < 0 ? version : version[..build];
    }
}
