using SpecGen.Binding.Tables;
using SpecGen.Json;

namespace SpecGen.Binding.Definitions;

/// <summary>Which definitions a row can lead to, before anything is known of the place where it stands.</summary>
internal sealed class LinkCandidates(DefinitionCatalog catalog)
{
    private readonly Dictionary<SchemaRow, IReadOnlyList<Definition>> _withoutExample = [];
    private readonly Dictionary<(IReadOnlyList<Definition> All, int Count), IReadOnlyList<Definition>> _above = [];

    /// <param name="row">A row that holds an object or objects.</param>
    /// <param name="tableIndex">Index of the definition whose table has the row; -1 for a body's table.</param>
    /// <param name="example">The example's value at the row, or null.</param>
    /// <returns>In page order.</returns>
    public IReadOnlyList<Definition> Of(SchemaRow row, int tableIndex, JsonValue? example)
    {
        if (example is not null && row.Type.Link is null)
            return Find(row, tableIndex, example);
        if (!_withoutExample.TryGetValue(row, out var found))
            _withoutExample.Add(row, found = Find(row, tableIndex, null));
        return found;
    }

    /// <summary>Those that stand before an index: the same ones, as one list, for each row that asks for them.</summary>
    public IReadOnlyList<Definition> Above(IReadOnlyList<Definition> candidates, int index)
    {
        var count = CountAbove(candidates, index);
        if (count == candidates.Count)
            return candidates;
        if (!_above.TryGetValue((candidates, count), out var above))
            _above.Add((candidates, count), above = Part(candidates, 0, count));
        return above;
    }

    /// <summary>Those from one position to before another.</summary>
    public static IReadOnlyList<Definition> Part(IReadOnlyList<Definition> candidates, int start, int end)
    {
        var part = new Definition[end - start];
        for (var i = 0; i < part.Length; i++)
            part[i] = candidates[start + i];
        return part;
    }

    /// <summary>How many candidates stand before an index.</summary>
    public static int CountAbove(IReadOnlyList<Definition> candidates, int index)
    {
        var low = 0;
        var high = candidates.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (candidates[middle].Index < index)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private IReadOnlyList<Definition> Find(SchemaRow row, int tableIndex, JsonValue? example)
    {
        if (row.Type.Link is not { } link)
            return LostTypes.Candidates(catalog, row, tableIndex, example);

        // A plain link's row has the description of its definition, always; an array's has its own.
        var alike = row.Type.IsArray ? [] : catalog.LinkedAndDescribed(link, row.Description);
        return catalog.Nearest(alike.Count == 0 ? catalog.Linked(link) : alike, tableIndex);
    }
}
