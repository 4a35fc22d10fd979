using System.Net;
using System.Text.RegularExpressions;

namespace SpecGen.Tool.Fetch;

/// <summary>The links of a published page, as its navigation has them.</summary>
internal static partial class PageLinks
{
    private const string Address = """href\s*=\s*(?:"(?<double>[^"<>]*)"|'(?<single>[^'<>]*)'|(?<bare>[^\s"'<>]+))""";

    /// <summary>As they are written, in their order.</summary>
    public static IEnumerable<string> In(string html) => Anchor().Matches(html).Select(AddressOf).Where(link => link.Length > 0);

    /// <summary>
    /// From where links are to be read: the first base that the page states, which may be relative to the page, or the page itself.
    /// Of an address that is none it stays the page.
    /// </summary>
    public static Uri BaseOf(Uri page, string html)
    {
        var stated = Base().Matches(html).FirstOrDefault(match => match.Groups["base"].Success);
        return stated is not null && Uri.TryCreate(page, AddressOf(stated), out var address) && address.Scheme is "https" or "http" ? address : page;
    }

    private static string AddressOf(Match match) =>
        WebUtility.HtmlDecode((match.Groups["double"].Success ? match.Groups["double"] : match.Groups["single"].Success ? match.Groups["single"] : match.Groups["bare"]).Value).Trim();

    /// <summary>No part goes beyond a tag, so that the time grows with the text alone, whatever stands in it.</summary>
    [GeneratedRegex($"""<a\s(?:[^<>]*\s)?{Address}""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Anchor();

    /// <summary>What stands in a comment or a script is no element. One that does not end takes the rest of the page, as in a browser.</summary>
    [GeneratedRegex($"""<!--.*?(?:-->|\z)|<script\b.*?(?:</script|\z)|(?<base><base\s(?:[^<>]*\s)?{Address})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Base();
}
