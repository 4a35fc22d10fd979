using SpecGen.Binding.Tables;

namespace SpecGen.Binding.Definitions;

/// <summary>
/// Chooses among definitions by the tables that they were printed for: where a definition is used once more, it is mostly
/// in the same company, as the settings that a request sends and those that the answer repeats.
/// </summary>
internal static class LikeTables
{
    /// <summary>Tables that share less speak of other things.</summary>
    private const double MinimumShare = 0.5;

    /// <summary>Farther candidates are hardly ever meant, and their number must not cost time.</summary>
    private const int MaximumCandidates = 16;

    /// <summary>The one that was printed for the same row of the table most alike the place's, or null where none or several are.</summary>
    /// <param name="place">Where the link stands.</param>
    /// <param name="candidates">In page order.</param>
    public static Definition? Best(LinkPlace place, IReadOnlyList<Definition> candidates, PrintOrder printOrder)
    {
        Definition? best = null;
        var bestShare = MinimumShare;
        for (var i = candidates.Count - 1; i >= 0 && i >= candidates.Count - MaximumCandidates; i--)
        {
            if (printOrder.PlaceOf(candidates[i]) is not { } other || other.Row.Name != place.Row.Name)
                continue;
            var share = SharedPart(place.Table, other.Table);
            if (share == bestShare)
                best = null;
            if (share > bestShare)
                (best, bestShare) = (candidates[i], share);
        }

        return best;
    }

    /// <summary>Which part of the rows of either table both have.</summary>
    private static double SharedPart(IReadOnlyList<SchemaRow> first, IReadOnlyList<SchemaRow> second)
    {
        var rows = new HashSet<(string Name, string Type)>(first.Select(KeyOf));
        var shared = second.Count(row => rows.Contains(KeyOf(row)));
        return (double)shared / (first.Count + second.Count - shared);
    }

    private static (string Name, string Type) KeyOf(SchemaRow row) => (row.Name, row.Type.Key);
}
