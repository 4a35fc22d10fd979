namespace SpecGen.Pages.Text.Paragraphs;

/// <summary>The definitions that a page's Type cells can name: those whose name stands above a table, and those of arrays' items.</summary>
internal sealed class LinkedTypes
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public static LinkedTypes In(IReadOnlyList<Block> page)
    {
        var types = new LinkedTypes();
        var isDefinition = false;
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i] is Paragraph paragraph && TableVocabulary.ItemDefinition(paragraph.Text) is { } item)
                types._names.Add(item);
            else if (isDefinition && page[i] is TableHead && NameAbove(page, i) is > 0 and var name)
                types._names.Add(((Paragraph)page[name]).Text);
            isDefinition |= page[i] is Caption { Text: "See Definitions" };
        }

        return types;
    }

    public bool Contains(string text) => _names.Contains(text);

    /// <summary>
    /// Where the name stands of the definition whose table has its header at a position: the nearest single word above it.
    /// -1 if there is none.
    /// </summary>
    public static int NameAbove(IReadOnlyList<Block> page, int header)
    {
        for (var i = header - 1; i > 0 && page[i] is Paragraph or BulletList; i--)
        {
            if (page[i] is not Paragraph { Text: var text } || !TableVocabulary.IsName(text))
                continue;
            if (TableVocabulary.IsType(text))
                return -1;
            var isDescription = char.IsUpper(text[0]) && page[i - 1] is Paragraph { Text: var above } && TableVocabulary.IsWireName(above) && !TableVocabulary.IsType(above);
            return isDescription ? i - 1 : i;
        }

        return -1;
    }
}
