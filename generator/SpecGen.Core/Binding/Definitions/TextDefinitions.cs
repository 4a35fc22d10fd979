using SpecGen.Binding.Tables;
using SpecGen.Pages;

namespace SpecGen.Binding.Definitions;

/// <summary>
/// Finds the definitions' names in extracted text, where they are lines like any other: the first line after a
/// table is a name; a later line is one if it is a word that a table of the page uses as a name, or is written as
/// names on the wire are. (A description of one word is written as words are: <c>Aggregate</c>.)
/// </summary>
internal static class TextDefinitions
{
    public static IReadOnlyList<Block> MarkNames(IReadOnlyList<Block> blocks)
    {
        var known = KnownNames(blocks);
        var marked = new List<Block>(blocks.Count);
        var atStart = true;
        foreach (var block in blocks)
        {
            if (block is Paragraph line && TableResynchronizer.IsName(line.Text) && (atStart || IsWireName(line.Text) || known.Contains(line.Text)))
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

    private static bool IsWireName(string text) =>
        text.All(character => character is '_' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));

    private static HashSet<string> KnownNames(IReadOnlyList<Block> blocks)
    {
        var known = new HashSet<string>(StringComparer.Ordinal) { "href" };
        foreach (var table in blocks.OfType<Table>())
        {
            foreach (var row in table.Rows)
            {
                if (row.Cells.Count > 0)
                    known.Add(row.Cells[0].Text);
                if (row.Cells.Count > 1 && TypeCell.Of(row.Cells[1], losesLinks: true).Link is { } link)
                    known.Add(link);
            }
        }

        return known;
    }
}
