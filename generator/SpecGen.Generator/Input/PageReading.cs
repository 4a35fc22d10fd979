using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Generator.Diagnostics;
using SpecGen.Pages;

namespace SpecGen.Generator.Input;

/// <summary>What a file gave: its operation, if it has one, and messages that know their line.</summary>
/// <param name="Stated">None or one.</param>
internal sealed record ReadPage(
    string Path, EquatableArray<StatedOperation> Stated, EquatableArray<LocatedDiagnostic> Diagnostics, PageSize Size);

/// <summary>Reads and binds one file. Holds no text beyond its return.</summary>
internal static class PageReading
{
    public static ReadPage Read(AdditionalText file, CancellationToken cancellationToken)
    {
        var path = file.Path;
        try
        {
            var text = file.GetText(cancellationToken);
            if (text is null)
                return Unreadable(path, "the compiler could not read the file as text");

            var page = PageReader.Read(new SourceTextPageSource(text), cancellationToken);
            var bound = PageBinder.Bind(page, cancellationToken);
            EquatableArray<StatedOperation> stated = bound.Operation is null ? default : [new(path, bound.Operation)];
            return new(path, stated, Located(path, text, bound.Diagnostics), PageSize.Of(page, text.Length));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A page must never bring the generator down: all other pages are still generated.
            return Unreadable(path, exception.Message);
        }
    }

    private static ReadPage Unreadable(string path, string reason) => new(
        path,
        default,
        EquatableArray.Create<LocatedDiagnostic>(
            [LocatedDiagnostic.AtStart(DiagnosticRules.UnreadablePage, path, reason)]),
        default);

    private static EquatableArray<LocatedDiagnostic> Located(
        string path,
        SourceText text,
        EquatableArray<PageDiagnostic> diagnostics) =>
        diagnostics.Select(diagnostic => LocatedDiagnostic.In(path, text, diagnostic)).ToEquatableArray();
}
