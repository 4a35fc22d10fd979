using SpecGen.Pages.AsciiDoc;
using SpecGen.Pages.Html;
using SpecGen.Pages.Text;

namespace SpecGen.Pages;

/// <summary>Reads a page in whatever form it is written.</summary>
public static class PageReader
{
    /// <summary>In characters: published pages have a million, nearly all of it navigation.</summary>
    public const int MaximumLength = 32 * 1024 * 1024;

    /// <summary>
    /// In characters from where the content begins: nearly all pages have their operation and its release in the first, and the
    /// second is far more than stands before them on any. What is read here is read of every page.
    /// </summary>
    private static readonly int[] s_beginningLengths = [1024, 4096];

    /// <exception cref="InvalidDataException">The page is longer than <see cref="MaximumLength"/>.</exception>
    public static Page Read(IPageSource source, CancellationToken cancellationToken)
    {
        if (source.Length > MaximumLength)
            throw new InvalidDataException($"it has {source.Length} characters, more than the {MaximumLength} allowed");
        var page = PageFormDetector.Detect(source) switch
        {
            PageForm.Html => HtmlPageReader.Read(source, cancellationToken),
            PageForm.AsciiDoc => AsciiDocPageReader.Read(source.Substring(0, source.Length), cancellationToken),
            _ => TextPageReader.Read(source.Substring(0, source.Length), cancellationToken),
        };
        return page.Blocks.Any(block => block is OperationLine) ? page : page with { Substitute = PageSubstitute.Of(source, page) };
    }

    /// <summary>
    /// The operation that a page is about, from its beginning alone. Null if it is not stated there for certain; then
    /// only reading the page tells.
    /// </summary>
    public static OperationLine? ReadOperation(IPageSource source, CancellationToken cancellationToken) =>
        ReadBeginnings(source, cancellationToken).FirstOrDefault()?.Blocks.OfType<OperationLine>().First();

    /// <summary>The page as far as its beginning goes, a short one and a longer; none that does not state the operation for certain.</summary>
    public static IEnumerable<Page> ReadBeginnings(IPageSource source, CancellationToken cancellationToken)
    {
        foreach (var length in s_beginningLengths)
        {
            var (beginning, isCut) = BeginningOf(source, length, cancellationToken);
            var page = Read(new StringPageSource(beginning), cancellationToken);
            // A line that goes on to the end may have been cut there, and anything else if there is more of the page.
            if (page.Blocks.OfType<OperationLine>().FirstOrDefault()?.Range.End < beginning.Length)
                yield return isCut ? page with { Blocks = page.Blocks.Where(block => block.Range.End < beginning.Length).ToArray() } : page;
            if (!isCut)
                yield break;
        }
    }

    /// <summary>How many characters of a published page are content and not navigation around it.</summary>
    public static int ContentLength(IPageSource source, CancellationToken cancellationToken) => HtmlContent.FindIn(source, cancellationToken).Content.Length;

    private static (string Text, bool IsCut) BeginningOf(IPageSource source, int length, CancellationToken cancellationToken)
    {
        if (PageFormDetector.Detect(source) != PageForm.Html)
            return (source.Substring(0, Math.Min(length, source.Length)), length < source.Length);
        var start = HtmlContent.StartIn(source, cancellationToken);
        var text = source.Substring(start, Math.Min(length, source.Length - start));
        // Without the tag that may be cut at its end: half a tag is no plain markup, and any other takes long to read.
        return (text.Substring(0, Math.Max(0, text.LastIndexOf('<'))), start + length < source.Length);
    }
}
