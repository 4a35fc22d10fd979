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
    public static IncrementalValuesProvider<OpenedPage> In(IncrementalValuesProvider<DeclaredFile> files, IncrementalValueProvider<ReadingOptions> options) => files
        .Where(static file => file.Kind == FileKind.ApiPage)
        .With(options, static (file, reading, cancellationToken) => Pending<OpenedPage>.Begin(() => OpenedPage.Of(file, reading, cancellationToken)))
        .Select(static (pending, _) => pending.Finish())
        .WithTrackingName(StepNames.Opened);

    public static IncrementalValuesProvider<ReadPage> Read(
        IncrementalValuesProvider<OpenedPage> opened, IncrementalValueProvider<PagesToRead> toRead, IncrementalValueProvider<ReadingOptions> options) => opened
            .With(toRead, static (page, wanted, _) => page.RequestedBy(wanted))
            .With(options, static (page, reading, cancellationToken) => page.Known is { } known
                ? Pending<ReadPage>.Done(known)
                : Pending<ReadPage>.Begin(() => ReadPage.Of(page.File, reading.Selection, cancellationToken)))
            .WithTrackingName(StepNames.PendingPage)
            .Select(static (pending, _) => pending.Finish())
            .WithTrackingName(StepNames.Page);
}
