namespace SpecGen.Binding.Definitions;

/// <summary>
/// Chooses among definitions of one shape by their words: descriptions within one object speak of the same thing
/// ("the size of the archive log", "the storage service of the archive log").
/// </summary>
internal static class WordOverlap
{
    /// <summary>Farther candidates are hardly ever meant, and their number must not cost time.</summary>
    private const int MaximumCandidates = 16;

    /// <summary>Farther out the words speak of other things.</summary>
    private const int MaximumTables = 3;

    /// <summary>
    /// What a table must share of a candidate's own words where another has no such words: every text has "to" and "is",
    /// and the one that says more is the special case.
    /// </summary>
    private const double MinimumBesidePlain = 0.5;

    /// <summary>
    /// The one whose words the table shares most, the last of equals; where none shares any, what is around the table
    /// decides, and where nothing does, there is none. Words that all candidates have say nothing; one without any words of its own is meant where the table
    /// does not speak of what the others say beyond it.
    /// </summary>
    /// <param name="candidates">At least one, in page order.</param>
    /// <param name="tables">The table that refers to one of them, and those around it from the inside out.</param>
    public static Definition? Best(IReadOnlyList<Definition> candidates, IEnumerable<Definition> tables)
    {
        var first = Math.Max(0, candidates.Count - MaximumCandidates);
        var last = candidates[candidates.Count - 1];
        var isPlain = candidates.Skip(first).Select(candidate => candidate.Words.All(word => IsCommon(word, candidates, first))).ToList();
        if (isPlain.All(alone => alone))
            return null;
        var plain = candidates.Skip(first).Where((_, i) => isPlain[i]).LastOrDefault();
        if (ReferenceEquals(plain, last))
            return last;
        if (plain is not null)
            return tables.Take(1).Select(table => Best(candidates, first, table, MinimumBesidePlain)).FirstOrDefault() ?? plain;
        return tables.Take(MaximumTables).Select(table => Best(candidates, first, table, 0)).FirstOrDefault(best => best is not null);
    }

    private static Definition? Best(IReadOnlyList<Definition> candidates, int first, Definition table, double minimum)
    {
        Definition? best = null;
        var bestShare = minimum;
        for (var i = candidates.Count - 1; i >= first; i--)
        {
            var share = SharedPart(candidates, first, i, table);
            if (share > bestShare)
                (best, bestShare) = (candidates[i], share);
        }

        return best;
    }

    private static double SharedPart(IReadOnlyList<Definition> candidates, int first, int index, Definition table)
    {
        var own = 0;
        var shared = 0;
        foreach (var word in candidates[index].Words)
        {
            if (IsCommon(word, candidates, first))
                continue;
            own++;
            if (table.Words.Contains(word))
                shared++;
        }

        return own == 0 ? 0 : (double)shared / own;
    }

    private static bool IsCommon(string word, IReadOnlyList<Definition> candidates, int first)
    {
        for (var i = first; i < candidates.Count; i++)
        {
            if (!candidates[i].Words.Contains(word))
                return false;
        }

        return true;
    }
}
