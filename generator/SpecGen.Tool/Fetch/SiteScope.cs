namespace SpecGen.Tool.Fetch;

/// <summary>The part of a site that is fetched: all of one origin below the folder of the address that was named.</summary>
internal sealed class SiteScope
{
    private const int LongestSegment = 200;
    private const int LongestPath = 1000;
    private const string IndexPage = "index.html";
    private const string AllowedSigns = "-._~%()+,@!'=&;$";

    private readonly string _origin;

    private SiteScope(Uri start)
    {
        _origin = OriginOf(start);
        Folder = start.AbsolutePath[..(start.AbsolutePath.LastIndexOf('/') + 1)];
        Start = Normal(start);
    }

    public Uri Start { get; }

    /// <summary>Path with slashes around it: <c>/us-en/ontap/</c>.</summary>
    public string Folder { get; }

    public Uri Robots => new(Start, "/robots.txt");

    public static SiteScope Of(Uri start) => new(start);

    /// <summary>The address of a page that a link names, or null where it leads elsewhere or to what is no page.</summary>
    /// <param name="page">The page that has the link.</param>
    /// <param name="link">As it is written there.</param>
    public Uri? PageAt(Uri page, string link)
    {
        if (link.StartsWith('#') || !Uri.TryCreate(page, link, out var address) || !Contains(address))
            return null;
        var normal = Normal(address);
        return Contains(normal) && IsPage(normal.AbsolutePath) ? normal : null;
    }

    /// <summary>The address of a page of the same site that a link names and that is not below the folder; null otherwise.</summary>
    public Uri? PageElsewhere(Uri page, string link) =>
        !link.StartsWith('#') && Uri.TryCreate(page, link, out var address) && OriginOf(address) == _origin && !Contains(address) && IsPage(address.AbsolutePath) ? Normal(address) : null;

    public bool Contains(Uri address) => OriginOf(address) == _origin && Collapsed(address.AbsolutePath).StartsWith(Folder, StringComparison.Ordinal);

    /// <summary>Where the page is written below the folder of all; null where its address makes no safe name of a file.</summary>
    public string? PlaceOf(Uri address)
    {
        var path = address.AbsolutePath[Folder.Length..];
        if (path.Length > LongestPath)
            return null;
        var segments = path.Split('/');
        if (segments[^1].Length == 0)
            segments[^1] = IndexPage;
        else if (!HasExtension(segments[^1]))
            segments[^1] += ".html";
        return Array.TrueForAll(segments, IsSafe) ? string.Join('/', segments.Select(Escaped)) : null;
    }

    private static bool IsPage(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return !name.Contains('.', StringComparison.Ordinal) || HasExtension(name);
    }

    private static bool HasExtension(string name) =>
        name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <summary>No segment may lead elsewhere, written as it may be.</summary>
    private static bool IsSafe(string segment)
    {
        var name = Uri.UnescapeDataString(segment);
        return name.Length is > 0 and <= LongestSegment && !name.StartsWith('.') && name.IndexOfAny(['/', '\\', '\0']) < 0;
    }

    private static string Escaped(string segment) =>
        string.Concat(segment.Select(character => char.IsAsciiLetterOrDigit(character) || AllowedSigns.Contains(character, StringComparison.Ordinal) ? character.ToString() : Uri.EscapeDataString(character.ToString()).Replace("*", "%2A", StringComparison.Ordinal)));

    /// <summary>Without query and fragment, which name parts of a page and no other page, and without empty segments.</summary>
    private static Uri Normal(Uri address) => new(OriginOf(address) + Collapsed(address.AbsolutePath));

    private static string Collapsed(string path)
    {
        while (path.Contains("//", StringComparison.Ordinal))
            path = path.Replace("//", "/", StringComparison.Ordinal);
        return path;
    }

    private static string OriginOf(Uri address) => address.GetLeftPart(UriPartial.Authority);
}
