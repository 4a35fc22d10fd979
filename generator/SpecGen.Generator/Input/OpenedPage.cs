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
internal sealed record OpenedPage(DeclaredFile File, EquatableArray<NamedPage> Named, EquatableArray<BegunPage> Begun, PageSize Size, ReadPage? Whole)
{
    public static OpenedPage Of(DeclaredFile file, ReadingOptions options, CancellationToken cancellationToken)
    {
        if (options.IsByUse && Begin(file, options.Selection, cancellationToken) is { } opened)
            return opened;
        var read = ReadPage.Of(file, options.Selection, cancellationToken);
        return new(file, read.Named, options.IsByUse ? read.Stated.Select(BegunPage.Of).ToEquatableArray() : default, read.Size, read);
    }

    /// <summary>What is known of the page, if that is all that is wanted; else it is to be read.</summary>
    public RequestedPage RequestedBy(PagesToRead wanted) => new(
        File, Whole ?? (Begun.Any(page => wanted.Contains(page.Api, page.Identity)) ? null : new(File.Text.Path, Named, default, default, Size)));

    private static OpenedPage? Begin(DeclaredFile file, PathSelection selection, CancellationToken cancellationToken)
    {
        SourceTextPageSource? source = null;
        var begun = PageReading.ReadBeginning(
            () => source = file.Text.GetText(cancellationToken) is { } text ? new SourceTextPageSource(text) : null, cancellationToken);
        if (begun is not var (form, beginning))
            return null;
        var (path, api) = (file.Text.Path, file.Api);
        return new(
            file,
            [new(path, api, beginning.Name)],
            selection.Selects(beginning.Name.PathTemplate) ? [BegunPage.Of(path, api, form, beginning)] : default,
            PageSize.OfUnread(form, source!, cancellationToken),
            null);
    }
}

/// <summary>A page of which what is wanted is settled.</summary>
/// <param name="Known">Null where the whole is to be read.</param>
internal sealed record RequestedPage(DeclaredFile File, ReadPage? Known);
