using SpecGen.Binding.Tables;
using SpecGen.Json;

namespace SpecGen.Binding.Definitions;

/// <summary>
/// Extracted text loses the Type cell of every plain link, and with it the definition's name. A definition has the
/// row's description and mostly the property's name; where it has another, the example's shape tells which.
/// </summary>
internal static class LostTypes
{
    /// <summary>Candidates for a row whose Type cell is lost; none if the row seems to hold no object.</summary>
    /// <param name="example">The example's value at the row, or null.</param>
    public static IReadOnlyList<Definition> Candidates(DefinitionCatalog catalog, SchemaRow row, int tableIndex, JsonValue? example)
    {
        if (example is { Kind: JsonKind.String or JsonKind.Number or JsonKind.Boolean })
            return [];

        var shape = ExampleEvidence.AsObject(example);
        var named = catalog.NamedAndDescribed(row.Name, row.Description);
        if (named.Count > 0 && (shape is null || named.Any(candidate => ExampleEvidence.Fits(candidate, shape))))
            return named;
        var others = OtherNames(catalog, row, tableIndex, shape);
        if (others.Count > 0)
            return others;
        if (named.Count > 0)
            return named;
        return catalog.Named(row.Name);
    }

    private static IReadOnlyList<Definition> OtherNames(DefinitionCatalog catalog, SchemaRow row, int tableIndex, JsonValue? shape)
    {
        var described = catalog.Nearest(catalog.Described(row.Description), tableIndex);
        if (shape is not null)
        {
            var shaped = described.Where(candidate => ExampleEvidence.Fits(candidate, shape)).ToList();
            var related = shaped.Where(candidate => NameWords.AreRelated(candidate, row.Name)).ToList();
            return related.Count > 0 ? related : shaped;
        }

        if (row.Description.Key.Length > 0)
            return described;
        return row.Name is "self" or "next" ? catalog.Named("href") : catalog.Related(described, row.Name);
    }
}
