using SpecGen.Common;
using SpecGen.Diagnostics;

namespace SpecGen.Binding.Corrections;

/// <summary>A bound page with its overrides applied, and what there is to say about them.</summary>
/// <param name="Diagnostics">Entries that no longer apply; their ranges are in the override file.</param>
public sealed record OverriddenPage(BoundPage Page, EquatableArray<PageDiagnostic> Diagnostics);

/// <summary>Applies the entries of an override file to the page of their operation.</summary>
public static class PageOverrides
{
    public static OverriddenPage Apply(BoundPage page, OverrideFile overrides)
    {
        if (page.Operation is not { } operation)
            return new OverriddenPage(page, []);

        var diagnostics = new DiagnosticBag();
        foreach (var entry in overrides.Entries)
        {
            if (entry.Method != operation.Method || entry.PathTemplate != operation.PathTemplate)
                continue;
            var (corrected, isFound) = OperationCorrection.Correct(operation, entry);
            if (!isFound)
                Report(entry, "the page has no such place");
            else if (corrected == operation)
                Report(entry, "the page says so already");
            operation = corrected;
        }

        return new OverriddenPage(page with { Operation = operation }, diagnostics.ToArray());

        void Report(Override entry, string reason) =>
            diagnostics.Add(DiagnosticRules.StaleOverride, entry.Range, entry.Target, entry.Operation, reason);
    }
}
