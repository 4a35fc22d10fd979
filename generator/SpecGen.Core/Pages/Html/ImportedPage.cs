namespace SpecGen.Pages.Html;

/// <summary>
/// A published page reduced to its content: what <see cref="HtmlContent"/> finds, letter by letter, below a comment that
/// tells where it came from. Reading it gives what reading the whole page gives; importing it again changes nothing.
/// </summary>
public static class ImportedPage
{
    private const string OriginStart = "<!-- Imported by specgen from ";
    private const string OriginEnd = " -->";
    private const string AddressStart = "<meta property=\"og:url\" content=\"";

    /// <param name="text">The page in any written form; only published ones have anything to take away.</param>
    /// <param name="file">Names the origin of a page that does not state its address.</param>
    public static string Of(string text, string file, CancellationToken cancellationToken)
    {
        var source = new StringPageSource(text);
        if (PageFormDetector.Detect(source) != PageForm.Html)
            return text;
        var body = ContentOf(source, cancellationToken);
        return StatedOrigin(text) is { } origin
            ? origin + "\n" + (body ?? text.Substring(origin.Length).TrimStart('\r', '\n'))
            : OriginStart + Escaped(AddressIn(text) ?? file) + OriginEnd + "\n" + (body ?? text);
    }

    /// <summary>Null if there is nothing around the content.</summary>
    private static string? ContentOf(StringPageSource source, CancellationToken cancellationToken)
    {
        var found = HtmlContent.FindIn(source, cancellationToken);
        if (found.Content.Length == source.Length)
            return null;
        var title = found.Title.Length == 0
            ? ""
            : found.TitleMark + source.Substring(found.Title.Start, found.Title.Length) + HtmlContent.TitleEnd + "\n";
        return title + source.Substring(found.Content.Start, found.Content.Length) + HtmlContent.ContentEnd + "\n";
    }

    /// <summary>The comment of an earlier import.</summary>
    private static string? StatedOrigin(string text)
    {
        if (!text.StartsWith(OriginStart, StringComparison.Ordinal))
            return null;
        var end = text.IndexOf(OriginEnd, StringComparison.Ordinal);
        return end < 0 ? null : text.Substring(0, end + OriginEnd.Length);
    }

    private static string? AddressIn(string text)
    {
        var start = text.IndexOf(AddressStart, StringComparison.Ordinal) + AddressStart.Length;
        var end = start < AddressStart.Length ? -1 : text.IndexOf('"', start);
        return end < 0 ? null : text.Substring(start, end - start);
    }

    /// <summary>Nothing in an origin may end the comment or its line.</summary>
    private static string Escaped(string origin) =>
        origin.Replace("\r", "%0D").Replace("\n", "%0A").Replace("<", "%3C").Replace(">", "%3E");
}
