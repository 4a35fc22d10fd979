using System.Text.Json;

namespace SpecGen.Fuzz.Runs;

/// <summary>
/// What was tried so far, a line of JSON for each piece of a run. A run that was stopped goes on where its ledger ends, and
/// ledgers of several runs add up.
/// </summary>
internal sealed class Ledger(string file)
{
    /// <summary>Empty where there is no file yet.</summary>
    public IReadOnlyList<Tally> Read() => File.Exists(file)
        ? [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<Tally>(line)!)]
        : [];

    public void Add(Tally tally) => File.AppendAllText(file, JsonSerializer.Serialize(tally) + "\n");

    /// <summary>All pieces of a kind as one; a seed that several ledgers have is counted once.</summary>
    public static IReadOnlyList<Tally> Sum(IEnumerable<Ledger> ledgers) =>
    [
        .. ledgers.SelectMany(ledger => ledger.Read())
            .DistinctBy(tally => (tally.Kind, tally.First))
            .GroupBy(tally => tally.Kind, (kind, pieces) => pieces.Aggregate((all, piece) => new(
                kind, Math.Min(all.First, piece.First), all.Seeds + piece.Seeds, all.Pages + piece.Pages, all.Mixes + piece.Mixes, all.Files + piece.Files, all.Faults + piece.Faults))),
    ];
}
