namespace SpecGen.Changes.Names;

/// <summary>Compares what the files of one resource declare.</summary>
internal static class SymbolComparison
{
    public static List<CSharpChange> Compare(string api, string resource, IReadOnlyList<CSharpSymbol> before, IReadOnlyList<CSharpSymbol> after)
    {
        var changes = new List<CSharpChange>();
        var old = ByName(before);
        var @new = ByName(after);
        foreach (var symbol in @new.Values)
        {
            if (old.TryGetValue(symbol.Name, out var same) && same.Declared != symbol.Declared)
                changes.Add(Of(api, resource, CSharpEffect.TypeChanged, same, symbol));
        }

        var gone = before.Where(symbol => !@new.ContainsKey(symbol.Name)).ToList();
        var come = after.Where(symbol => !old.ContainsKey(symbol.Name)).ToList();
        foreach (var symbol in come.ToList())
        {
            // What stands for the same on the wire has another name.
            if (gone.Find(candidate => candidate.Kind == symbol.Kind && candidate.Wire == symbol.Wire) is not { } renamed)
                continue;
            gone.Remove(renamed);
            come.Remove(symbol);
            if (!IsMemberOfRenamed(renamed, symbol))
                changes.Add(Of(api, resource, CSharpEffect.Renamed, renamed, symbol));
        }

        changes.AddRange(WithoutMembersOfTypes(gone).Select(symbol =>
            Of(api, resource, CSharpEffect.Removed, symbol, null) with { MembersBelow = MembersOf(symbol, before) }));
        changes.AddRange(WithoutMembersOfTypes(come).Select(symbol =>
            Of(api, resource, CSharpEffect.Added, null, symbol) with { MembersBelow = MembersOf(symbol, after) }));
        return changes;
    }

    /// <summary>Its own name is as before; the type around it is said to be renamed.</summary>
    private static bool IsMemberOfRenamed(CSharpSymbol before, CSharpSymbol after) =>
        before.Kind != CSharpKind.Type && before.Name[before.Owner.Length..] == after.Name[after.Owner.Length..] && before.Declared == after.Declared;

    private static IEnumerable<CSharpSymbol> WithoutMembersOfTypes(List<CSharpSymbol> symbols)
    {
        var types = symbols.Where(symbol => symbol.Kind == CSharpKind.Type).Select(symbol => symbol.Name).ToHashSet(StringComparer.Ordinal);
        return symbols.Where(symbol => symbol.Kind == CSharpKind.Type || !types.Contains(symbol.Owner));
    }

    private static int MembersOf(CSharpSymbol type, IEnumerable<CSharpSymbol> all) =>
        type.Kind != CSharpKind.Type ? 0 : all.Count(symbol => symbol.Owner == type.Name && symbol.Kind != CSharpKind.Type);

    private static CSharpChange Of(string api, string resource, CSharpEffect effect, CSharpSymbol? before, CSharpSymbol? after) =>
        new(api, resource, (after ?? before)!.Kind, effect, before?.Name, after?.Name, before?.Declared, after?.Declared) { Wire = (after ?? before)!.Wire };

    private static Dictionary<string, CSharpSymbol> ByName(IEnumerable<CSharpSymbol> symbols)
    {
        var byName = new Dictionary<string, CSharpSymbol>(StringComparer.Ordinal);
        foreach (var symbol in symbols)
            byName.TryAdd(symbol.Name, symbol);
        return byName;
    }
}
