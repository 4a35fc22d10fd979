using SpecGen.Fuzz.Mutation;

namespace SpecGen.Fuzz.Runs;

/// <summary>A run in pieces, each of which its ledger keeps.</summary>
internal static class LongRun
{
    /// <param name="kind"><c>projects</c> or <c>reads</c>.</param>
    /// <param name="seed">Of the first piece, where the ledger has none.</param>
    /// <param name="count">Seeds in all, those that the ledger has from before included.</param>
    /// <param name="until">When to stop all the same.</param>
    /// <returns>Everything the ledger has of the kind.</returns>
    public static Tally Run(string kind, int seed, int count, DateTime until, Ledger ledger, IEnumerable<string> folders, Action<FoundFault> told)
    {
        var seeds = SeedPage.In(folders);
        var piece = kind == "reads" ? 5_000 : 20;
        var all = Sum(kind, seed, ledger);
        while (all.Seeds < count && DateTime.UtcNow < until)
        {
            var next = ledger.Read().Where(tally => tally.Kind == kind).Select(tally => tally.Next).DefaultIfEmpty(seed).Max();
            var report = kind == "reads"
                ? FuzzRun.Read(seeds, next, Math.Min(piece, count - all.Seeds), until, told)
                : FuzzRun.Compile(seeds, next, Math.Min(piece, count - all.Seeds), until, told);
            ledger.Add(Tally.Of(kind, next, report));
            all = Sum(kind, seed, ledger);
        }

        return all;
    }

    private static Tally Sum(string kind, int seed, Ledger ledger) =>
        Ledger.Sum([ledger]).FirstOrDefault(tally => tally.Kind == kind) ?? new(kind, seed, 0, 0, 0, 0, 0);
}
