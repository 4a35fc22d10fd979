using System.Net;
using System.Text.RegularExpressions;

namespace SpecGen.Tool.Fetch;

/// <summary>The links of a published page, as its navigation has them.</summary>
internal static partial class PageLinks
{
    /// <summary>As they are written, in their order.</summary>
    public static IEnumerable<string> In(string html) => Anchor().Matches(html)
        .Select(match => WebUtility.HtmlDecode((match.Groups["double"].Success ? match.Groups["double"] : match.Groups["single"].Success ? match.Groups["single"] : match.Groups["bare"]).Value).Trim())
        .Where(link => link.Length > 0);

    /// <summary>No part goes beyond a tag, so that the time grows with the text alone, whatever stands in it.</summary>
    [GeneratedRegex("""<a\s(?:[^<>]*\s)?href\s*=\s*(?:"(?<double>[^"<>]*)"|'(?<single>[^'<>]*)'|(?<bare>[^\s"'<>]+))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Anchor();
}
