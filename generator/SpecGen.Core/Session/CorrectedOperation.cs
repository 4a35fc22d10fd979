using SpecGen.Binding;
using SpecGen.Binding.Corrections;
using SpecGen.Common;
using SpecGen.Diagnostics;

namespace SpecGen.Session;

/// <summary>An operation as the project's overrides correct it.</summary>
/// <param name="Stale">For each file of overrides, in their order, its entries that do nothing for this page.</param>
public sealed record CorrectedOperation(StatedOperation Stated, EquatableArray<EquatableArray<PageDiagnostic>> Stale)
{
    public static CorrectedOperation Of(StatedOperation stated, IEnumerable<OverrideFile> overrides)
    {
        var page = new BoundPage(stated.Operation, default);
        var stale = new List<EquatableArray<PageDiagnostic>>();
        foreach (var file in overrides)
        {
            var overridden = PageOverrides.Apply(page, file);
            page = overridden.Page;
            stale.Add(overridden.Diagnostics);
        }

        return new(stated with { Operation = page.Operation! }, stale.ToEquatableArray());
    }
}
