using Microsoft.CodeAnalysis.Text;
using SpecGen.Common;
using SpecGen.Generator.Diagnostics;
using SpecGen.Session;

namespace SpecGen.Generator.Input;

/// <summary>What a file gave: its operation, if it has one, and messages that know their line.</summary>
/// <param name="Named">The page's operation, selected or not: none or one.</param>
/// <param name="Stated">What the page states of it, if it is selected.</param>
internal sealed record ReadPage(
    string Path,
    EquatableArray<NamedPage> Named,
    EquatableArray<StatedOperation> Stated,
    EquatableArray<LocatedDiagnostic> Diagnostics,
    PageSize Size)
{
    public static ReadPage Of(DeclaredFile file, CancellationToken cancellationToken)
    {
        SourceText? text = null;
        var result = PageReading.Read(
            () => (text = file.Text.GetText(cancellationToken)) is null ? null : new SourceTextPageSource(text), file.Options.Selection, cancellationToken);
        var (path, api) = (file.Text.Path, file.Api);
        return new(
            path,
            result.Name is { } name ? [new(path, api, name)] : default,
            result.StatedIn(path, api) is { } stated ? [stated] : default,
            result.Diagnostics.Select(diagnostic => LocatedDiagnostic.In(path, text ?? SourceText.From(""), diagnostic)).ToEquatableArray(),
            PageSize.Of(result, text?.Length ?? 0));
    }
}
