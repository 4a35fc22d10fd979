using SpecGen.Json;

namespace SpecGen.Binding;

/// <summary>
/// Extracted text loses the Type cell of every plain link, and with it the definition's name. The candidates for it
/// are the definitions of the property's own name, else those with the row's description, else those whose shape
/// the example shows.
/// </summary>
internal static class LostTypes
{
    public static IReadOnlyList<Definition> Candidates(DefinitionCatalog catalog, SchemaRow row, int tableIndex, JsonValue? example)
    {
        var named = catalog.Named(row.Name);
        if (named.Count > 0)
            return named;
        var above = catalog.All.Where(definition => tableIndex < 0 || definition.Index < tableIndex);
        if (row.Description.Key.Length > 0)
        {
            var described = above.Where(definition => definition.Description.Key == row.Description.Key).ToList();
            if (described.Count > 0)
                return described;
        }

        if (example is not null)
        {
            var shaped = above.Where(definition => ExampleEvidence.Fits(definition, example)).ToList();
            if (shaped.Count > 0)
                return shaped;
        }

        return row.Name is "self" or "next" ? catalog.Named("href") : [];
    }
}
