namespace SpecGen.Simulator.Requests;

/// <summary>The path of a request as it stands on the wire: a key can have a <c>%2F</c> in it that parts no segments.</summary>
internal static class RequestPath
{
    /// <summary>Segments, decoded. Slashes at the end, doubled or in front count for nothing, as on a cluster.</summary>
    public static List<string> Segments(string rawTarget)
    {
        var path = rawTarget;
        var query = path.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0)
            path = path[..query];
        if (path.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme)
            path = path.IndexOf('/', scheme + 3) is >= 0 and var slash ? path[slash..] : "";
        return [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
    }
}
