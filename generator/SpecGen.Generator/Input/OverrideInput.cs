using Microsoft.CodeAnalysis.Text;
using SpecGen.Binding.Corrections;
using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Generator.Diagnostics;
using SpecGen.Session;

namespace SpecGen.Generator.Input;

/// <summary>An override file as values: its entries and where its lines begin, so that later messages can point into it.</summary>
internal sealed record OverrideInput(string Path, string WantedApi, string Api, OverrideFile File, EquatableArray<int> LineStarts)
{
    public EquatableArray<LocatedDiagnostic> Diagnostics => Located(File.Diagnostics);

    public static OverrideInput Read(DeclaredFile file, CancellationToken cancellationToken)
    {
        var text = file.Text.GetText(cancellationToken) ?? SourceText.From("");
        return new(
            file.Text.Path,
            file.WantedApi,
            file.Api,
            OverrideFile.Parse(text.ToString(), cancellationToken),
            text.Lines.Select(line => line.Start).ToEquatableArray());
    }

    public EquatableArray<LocatedDiagnostic> Located(EquatableArray<PageDiagnostic> diagnostics) =>
        diagnostics.Select(Locate).ToEquatableArray();

    private LocatedDiagnostic Locate(PageDiagnostic diagnostic)
    {
        var lines = new LinePositionSpan(PositionOf(diagnostic.Range.Start), PositionOf(diagnostic.Range.End));
        var span = TextSpan.FromBounds(diagnostic.Range.Start, diagnostic.Range.End);
        return new(diagnostic.Rule.Id, diagnostic.Arguments, Path, span, lines);
    }

    private LinePosition PositionOf(int offset)
    {
        var line = LineStarts.AsSpan().BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return new(line, offset - LineStarts[line]);
    }
}

/// <summary>An operation as the override files of its API correct it, and what there is to say about their entries.</summary>
internal sealed record CorrectedPage(PlacedPage Placed, EquatableArray<LocatedDiagnostic> Diagnostics)
{
    public static CorrectedPage Of(StatedOperation stated, OverrideInput[] overrides)
    {
        var own = overrides.Where(input => input.Api == stated.Api).ToArray();
        var corrected = CorrectedOperation.Of(stated, own.Select(input => input.File));
        return new(PlacedPage.Of(corrected.Stated), own.Zip(corrected.Stale, (input, stale) => input.Located(stale)).SelectMany(located => located).ToEquatableArray());
    }

    /// <summary>Entries for operations that no page of their API has, selected or not.</summary>
    public static EquatableArray<LocatedDiagnostic> UnknownIn(OverrideInput[] overrides, EquatableArray<NamedPage> pages) => overrides
        .SelectMany(input => input.Located(input.File.FindUnknownOperations(pages.Where(page => page.Api == input.Api).Select(page => page.Name))))
        .ToEquatableArray();
}
