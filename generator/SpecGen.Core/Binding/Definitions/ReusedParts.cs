using SpecGen.Json;

namespace SpecGen.Binding.Definitions;

/// <summary>
/// Finds a definition that stood on the page already and was used once more with other parts: a definition is not printed
/// again if all its rows are alike, but what those rows lead to can differ, and is printed.
/// </summary>
internal sealed class ReusedParts(LinkCandidates candidates, ExampleEvidence evidence)
{
    private const int MaximumDepth = 4;
    private const int MaximumTried = 4;

    /// <summary>Rows looked at on one page; it bounds what a hostile page costs.</summary>
    private const int MaximumRows = 20_000;

    private int _rows;

    /// <summary>The nearest of the reusable definitions above a part that has, perhaps farther down, a row that can lead to the part.</summary>
    public Definition? With(Definition part, IReadOnlyList<Definition> reusable, JsonValue? example) => With(part, reusable, example, 0);

    private Definition? With(Definition part, IReadOnlyList<Definition> reusable, JsonValue? example, int depth)
    {
        var above = LinkCandidates.CountAbove(reusable, part.Index);
        for (var i = above - 1; i >= 0 && i >= above - MaximumTried; i--)
        {
            if (HasRowFor(part, reusable[i], ExampleEvidence.AsObject(example), depth))
                return reusable[i];
        }

        return null;
    }

    private bool HasRowFor(Definition part, Definition reused, JsonValue? example, int depth)
    {
        foreach (var row in reused.Rows)
        {
            if (!row.IsLink || ++_rows > MaximumRows)
                continue;
            var value = example?.Member(row.Name);
            var found = candidates.Of(row, reused.Index, value);
            if (evidence.CanMean(found, value, part) || (depth < MaximumDepth && With(part, found, value, depth + 1) is not null))
                return true;
        }

        return false;
    }
}
