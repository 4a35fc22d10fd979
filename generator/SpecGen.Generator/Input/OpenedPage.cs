using SpecGen.Common;
using SpecGen.Model;
using SpecGen.Session;

namespace SpecGen.Generator.Input;

/// <summary>
/// What is known of a page before it is settled which are wanted: all of it where every resource is generated, and where
/// only the whole tells what the page is about; else what its beginning tells.
/// </summary>
/// <param name="Named">The page's operation, selected or not: none or one.</param>
/// <param name="Begun">Its place among the resources, if it is selected and only what is mentioned is generated.</param>
/// <param name="Size">Of a page that an import would reduce.</param>
/// <param name="Whole">Null where only the beginning was read.</param>
internal sealed record OpenedPage(string Path, EquatableArray<NamedPage> Named, EquatableArray<BegunPage> Begun, PageSize Size, ReadPage? Whole)
{
    public static OpenedPage Of(DeclaredFile file, PathSelection selection, bool isByUse, CancellationToken cancellationToken)
    {
        if (isByUse && Begin(file, selection, cancellationToken) is { } opened)
            return opened;
        var read = ReadPage.Of(file, selection, cancellationToken);
        return new(read.Path, read.Named, isByUse ? read.Stated.Select(BegunPage.Of).ToEquatableArray() : default, read.Size, read);
    }

    /// <summary>What is known of the page, if that is all that is wanted; else null, and the page is to be read.</summary>
    public ReadPage? KnownEnoughFor(PagesToRead wanted) =>
        Whole ?? (Begun.Any(page => wanted.Contains(page.Api, page.Identity)) ? null : new(Path, Named, default, default, Size));

    private static OpenedPage? Begin(DeclaredFile file, PathSelection selection, CancellationToken cancellationToken)
    {
        SourceTextPageSource? source = null;
        var begun = PageReading.ReadBeginning(
            () => source = file.Text.GetText(cancellationToken) is { } text ? new SourceTextPageSource(text) : null, cancellationToken);
        if (begun is not var (form, beginning))
            return null;
        var (path, api) = (file.Text.Path, file.Api);
        return new(
            path,
            [new(path, api, beginning.Name)],
            selection.Selects(beginning.Name.PathTemplate) ? [BegunPage.Of(path, api, form, beginning)] : default,
            PageSize.OfUnread(form, source!, cancellationToken),
            null);
    }
}
