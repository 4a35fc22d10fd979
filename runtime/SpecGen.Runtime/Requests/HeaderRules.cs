using System.Buffers;

namespace SpecGen.Runtime;

/// <summary>Says what can stand in a header that is not the client's own.</summary>
internal static class HeaderRules
{
    private static readonly SearchValues<char> s_name =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>
    /// Headers that the client or HTTP itself writes, each by a rule of its own; the generator makes no options for them.
    /// </summary>
    private static readonly HashSet<string> s_own = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Encoding", "Authorization", "Connection", "Content-Encoding", "Content-Length", "Content-Type",
        "Expect", "Host", "Keep-Alive", "Proxy-Authorization", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "User-Agent",
        "X-Dot-Client-App", "X-Dot-SVM-Name", "X-Dot-SVM-UUID",
    };

    /// <exception cref="ArgumentException">It is no name of a header, or one that the client writes itself.</exception>
    public static string CheckedName(string name)
    {
        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(s_name))
            throw new ArgumentException($"'{name}' is no name of a header.");
        return s_own.Contains(name)
            ? throw new ArgumentException($"The header {name} is the client's own: who is calling is said by {nameof(ApiClientOptions.Credential)}, for which SVM by a view.")
            : name;
    }

    /// <summary>The value may be a secret, so it is not repeated.</summary>
    /// <exception cref="ArgumentException">It would end the header, or mean something else to the server than to the caller.</exception>
    public static string Checked(string name, string value)
    {
        if (value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            throw new ArgumentException($"The header {name} takes printable ASCII characters only, without line breaks.");
        return value.Trim().Length == value.Length
            ? value
            : throw new ArgumentException($"The header {name} would lose the blanks at the ends of its value.");
    }
}
