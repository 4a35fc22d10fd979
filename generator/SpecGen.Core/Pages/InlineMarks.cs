using SpecGen.Common;

namespace SpecGen.Pages;

/// <summary>
/// The marks that texts keep whatever form they were read from: <c>_emphasis_</c> and <c>*strong*</c>, as the pages'
/// authors wrote them. Code keeps none: most of it is names, which are to be compared.
/// </summary>
internal static class InlineMarks
{
    private const string Release = "*Introduced In:*";

    /// <summary>The line that names the release is the template's, and its bold label no one's emphasis.</summary>
    public static string WithPlainLabel(string paragraph) =>
        paragraph.StartsWith(Release, StringComparison.Ordinal)
            ? Release.Trim('*') + paragraph.Substring(Release.Length)
            : paragraph;

    /// <summary>
    /// The text with white space folded and with what typesetting made of the author's characters undone:
    /// ellipses, dashes and hyphens, and the invisible spaces beside them.
    /// </summary>
    public static string Undecorated(string text) => IsPlain(text.AsSpan()) ? text.FoldWhiteSpace() : WithoutDecoration(text);

    /// <inheritdoc cref="Undecorated(string)"/>
    public static string Undecorated(ReadOnlySpan<char> text) => IsPlain(text) ? text.FoldWhiteSpace() : WithoutDecoration(text.ToString());

    private static bool IsPlain(ReadOnlySpan<char> text) => text.IndexOfAny('\u2010', '\u200B', '\u2009') < 0;

    private static string WithoutDecoration(string text) =>
        text
            .Replace("\u2026\u200B", "...")
            .Replace("\u2009\u2014\u2009", " -- ")
            .Replace("\u2014\u200B", "--")
            .Replace('\u2010', '-')
            .Replace("\u200B", "")
            .FoldWhiteSpace();
}
