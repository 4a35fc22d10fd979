using System.ComponentModel;

namespace SpecGen.Runtime.Generated;

/// <summary>Which operation is called, on which resource.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ApiRequest
{
    private readonly ApiKey _first;
    private readonly ApiKey _second;
    private readonly ApiKey[]? _keys;

    /// <summary>An operation without keys.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="pathTemplate">The path as the page prints it; it begins with a slash.</param>
    public ApiRequest(string method, string pathTemplate)
    {
        Method = method;
        PathTemplate = pathTemplate;
    }

    /// <summary>An operation with one key.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="pathTemplate">The path as the page prints it; it begins with a slash.</param>
    /// <param name="key">The key.</param>
    public ApiRequest(string method, string pathTemplate, ApiKey key)
        : this(method, pathTemplate)
    {
        _first = key;
        Check(key, 0);
    }

    /// <summary>An operation with two keys.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="pathTemplate">The path as the page prints it; it begins with a slash.</param>
    /// <param name="first">The first key in the path.</param>
    /// <param name="second">The second.</param>
    public ApiRequest(string method, string pathTemplate, ApiKey first, ApiKey second)
        : this(method, pathTemplate)
    {
        _first = first;
        _second = second;
        Check(first, 0);
        Check(second, 1);
    }

    /// <summary>An operation with more keys.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="pathTemplate">The path as the page prints it; it begins with a slash.</param>
    /// <param name="keys">The keys in path order.</param>
    public ApiRequest(string method, string pathTemplate, params ApiKey[] keys)
        : this(method, pathTemplate)
    {
        _keys = keys;
        for (var number = 0; number < keys.Length; number++)
            Check(keys[number], number);
    }

    private ApiRequest(string method, ApiRequest other)
    {
        Method = method;
        PathTemplate = other.PathTemplate;
        IntroducedIn = other.IntroducedIn;
        _first = other._first;
        _second = other._second;
        _keys = other._keys;
    }

    /// <exception cref="ArgumentException">The key is none. The exception names the parameter as the generated method does.</exception>
    private void Check(ApiKey key, int number)
    {
        if (!key.IsKey)
            key.Refuse(ParameterName.OfPlace(PathTemplate, number));
    }

    /// <summary>The release that brought the operation, as its page prints it; null for the first, and where no page says.</summary>
    public string? IntroducedIn { get; init; }

    /// <summary>The HTTP method.</summary>
    internal string Method { get; }

    /// <summary>The path as the page prints it, keys in braces.</summary>
    internal string PathTemplate { get; }

    /// <summary>The same resource by another method.</summary>
    internal ApiRequest As(string method) => new(method, this);

    /// <summary>The keys in path order.</summary>
    internal IEnumerable<string> Keys()
    {
        for (var number = 0; number < PathTemplate.AsSpan().Count('{'); number++)
            yield return KeyText(number);
    }

    /// <summary>The path with its keys, percent-encoded, without a query.</summary>
    internal string Path()
    {
        using var text = new AddressBuilder();
        AppendPath(text);
        return text.ToString();
    }

    /// <summary>Writes the path with its keys.</summary>
    /// <exception cref="ArgumentException">There are fewer keys than the path has places for.</exception>
    internal void AppendPath(AddressBuilder uri)
    {
        var rest = PathTemplate.AsSpan();
        for (var number = 0; ; number++)
        {
            var open = rest.IndexOf('{');
            if (open < 0)
                break;
            uri.Append(rest[..open]);
            uri.AppendSegment(KeyText(number));
            rest = rest[(rest.IndexOf('}') + 1)..];
        }

        uri.Append(rest);
    }

    private string KeyText(int number)
    {
        var key = (_keys, number) switch
        {
            (null, 0) => _first.ToString(),
            (null, 1) => _second.ToString(),
            (not null, _) when number < _keys.Length => _keys[number].ToString(),
            _ => "",
        };
        return key.Length > 0 ? key : throw new ArgumentException($"{PathTemplate} has more keys than were given.");
    }
}
