namespace SpecGen.Runtime;

/// <summary>
/// Links that the server gives: relative to it, opaque, sent as they stand. A link to another server would carry the
/// caller's credential there, and is refused.
/// </summary>
internal static class ServerLink
{
    /// <summary>The address of a link, or null where it leads elsewhere or is none.</summary>
    public static Uri? Resolve(Uri server, string link)
    {
        if (link.Any(char.IsControl) || link.Contains('\\', StringComparison.Ordinal) || link.Contains('#', StringComparison.Ordinal))
            return null;
        var clean = EncodeBeyondAscii(link);
        if (clean.StartsWith('/'))
            return clean.StartsWith("//", StringComparison.Ordinal) ? null : Exact(server.GetLeftPart(UriPartial.Authority) + clean);
        var isSame = Uri.TryCreate(clean, UriKind.Absolute, out var absolute)
            && absolute.UserInfo.Length == 0
            && Uri.Compare(absolute, server, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;
        return isSame ? Exact(clean) : null;
    }

    /// <summary>An address that is sent as it stands.</summary>
    public static Uri Exact(string address) =>
        new(address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    /// <summary>A request line holds printable ASCII only.</summary>
    private static string EncodeBeyondAscii(string link)
    {
        if (link.All(character => character is > ' ' and <= '~'))
            return link;

        using var text = new UriText();
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
