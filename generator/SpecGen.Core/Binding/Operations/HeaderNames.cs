namespace SpecGen.Binding;

/// <summary>Says which documented headers a caller can set.</summary>
public static class HeaderNames
{
    private const string TokenMarks = "!#$%&'*+-.^_`|~";

    /// <summary>
    /// Headers that HTTP or the client itself writes, each by a rule of its own. OpenAPI has parameters of the first three
    /// names ignored, for the same reason.
    /// </summary>
    private static readonly HashSet<string> s_own = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Authorization", "Content-Type", "Accept-Encoding", "Connection", "Content-Encoding", "Content-Length",
        "Expect", "Host", "Keep-Alive", "Proxy-Authorization", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "User-Agent",
        "X-Dot-Client-App", "X-Dot-SVM-Name", "X-Dot-SVM-UUID",
    };

    /// <summary>The header says who is calling, which is the client's credential.</summary>
    public static bool IsCredential(string name) => name.Equals("Authorization", StringComparison.OrdinalIgnoreCase);

    /// <summary>A caller can set it.</summary>
    public static bool IsOption(string name) => IsToken(name) && !s_own.Contains(name);

    /// <summary>It can be the name of a header (RFC 9110).</summary>
    public static bool IsToken(string name) =>
        name.Length > 0 && name.All(character =>
            character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || TokenMarks.IndexOf(character) >= 0);
}
