namespace SpecGen.Pages.Text;

/// <summary>
/// Finds the definitions' names in extracted text, where they are lines like any other: the first line after a
/// table is a name; a later line is one if it is a word that a table of the page uses as a name, or is written as
/// names on the wire are. (A description of one word is written as words are: <c>Aggregate</c>.)
/// </summary>
internal static class DefinitionNames
{
    /// <summary>The page with the names below "Definitions" marked as such.</summary>
    public static IReadOnlyList<Block> Mark(IReadOnlyList<Block> page)
    {
        var start = StartIn(page);
        var known = KnownNames(page.Skip(start));
        var plain = PlainNames(page);
        var marked = new List<Block>(page.Count);
        marked.AddRange(page.Take(start));
        var atStart = true;
        for (var i = start; i < page.Count; i++)
        {
            var block = page[i];
            if (block is Paragraph { Text: var text } && IsDescription(text, marked, page, i, plain))
            {
                marked.Add(block);
            }
            else if (block is Paragraph line && TableVocabulary.IsName(line.Text) && (atStart || TableVocabulary.IsWireName(line.Text) || known.Contains(line.Text)))
            {
                marked.Add(new DefinitionName(line.Range, line.Text));
                atStart = false;
            }
            else
            {
                marked.Add(block);
                atStart = block is Table || (atStart && block is Caption) || block is Paragraph { Text: var words } && words.StartsWith(TableVocabulary.MapWords, StringComparison.Ordinal);
            }
        }

        return marked;
    }

    /// <summary>
    /// Whether a word between a definition's name and its table is what describes it: the name once more, or the name of
    /// members that no definition explains.
    /// </summary>
    private static bool IsDescription(string text, List<Block> marked, IReadOnlyList<Block> page, int index, HashSet<string> plain) =>
        marked.Count > 0
        && marked[marked.Count - 1] is DefinitionName above
        && index + 1 < page.Count
        && page[index + 1] is Table
        && (text == above.Name || plain.Contains(text));

    /// <summary>Names of rows that all print their type, or the name of their items' definition: they are no definition's.</summary>
    private static HashSet<string> PlainNames(IReadOnlyList<Block> page)
    {
        var rows = page.OfType<Table>().SelectMany(table => table.Rows).Where(row => row.Cells.Count > 0).ToList();
        var plain = new HashSet<string>(rows.Where(HasType).Select(row => row.Cells[0].Text), StringComparer.Ordinal);
        plain.ExceptWith(rows.Where(row => !HasType(row)).Select(row => row.Cells[0].Text));
        plain.ExceptWith(rows.SelectMany(row => row.Cells).Select(cell => cell.LinkTarget).OfType<string>());
        return plain;
    }

    private static bool HasType(Row row) => row.Cells.Count > 1 && TableVocabulary.IsType(row.Cells[1].Text);

    private static int StartIn(IReadOnlyList<Block> page)
    {
        for (var i = 1; i < page.Count; i++)
        {
            if (page[i] is Caption { Text: "See Definitions" } && page[i - 1] is Heading { Text: "Definitions" })
                return i;
        }

        return page.Count;
    }

    private static HashSet<string> KnownNames(IEnumerable<Block> blocks)
    {
        var known = new HashSet<string>(StringComparer.Ordinal) { "href" };
        foreach (var block in blocks)
        {
            if (block is Paragraph { Text: var words } && TableVocabulary.ItemDefinition(words.Substring(words.LastIndexOf(' ') + 1)) is { } item)
                known.Add(item);
            if (block is not Table table)
                continue;
            foreach (var row in table.Rows)
            {
                if (row.Cells.Count > 0)
                    known.Add(row.Cells[0].Text);
                if (row.Cells.Count > 1 && row.Cells[1].LinkTarget is { } link)
                    known.Add(link);
            }
        }

        return known;
    }
}
