using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SpecGen.Binding;
using SpecGen.Binding.Overrides;
using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Generator.Diagnostics;

namespace SpecGen.Generator.Input;

/// <summary>An override file as values: its entries and where its lines begin, so that later messages can point into it.</summary>
internal sealed record OverrideInput(string Path, OverrideFile File, EquatableArray<int> LineStarts)
{
    public EquatableArray<LocatedDiagnostic> Diagnostics => Located(File.Diagnostics);

    public static OverrideInput Read(AdditionalText file, CancellationToken cancellationToken)
    {
        var text = file.GetText(cancellationToken) ?? SourceText.From("");
        return new(
            file.Path,
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

/// <summary>An operation as the override files correct it.</summary>
internal sealed record CorrectedOperation(StatedOperation Stated, EquatableArray<LocatedDiagnostic> Diagnostics)
{
    public static CorrectedOperation Of(StatedOperation stated, ImmutableArray<OverrideInput> overrides)
    {
        var page = new BoundPage(stated.Operation, default);
        var diagnostics = new List<LocatedDiagnostic>();
        foreach (var input in overrides)
        {
            var overridden = PageOverrides.Apply(page, input.File);
            page = overridden.Page;
            diagnostics.AddRange(input.Located(overridden.Diagnostics));
        }

        return new(stated with { Operation = page.Operation! }, diagnostics.ToEquatableArray());
    }

    /// <summary>Entries for operations that no page has, selected or not.</summary>
    public static EquatableArray<LocatedDiagnostic> UnknownIn(
        ImmutableArray<OverrideInput> overrides,
        ImmutableArray<OperationName> operations) =>
        overrides
            .SelectMany(input => input.Located(input.File.FindUnknownOperations(operations)))
            .ToEquatableArray();
}
