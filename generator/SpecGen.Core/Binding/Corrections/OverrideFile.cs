using SpecGen.Common;
using SpecGen.Diagnostics;

namespace SpecGen.Binding.Corrections;

/// <summary>The entries of an override file and what could not be read in it. Equal by value.</summary>
/// <param name="Diagnostics">Their ranges are in the override file.</param>
public sealed record OverrideFile(EquatableArray<Override> Entries, EquatableArray<PageDiagnostic> Diagnostics)
{
    public static OverrideFile Empty { get; } = new([], []);

    public static OverrideFile Parse(string text, CancellationToken cancellationToken) =>
        OverrideReader.Read(text, cancellationToken);

    /// <summary>Reports the entries for operations that no page has.</summary>
    public EquatableArray<PageDiagnostic> FindUnknownOperations(IEnumerable<OperationName> operations)
    {
        var known = new HashSet<string>(operations.Select(operation => operation.ToString()), StringComparer.Ordinal);
        return Entries
            .Where(entry => !known.Contains(entry.Operation))
            .Select(entry => PageDiagnostic.Of(DiagnosticRules.StaleOverride, entry.Range, entry.Target, entry.Operation, "no page has this operation"))
            .ToEquatableArray();
    }
}
