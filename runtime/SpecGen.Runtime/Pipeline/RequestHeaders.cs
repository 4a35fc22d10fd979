using System.Collections.ObjectModel;

namespace SpecGen.Runtime;

/// <summary>The headers of every request of a connection, spelled once.</summary>
internal sealed class RequestHeaders
{
    private const string Name = "specgen";

    private readonly string? _svmHeader;
    private readonly string? _svm;
    private readonly string _accept;
    private readonly string _userAgent;
    private readonly string _clientApp;
    private readonly Dictionary<string, string> _defaults;

    /// <exception cref="ArgumentException">The product or a header of the options cannot stand in a header.</exception>
    public RequestHeaders(ApiClientOptions options)
    {
        _defaults = options.Headers.ToDictionary(
            header => HeaderRules.CheckedName(header.Key), header => HeaderRules.Checked(header.Key, header.Value), StringComparer.OrdinalIgnoreCase);
        foreach (var (header, value) in options.Credential?.Headers ?? ReadOnlyDictionary<string, string>.Empty)
            _defaults.TryAdd(HeaderRules.CheckedName(header), HeaderRules.Checked(header, value));
        _accept = options.IncludeLinks ? "application/hal+json, application/json;q=0.9" : "application/json";
        var own = $"{Name}/{RuntimeVersion.Text}";
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
            _clientApp = $"{Name}-{RuntimeVersion.Text}";
        }
    }

    private RequestHeaders(RequestHeaders other, string svmHeader, string svm)
    {
        _accept = other._accept;
        _userAgent = other._userAgent;
        _clientApp = other._clientApp;
        _defaults = other._defaults;
        _svmHeader = svmHeader;
        _svm = svm;
    }

    /// <summary>The same headers for calls on behalf of an SVM.</summary>
    /// <exception cref="ArgumentException">The name is empty or cannot stand in a header.</exception>
    public RequestHeaders ForSvm(string header, string svm)
    {
        ArgumentException.ThrowIfNullOrEmpty(svm);
        if (svm.Any(character => character is < ' ' or > '~'))
            throw new ArgumentException("An SVM's name has only printable ASCII characters.", nameof(svm));
        if (svm.Trim().Length != svm.Length)
            throw new ArgumentException("An SVM's name has no blank at its ends: a header would lose it, and name another SVM.", nameof(svm));
        return new(this, header, svm);
    }

    /// <summary>The header that names the SVM that is spoken for, and its value; null for none.</summary>
    public (string Header, string Value)? Svm => _svmHeader is null ? null : (_svmHeader, _svm!);

    /// <summary>Those that all calls have, as the client was told.</summary>
    public IReadOnlyDictionary<string, string> Defaults => _defaults;

    /// <param name="message">The request, with its content and what says who is calling.</param>
    /// <param name="call">What the headers of the options do not say, they say.</param>
    public void Apply(HttpRequestMessage message, ApiCall call)
    {
        var headers = message.Headers;
        headers.TryAddWithoutValidation("Accept", call.Accept ?? _accept);
        headers.TryAddWithoutValidation("Accept-Encoding", ReplyContent.Encodings);
        if (_svmHeader is not null)
            headers.TryAddWithoutValidation(_svmHeader, _svm);
        headers.TryAddWithoutValidation("User-Agent", _userAgent);
        headers.TryAddWithoutValidation("X-Dot-Client-App", _clientApp);
        foreach (var (name, value) in _defaults)
        {
            if (call.Headers?.ContainsKey(name) != true)
                Add(message, name, value);
        }

        if (call.Headers is not { } stated)
            return;
        foreach (var (name, value) in stated)
            Add(message, name, value);
    }

    /// <summary>The framework keeps what describes a body with the body, and a request without one has none to describe.</summary>
    private static void Add(HttpRequestMessage message, string name, string value)
    {
        if (!message.Headers.TryAddWithoutValidation(name, value))
            (message.Content ??= new ByteArrayContent([])).Headers.TryAddWithoutValidation(name, value);
    }
}
