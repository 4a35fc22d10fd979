namespace SpecGen.Runtime;

/// <summary>
/// The path of a base address before the links of its server. Where it has more than one segment, a proxy may have put the
/// first ones there, and other servers of the same host may be beside it: no link leads out of it.
/// </summary>
internal static class BasePath
{
    /// <summary>
    /// The link below the base address, or null where it leads out of it. <c>/api/x</c> of a server whose base address ends with
    /// <c>/one/two/api</c> is <c>/one/two/api/x</c>.
    /// </summary>
    /// <param name="basePath">As the base address has it.</param>
    /// <param name="link">Path and query; it begins with a slash.</param>
    public static string? Complete(string basePath, string link)
    {
        var prefix = basePath.TrimEnd('/');
        if (prefix.LastIndexOf('/') <= 0)
            return link;
        if (HasDots(link))
            return null;
        for (var start = 0; start >= 0; start = prefix.IndexOf('/', start + 1))
        {
            if (IsBelow(link, prefix[start..]))
                return prefix[..start] + link;
        }

        return null;
    }

    private static bool IsBelow(string link, string path) =>
        link.StartsWith(path, StringComparison.Ordinal) && (link.Length == path.Length || link[path.Length] is '/' or '?');

    /// <summary>A segment leads upwards, written as it may be.</summary>
    private static bool HasDots(string link) =>
        Uri.UnescapeDataString(link.Split('?')[0]).Split('/').Any(segment => segment is "." or "..");
}
