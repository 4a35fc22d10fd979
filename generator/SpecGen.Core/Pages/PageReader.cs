using SpecGen.Pages.AsciiDoc;
using SpecGen.Pages.Html;
using SpecGen.Pages.Text;

namespace SpecGen.Pages;

/// <summary>Reads a page in whatever form it is written.</summary>
public static class PageReader
{
    public static Page Read(IPageSource source, CancellationToken cancellationToken) => PageFormDetector.Detect(source) switch
    {
        PageForm.Html => HtmlPageReader.Read(source, cancellationToken),
        PageForm.AsciiDoc => AsciiDocPageReader.Read(source.Substring(0, source.Length), cancellationToken),
        _ => TextPageReader.Read(source.Substring(0, source.Length), cancellationToken),
    };
}
