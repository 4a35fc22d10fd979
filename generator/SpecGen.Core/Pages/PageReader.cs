using SpecGen.Pages.AsciiDoc;
using SpecGen.Pages.Html;
using SpecGen.Pages.Text;

namespace SpecGen.Pages;

/// <summary>Reads a page in whatever form it is written.</summary>
public static class PageReader
{
    /// <summary>In characters: published pages have a million, nearly all of it navigation.</summary>
    public const int MaximumLength = 32 * 1024 * 1024;

    /// <exception cref="InvalidDataException">The page is longer than <see cref="MaximumLength"/>.</exception>
    public static Page Read(IPageSource source, CancellationToken cancellationToken)
    {
        if (source.Length > MaximumLength)
            throw new InvalidDataException($"it has {source.Length} characters, more than the {MaximumLength} allowed");
        return PageFormDetector.Detect(source) switch
        {
            PageForm.Html => HtmlPageReader.Read(source, cancellationToken),
            PageForm.AsciiDoc => AsciiDocPageReader.Read(source.Substring(0, source.Length), cancellationToken),
            _ => TextPageReader.Read(source.Substring(0, source.Length), cancellationToken),
        };
    }
}
