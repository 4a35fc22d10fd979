using SpecGen.Binding;
using SpecGen.Binding.Overrides;

namespace SpecGen.Tool.Input;

/// <summary>The pages a command works on, corrected by the override file if there is one.</summary>
/// <param name="Diagnostics">What there is to say about the override file.</param>
internal sealed record PageSet(IReadOnlyList<ReadPage> Pages, IReadOnlyList<LocatedDiagnostic> Diagnostics)
{
    public static PageSet Correct(IReadOnlyList<ReadPage> pages, string overrideFile, CancellationToken cancellationToken)
    {
        var text = File.ReadAllText(overrideFile);
        var overrides = OverrideFile.Parse(text, cancellationToken);
        var corrected = new List<ReadPage>(pages.Count);
        var diagnostics = overrides.Diagnostics.ToList();
        foreach (var page in pages)
        {
            var result = PageOverrides.Apply(new BoundPage(page.Operation, []), overrides);
            corrected.Add(page with { Operation = result.Page.Operation });
            diagnostics.AddRange(result.Diagnostics);
        }

        diagnostics.AddRange(overrides.FindUnknownOperations(corrected.Select(page => page.Operation).OfType<Operation>().Select(operation => operation.Name)));
        return new PageSet(corrected, LocatedDiagnostic.Locate(overrideFile, text, diagnostics));
    }
}
