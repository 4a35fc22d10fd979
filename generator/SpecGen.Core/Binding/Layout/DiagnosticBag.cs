using SpecGen.Common;
using SpecGen.Diagnostics;

namespace SpecGen.Binding;

/// <summary>Collects what there is to say about one page.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>A page with more to say than this is not a reference page; the first messages tell enough.</summary>
    private const int MaximumCount = 1_000;

    private readonly List<PageDiagnostic> _diagnostics = [];

    public void Add(DiagnosticRule rule, TextRange range, params string[] arguments)
    {
        if (_diagnostics.Count < MaximumCount)
            _diagnostics.Add(PageDiagnostic.Of(rule, range, arguments));
    }

    public void AddAll(DiagnosticBag other)
    {
        foreach (var diagnostic in other._diagnostics.Take(MaximumCount - _diagnostics.Count))
            _diagnostics.Add(diagnostic);
    }

    /// <summary>Whether there is a message of a rule about a part of the page.</summary>
    public bool Has(DiagnosticRule rule, TextRange range) =>
        _diagnostics.Exists(diagnostic => diagnostic.Rule == rule && diagnostic.Range.Start >= range.Start && diagnostic.Range.End <= range.End);

    /// <summary>One argument of every message of a rule.</summary>
    public IEnumerable<string> ArgumentsOf(DiagnosticRule rule, int index) =>
        _diagnostics.Where(diagnostic => diagnostic.Rule == rule).Select(diagnostic => diagnostic.Arguments[index]);

    public EquatableArray<PageDiagnostic> ToArray() => _diagnostics.ToEquatableArray();
}
