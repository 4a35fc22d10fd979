using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SpecGen.Analyzers.Client;
using SpecGen.Facts;

namespace SpecGen.Analyzers.Releases;

/// <summary>Which release the parts of a client came with, and which a program says that its own parts need.</summary>
internal sealed class StatedReleases(GeneratedClient client)
{
    private readonly ConcurrentDictionary<ISymbol, Release?> _releases = new(SymbolEqualityComparer.Default);

    /// <summary>Null where none is stated.</summary>
    public Release? Of(ISymbol symbol) => client.MayConcern(symbol) ? _releases.GetOrAdd(symbol.OriginalDefinition, Read) : null;

    /// <summary><c>[RequiresRelease("…")]</c> of a method, or of what is around it, says that it is called only where the release is there.</summary>
    public bool IsSaidAround(ISymbol symbol, Release needed)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            var said = RequiredBy(current) ?? (current is IMethodSymbol { AssociatedSymbol: { } property } ? RequiredBy(property) : null);
            if (said is not null && said.CompareTo(needed) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>A selection came with the member that it selects; what a type requires, each of its methods does.</summary>
    private Release? Read(ISymbol symbol)
    {
        var member = symbol is IPropertySymbol property ? client.MemberOf(property) ?? symbol : symbol;
        return Release.Of(member.Find(client.Marks.IntroducedIn)?.Text(0))
            ?? RequiredBy(symbol)
            ?? (symbol.ContainingType is { } type ? RequiredBy(type) : null);
    }

    private Release? RequiredBy(ISymbol symbol) => Release.Of(symbol.Find(client.Marks.RequiresRelease)?.Text(0));
}
