using Microsoft.CodeAnalysis;
using SpecGen.Generator.Input;
using SpecGen.Model;
using SpecGen.Session;

namespace SpecGen.Generator;

/// <summary>
/// The steps from declared files to pages that are read: all are opened, and those read wholly of which more is wanted than their
/// beginnings. A page is read once, however often it is settled anew which are wanted.
/// </summary>
internal static class OpenedPages
{
    public static IncrementalValuesProvider<(DeclaredFile File, OpenedPage Page)> In(
        IncrementalValuesProvider<DeclaredFile> files, IncrementalValueProvider<GeneratorOptions> options) => files
            .Where(static file => file.Kind == FileKind.ApiPage)
            .Combine(options.Select(static (settings, _) => (settings.Selection, settings.IsByUse)))
            .Select(static (input, cancellationToken) => (
                File: input.Left,
                Page: Pending<OpenedPage>.Begin(() => OpenedPage.Of(input.Left, input.Right.Selection, input.Right.IsByUse, cancellationToken))))
            .Select(static (pending, _) => (pending.File, Page: pending.Page.Finish()))
            .WithTrackingName(StepNames.Opened);

    public static IncrementalValuesProvider<ReadPage> Read(
        IncrementalValuesProvider<(DeclaredFile File, OpenedPage Page)> opened,
        IncrementalValueProvider<PagesToRead> toRead,
        IncrementalValueProvider<PathSelection> selection) => opened
            .Combine(toRead)
            .Select(static (pair, _) => (pair.Left.File, Known: pair.Left.Page.KnownEnoughFor(pair.Right)))
            .Combine(selection)
            .Select(static (input, cancellationToken) => input.Left.Known is { } known
                ? Pending<ReadPage>.Done(known)
                : Pending<ReadPage>.Begin(() => ReadPage.Of(input.Left.File, input.Right, cancellationToken)))
            .WithTrackingName(StepNames.PendingPage)
            .Select(static (pending, _) => pending.Finish())
            .WithTrackingName(StepNames.Page);
}
