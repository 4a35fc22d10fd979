using Microsoft.CodeAnalysis;

namespace SpecGen.Analyzers.Client;

/// <summary>What generated code says of the members of an object.</summary>
internal sealed class ObjectFacts
{
    private readonly Dictionary<string, string> _wireNames;
    private readonly HashSet<string> _readOnly;
    private readonly HashSet<string> _createOnly;
    private readonly Dictionary<string, string> _deprecated;

    public ObjectFacts(INamedTypeSymbol type, ClientMarks marks)
    {
        _wireNames = WireNamesOf(type, marks.WireName);
        _readOnly = new(type.Find(marks.ReadOnlyMembers).List<string>(), StringComparer.Ordinal);
        _createOnly = new(type.Find(marks.CreateOnlyMembers).List<string>(), StringComparer.Ordinal);
        _deprecated = DeprecatedOf(type, marks.DeprecatedMembers);
    }

    /// <summary>The wire name of a property, or null where it is no member.</summary>
    public string? WireNameOf(string property) => _wireNames.TryGetValue(property, out var wire) ? wire : null;

    public string? PropertyOf(string wireName) => _wireNames.FirstOrDefault(pair => pair.Value == wireName).Key;

    public bool IsReadOnly(string property) => WireNameOf(property) is { } wire && _readOnly.Contains(wire);

    public bool IsCreateOnly(string property) => WireNameOf(property) is { } wire && _createOnly.Contains(wire);

    /// <summary>The release that deprecated a member, or null.</summary>
    public string? DeprecatedIn(string property) =>
        WireNameOf(property) is { } wire && _deprecated.TryGetValue(wire, out var release) ? release : null;

    /// <summary>Of what it inherits, too: objects that are equal to the last word have their members in one class.</summary>
    private static Dictionary<string, string> WireNamesOf(INamedTypeSymbol type, INamedTypeSymbol? attribute)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (property.Find(attribute)?.Text(0) is { } wire && !names.ContainsKey(property.Name))
                    names.Add(property.Name, wire);
            }
        }

        return names;
    }

    private static Dictionary<string, string> DeprecatedOf(INamedTypeSymbol type, INamedTypeSymbol? attribute)
    {
        var deprecated = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var data in type.GetAttributes().Where(data => attribute is not null && SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)))
        {
            foreach (var member in data.List<string>(1))
                deprecated[member] = data.Text(0) ?? "";
        }

        return deprecated;
    }
}
