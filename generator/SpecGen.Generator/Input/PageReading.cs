using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Generator.Diagnostics;
using SpecGen.Model;
using SpecGen.Pages;

namespace SpecGen.Generator.Input;

/// <summary>What a file gave: its operation, if it has one, and messages that know their line.</summary>
/// <param name="Named">The page's operation, selected or not: none or one.</param>
/// <param name="Stated">What the page states of it, if it is selected.</param>
internal sealed record ReadPage(
    string Path,
    EquatableArray<OperationName> Named,
    EquatableArray<StatedOperation> Stated,
    EquatableArray<LocatedDiagnostic> Diagnostics,
    PageSize Size);

/// <summary>Reads and binds one file, if the project selects its path. Holds no text beyond its return.</summary>
internal static class PageReading
{
    public static ReadPage Read(AdditionalText file, PathSelection selection, CancellationToken cancellationToken)
    {
        var path = file.Path;
        try
        {
            var text = file.GetText(cancellationToken);
            if (text is null)
                return Unreadable(path, "the compiler could not read the file as text");

            var source = new SourceTextPageSource(text);
            if (!selection.IsEverything && PageReader.ReadOperation(source, cancellationToken) is { } operation && !selection.Selects(operation.PathTemplate))
                return Outside(path, new(operation.Method, operation.PathTemplate));

            var page = PageReader.Read(source, cancellationToken);
            var bound = PageBinder.Bind(page, cancellationToken);
            if (bound.Operation is not { } stated)
                return new(path, default, default, Located(path, text, bound.Diagnostics), PageSize.Of(page, text.Length));
            return selection.Selects(stated.PathTemplate)
                ? new(path, [stated.Name], [new(path, stated)], Located(path, text, bound.Diagnostics), PageSize.Of(page, text.Length))
                : Outside(path, stated.Name);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A page must never bring the generator down: all other pages are still generated.
            return Unreadable(path, exception.Message);
        }
    }

    private static ReadPage Outside(string path, OperationName operation) => new(path, [operation], default, default, default);

    private static ReadPage Unreadable(string path, string reason) => new(
        path,
        default,
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
