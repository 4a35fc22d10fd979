namespace SpecGen.Runtime;

/// <summary>
/// Links that the server gives: relative to it, opaque, sent as they stand. A link to another server would carry the
/// caller's credential there, and is refused.
/// </summary>
internal static class ServerLink
{
    private static readonly UriCreationOptions s_exact = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>
    /// The address of a link, or null where it leads elsewhere or is none. A proxy can have the server below a path of its
    /// own, of which the server's links know nothing: then they get it.
    /// </summary>
    /// <param name="server">The base address.</param>
    /// <param name="link">The link as the server gave it.</param>
    public static Uri? Resolve(Uri server, string link)
    {
        if (link.Any(char.IsControl) || link.Contains('\\', StringComparison.Ordinal) || link.Contains('#', StringComparison.Ordinal))
            return null;
        var clean = EncodeBeyondAscii(link);
        if (!clean.StartsWith('/'))
        {
            var isSame = Uri.TryCreate(clean, UriKind.Absolute, out var absolute)
                && absolute.UserInfo.Length == 0
                && Uri.Compare(absolute, server, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;
            if (!isSame)
                return null;
            var path = clean.IndexOf('/', clean.IndexOf("://", StringComparison.Ordinal) + 3);
            clean = path < 0 ? "/" : clean[path..];
        }

        if (clean.StartsWith("//", StringComparison.Ordinal))
            return null;
        return BasePath.Complete(server.AbsolutePath, clean) is { } whole ? TryExact(server.GetLeftPart(UriPartial.Authority) + whole) : null;
    }

    /// <summary>An address that is sent as it stands.</summary>
    public static Uri Exact(string address) => new(address, s_exact);

    /// <summary>Null for what no address can be, such as one of 70,000 characters.</summary>
    private static Uri? TryExact(string address) => Uri.TryCreate(address, s_exact, out var exact) ? exact : null;

    /// <summary>A request line holds printable ASCII only.</summary>
    private static string EncodeBeyondAscii(string link)
    {
        if (link.All(character => character is > ' ' and <= '~'))
            return link;

        using var text = new AddressBuilder();
        foreach (var rune in link.EnumerateRunes())
        {
            if (rune.Value is > ' ' and <= '~')
                text.Append((char)rune.Value);
            else
                text.AppendQuery(rune.ToString());
        }

        return text.ToString();
    }
}
