using System.Buffers;

namespace SpecGen.Runtime;

/// <summary>
/// A request that no page documents: <c>new RawRequest("GET", $"/private/cli/volume/{name}")</c>. What stands in the holes of
/// the path is percent-encoded, a slash too.
/// </summary>
public sealed class RawRequest
{
    private static readonly SearchValues<char> s_method = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private readonly ApiKey[] _keys;

    /// <summary>A request by a path with named places: <c>new RawRequest("GET", "/storage/volumes/{uuid}", uuid)</c>.</summary>
    /// <param name="method">The HTTP method, in capitals.</param>
    /// <param name="path">The path below the base address, without a query. It stands in logs and traces as it is.</param>
    /// <param name="keys">What stands in its places, in their order; percent-encoded.</param>
    /// <exception cref="ArgumentException">
    /// The method or path is none, has a query, leads elsewhere (<c>..</c>), or has another number of places than there are keys.
    /// </exception>
    public RawRequest(string method, string path, params string[] keys)
        : this(method, path, [.. Checked(keys).Select(key => (ApiKey)key)], nameof(keys))
    {
    }

    /// <summary>A request by a path in which values stand: <c>new RawRequest("GET", $"/storage/volumes/{uuid}")</c>.</summary>
    /// <param name="method">The HTTP method, in capitals.</param>
    /// <param name="path">The path below the base address, without a query. In logs and traces its values are left out.</param>
    /// <exception cref="ArgumentException">The method or path is none, has a query, or leads elsewhere (<c>..</c>).</exception>
    public RawRequest(string method, RawPath path)
        : this(method, path.Template, path.Keys, nameof(path))
    {
    }

    private RawRequest(string method, string path, ApiKey[] keys, string keysParameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (method.AsSpan().ContainsAnyExcept(s_method))
            throw new ArgumentException("A method is written in capitals: GET, POST, PATCH, DELETE.", nameof(method));
        if (path[0] != '/' || path.StartsWith("//", StringComparison.Ordinal))
            throw new ArgumentException("A path begins with one slash, below the base address: /private/cli/volume.", nameof(path));
        if (path.Any(character => character is <= ' ' or > '~' or '?' or '#' or '\\'))
            throw new ArgumentException($"A path has no blank, query or fragment: parameters belong into {nameof(Query)}, values into places of the path.", nameof(path));
        if (path.Split('/').Any(segment => segment is "." or ".."))
            throw new ArgumentException("The path leads elsewhere.", nameof(path));
        if (path.Count(character => character == '{') != keys.Length || path.Count(character => character == '}') != keys.Length)
            throw new ArgumentException($"{path} has another number of places than there are keys.", nameof(path));
        foreach (var key in keys)
        {
            if (!key.IsKey)
                key.Refuse(keysParameter);
        }

        Method = method;
        Path = path;
        _keys = keys;
    }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The path with places for its values.</summary>
    public string Path { get; }

    /// <summary>Parameters of the query, encoded as they are sent: <c>Query = { ["fields"] = "size" }</c>. Operators in a value count.</summary>
    public IDictionary<string, string> Query { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Headers of this request, besides <see cref="ApiClientOptions.Headers"/>.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The body; null for none.</summary>
    public RawBody? Body { get; init; }

    /// <summary>Method and path, without values.</summary>
    public override string ToString() => $"{Method} {Path}";

    internal ApiRequest Request => new(Method, Path, _keys);

    internal void WriteQuery(ref QueryWriter query)
    {
        foreach (var (name, value) in Query)
            query.Add(name, value);
    }

    /// <exception cref="ArgumentException">A header is the client's own, or its value cannot stand there.</exception>
    internal void WriteHeaders(ref HeaderWriter headers)
    {
        foreach (var (name, value) in Headers)
            headers.Add(HeaderRules.CheckedName(name), value);
    }

    private static string[] Checked(string[] keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return keys;
    }
}
