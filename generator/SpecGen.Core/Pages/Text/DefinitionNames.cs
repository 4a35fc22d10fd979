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
        var marked = new List<Block>(page.Count);
        marked.AddRange(page.Take(start));
        var atStart = true;
        foreach (var block in page.Skip(start))
        {
            if (block is Paragraph line && TableVocabulary.IsName(line.Text) && (atStart || TableVocabulary.IsWireName(line.Text) || known.Contains(line.Text)))
            {
                marked.Add(new DefinitionName(line.Range, line.Text));
                atStart = false;
            }
            else
            {
                marked.Add(block);
                atStart = block is Table || (atStart && block is Caption);
            }
        }

        return marked;
    }

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
        foreach (var table in blocks.OfType<Table>())
        {
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
