using SpecGen.Binding;
using SpecGen.Model;
using SpecGen.Session;

namespace SpecGen.Changes.Comparison;

/// <summary>The pages of one operation in both references.</summary>
internal sealed record OperationPair(string Api, StatedOperation? Before, StatedOperation? After)
{
    public ChangedOperation Name
    {
        get
        {
            var known = (After ?? Before)!.Operation;
            var isRenamed = Before is not null && After is not null && Before.Operation.Name != After.Operation.Name;
            return new(Api, known.Name, ResourcePath.Parse(known.PathTemplate).LiteralPath, Before?.File, After?.File)
            {
                OldName = isRenamed ? Before!.Operation.Name : null,
            };
        }
    }

    /// <summary>In order of path and method. Equal names come together first, then those that differ in the names of keys only.</summary>
    public static IReadOnlyList<OperationPair> Of(IReadOnlyList<ChosenOperation> before, IReadOnlyList<ChosenOperation> after)
    {
        var pairs = new List<OperationPair>();
        var old = before.ToDictionary(chosen => (chosen.Api, chosen.Stated.Operation.Name));
        var open = new List<ChosenOperation>();
        foreach (var chosen in after)
        {
            if (old.Remove((chosen.Api, chosen.Stated.Operation.Name), out var same))
                pairs.Add(new(chosen.Api, same.Stated, chosen.Stated));
            else
                open.Add(chosen);
        }

        var byShape = old.Values.ToLookup(chosen => (chosen.Api, chosen.Stated.Operation.Name.WithoutKeyNames));
        var taken = new HashSet<StatedOperation>(ReferenceEqualityComparer.Instance);
        foreach (var chosen in open)
        {
            var like = byShape[(chosen.Api, chosen.Stated.Operation.Name.WithoutKeyNames)].FirstOrDefault(candidate => !taken.Contains(candidate.Stated));
            if (like is not null)
                taken.Add(like.Stated);
            pairs.Add(new(chosen.Api, like?.Stated, chosen.Stated));
        }

        pairs.AddRange(old.Values.Where(chosen => !taken.Contains(chosen.Stated)).Select(chosen => new OperationPair(chosen.Api, chosen.Stated, null)));
        return [.. pairs
            .OrderBy(pair => pair.Api, StringComparer.Ordinal)
            .ThenBy(pair => pair.NameOf().PathTemplate, StringComparer.Ordinal)
            .ThenBy(pair => pair.NameOf().Method, StringComparer.Ordinal)];
    }

    private OperationName NameOf() => (After ?? Before)!.Operation.Name;
}
