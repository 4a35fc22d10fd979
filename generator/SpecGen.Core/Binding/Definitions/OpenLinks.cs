using System.Globalization;
using SpecGen.Binding.Tables;
using SpecGen.Diagnostics;

namespace SpecGen.Binding.Definitions;

/// <summary>
/// Links that had to be followed without certainty, or could not be. An example that reaches the same row elsewhere on
/// the page can still decide them.
/// </summary>
internal sealed class OpenLinks
{
    private readonly HashSet<SchemaRow> _missing = [];
    private readonly Dictionary<SchemaRow, (Definition Chosen, IReadOnlyList<Definition> Candidates)> _undecided = [];
    private readonly Dictionary<SchemaRow, Definition> _againstExample = [];
    private readonly Dictionary<SchemaRow, Definition> _byExample = [];

    /// <summary>Whether an example has decided a link that was open elsewhere, so that binding again gives a better result.</summary>
    public bool AreDecidedLater => _byExample.Keys.Any(row => _missing.Contains(row) || _undecided.ContainsKey(row));

    public Definition? DecidedByExample(SchemaRow row) => _byExample.TryGetValue(row, out var definition) ? definition : null;

    public void Decide(SchemaRow row, Definition definition)
    {
        if (!_byExample.ContainsKey(row))
            _byExample.Add(row, definition);
    }

    public void AddMissing(SchemaRow row) => _missing.Add(row);

    /// <param name="candidates">Those that neither description nor example excludes.</param>
    public void AddUndecided(SchemaRow row, Definition chosen, IReadOnlyList<Definition> candidates) =>
        _undecided[row] = (chosen, candidates);

    /// <summary>The example shows nothing of the definition that the name leads to.</summary>
    public void AddAgainstExample(SchemaRow row, Definition chosen) => _againstExample[row] = chosen;

    /// <param name="written">Tells which definitions are equal once written out: then it does not matter which is meant.</param>
    public void Report(Func<Definition, int> written, DiagnosticBag diagnostics)
    {
        foreach (var row in _missing.Where(row => !_byExample.ContainsKey(row)))
        {
            if (row.Type.Link is { } link)
                diagnostics.Add(DiagnosticRules.MissingDefinition, row.Range, row.Name, link);
            else
                diagnostics.Add(DiagnosticRules.MissingType, row.Range, row.Name);
        }

        foreach (var open in _undecided.Where(open => !_byExample.ContainsKey(open.Key) && IsOpen(open.Value.Chosen, open.Value.Candidates, written)))
        {
            diagnostics.Add(
                DiagnosticRules.AmbiguousDefinition,
                open.Key.Range,
                open.Key.Name,
                open.Value.Candidates.Count.ToString(CultureInfo.InvariantCulture),
                open.Value.Chosen.Name,
                (open.Value.Chosen.Index + 1).ToString(CultureInfo.InvariantCulture));
        }

        foreach (var taken in _againstExample)
            diagnostics.Add(DiagnosticRules.DefinitionAgainstExample, taken.Key.Range, taken.Key.Name, taken.Value.Name);
    }

    private static bool IsOpen(Definition chosen, IReadOnlyList<Definition> candidates, Func<Definition, int> written) =>
        candidates.Any(candidate => written(candidate) != written(chosen));
}
