using Microsoft.CodeAnalysis;

namespace SpecGen.Analyzers.Client;

/// <summary>Reads the attributes of generated code.</summary>
internal static class SymbolAttributes
{
    public static AttributeData? Find(this ISymbol symbol, INamedTypeSymbol? attribute)
    {
        if (attribute is null)
            return null;
        foreach (var data in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute))
                return data;
        }

        return null;
    }

    public static bool Has(this ISymbol symbol, INamedTypeSymbol? attribute) => symbol.Find(attribute) is not null;

    /// <summary>The argument at a place, or null where it is no text.</summary>
    public static string? Text(this AttributeData data, int position) =>
        position < data.ConstructorArguments.Length ? data.ConstructorArguments[position].Value as string : null;

    /// <summary>What is listed at a place.</summary>
    public static IEnumerable<T> List<T>(this AttributeData? data, int position = 0) =>
        data is null || position >= data.ConstructorArguments.Length || data.ConstructorArguments[position].Kind != TypedConstantKind.Array
            ? []
            : data.ConstructorArguments[position].Values.Select(value => value.Value).OfType<T>();
}
