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
    public static OpenedPage Of(DeclaredFile file, CancellationToken cancellationToken)
    {
        if (file.Options.IsByUse && OfBeginning(file, file.Options.Selection, cancellationToken) is { } opened)
            return opened;
        var read = file.Whole.Finish(cancellationToken);
        return new(file, read.Named, file.Options.IsByUse ? read.Stated.Select(BegunPage.Of).ToEquatableArray() : default, read.Size, read);
    }

    /// <summary>All of the page if that is wanted; else what is known of it.</summary>
    public ReadPage Read(PagesToRead wanted, CancellationToken cancellationToken)
    {
        if (Whole is not null)
            return Whole;
        return IsWanted(wanted) ? File.Whole.Finish(cancellationToken) : new(File.Text.Path, Named, default, default, Size);
    }

    /// <summary>Has the page read on another thread if it is wanted.</summary>
    public void Begin(PagesToRead wanted, CancellationToken cancellationToken)
    {
        if (Whole is null && IsWanted(wanted))
            File.Whole.Begin(cancellationToken);
    }

    private bool IsWanted(PagesToRead wanted) => Begun.Any(page => wanted.Contains(page.Api, page.Identity));

    private static OpenedPage? OfBeginning(DeclaredFile file, PathSelection selection, CancellationToken cancellationToken)
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
