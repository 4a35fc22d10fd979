using SpecGen.Pages.Text;

namespace SpecGen.Pages;

/// <summary>Reads a page in whatever form it is written.</summary>
public static class PageReader
{
    public static Page Read(IPageSource source, CancellationToken cancellationToken) =>
        TextPageReader.Read(source.Substring(0, source.Length), cancellationToken);
}
