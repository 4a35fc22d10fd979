using Microsoft.CodeAnalysis;
using SpecGen.Generator.Input;
using SpecGen.Generator.Steps;
using SpecGen.Session;

namespace SpecGen.Generator;

/// <summary>
/// The steps from declared files to pages that are read: all are opened, and those read wholly of which more is wanted than their
/// beginnings. A page is read once, however often it is settled anew which are wanted.
/// </summary>
internal static class OpenedPages
{
    public static IncrementalValueProvider<OpenedPage[]> In(IncrementalValueProvider<FilesByKind> files) => files
        .Select(static (all, cancellationToken) => Open(all.Pages, cancellationToken))
        .WithTrackingName(StepNames.Opened);

    public static IncrementalValuesProvider<ReadPage> Read(
        IncrementalValuesProvider<DeclaredFile> files, IncrementalValueProvider<OpenedPage[]> opened, IncrementalValueProvider<PagesToRead> toRead) => files
            .ManyWith(opened.With(toRead, Begin), static (file, wanted, cancellationToken) => file.Read(wanted, cancellationToken))
            .WithTrackingName(StepNames.Page);

    /// <summary>All are under way on other threads when the first is waited for.</summary>
    private static OpenedPage[] Open(DeclaredFile[] files, CancellationToken cancellationToken)
    {
        foreach (var file in files)
            file.Opened.Begin(cancellationToken);
        return [.. files.Select(file => file.Opened.Finish(cancellationToken))];
    }

    /// <summary>Begins to read what is wanted, and gives what is: so nothing follows from an edited page here.</summary>
    private static PagesToRead Begin(OpenedPage[] pages, PagesToRead wanted, CancellationToken cancellationToken)
    {
        foreach (var page in pages)
            page.Begin(wanted, cancellationToken);
        return wanted;
    }
}
