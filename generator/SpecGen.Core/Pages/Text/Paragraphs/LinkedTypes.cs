namespace SpecGen.Pages.Text.Paragraphs;

/// <summary>The definitions that a page's Type cells can name: those whose name stands above a table, and those of arrays' items.</summary>
internal sealed class LinkedTypes
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Paragraphs that stand below one another as a link and its description of one word can, and how often.</summary>
    private readonly Dictionary<(string Above, string Text), int> _pairs = [];

    /// <summary>How often each type's word stands alone; a definition's name does at least in one Type cell and below Definitions.</summary>
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    public static LinkedTypes In(IReadOnlyList<Block> page)
    {
        var types = new LinkedTypes();
        types.CountPairs(page);
        foreach (var word in page.OfType<Paragraph>().Select(paragraph => TableVocabulary.ItemDefinition(paragraph.Text) ?? paragraph.Text).Where(TableVocabulary.IsTypeAndName))
            types._words[word] = types.CountOf(word) + 1;
        var isDefinition = false;
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i] is Paragraph paragraph && TableVocabulary.ItemDefinition(paragraph.Text) is { } item)
                types._names.Add(item);
            else if (isDefinition && EndsName(page[i]) && types.NameAbove(page, i) is > 0 and var name)
                types._names.Add(((Paragraph)page[name]).Text);
            isDefinition |= page[i] is Caption { Text: "See Definitions" };
        }

        return types;
    }

    /// <summary>A definition's table follows, or the words of a map.</summary>
    private static bool EndsName(Block block) =>
        block is TableHead || (block is Paragraph { Text: var text } && text.StartsWith(TableVocabulary.MapWords, StringComparison.Ordinal));

    public bool Contains(string text) => _names.Contains(text);

    /// <summary>
    /// Where the name stands of the definition whose table has its header at a position: the nearest single word above it.
    /// -1 if there is none.
    /// </summary>
    public int NameAbove(IReadOnlyList<Block> page, int header)
    {
        for (var i = header - 1; i > 0 && IsPartOfDescription(page[i]); i--)
        {
            if (page[i] is not Paragraph { Text: var text } || !TableVocabulary.IsName(text) || TableVocabulary.IsNumber(text))
                continue;
            if (TableVocabulary.IsType(text) && !(TableVocabulary.IsTypeAndName(text) && CountOf(text) > 1))
                return -1;
            return page[i - 1] is Paragraph { Text: var above } && IsDescription(text, above) ? i - 1 : i;
        }

        return -1;
    }

    /// <summary>Descriptions can hold a table of codes.</summary>
    private static bool IsPartOfDescription(Block block) =>
        block is Paragraph or BulletList || (block is TableHead head && head.Columns[0] != "Name");

    /// <summary>
    /// Whether a word describes the definition whose name stands above it: the two stand below one another in the row that
    /// leads to it, too, as its Type and its description.
    /// </summary>
    private bool IsDescription(string text, string above) =>
        CanLead(above) && (char.IsUpper(text[0]) || (!TableVocabulary.IsWireName(text) && _pairs.TryGetValue((above, text), out var pairs) && pairs > 1));

    private static bool CanLead(string text) => TableVocabulary.IsWireName(text) && !TableVocabulary.IsType(text);

    private void CountPairs(IReadOnlyList<Block> page)
    {
        for (var i = 1; i < page.Count; i++)
        {
            if (page[i - 1] is not Paragraph { Text: var above } || page[i] is not Paragraph { Text: var text })
                continue;
            if (!TableVocabulary.IsName(text) || char.IsUpper(text[0]) || TableVocabulary.IsWireName(text) || !CanLead(above))
                continue;
            _pairs.TryGetValue((above, text), out var count);
            _pairs[(above, text)] = count + 1;
        }
    }

    private int CountOf(string word) => _words.TryGetValue(word, out var count) ? count : 0;
}
