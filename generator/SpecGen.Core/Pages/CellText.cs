using SpecGen.Common;

namespace SpecGen.Pages;

/// <summary>Makes cells of their parts, so that all readers agree on what a cell's text is.</summary>
internal static class CellText
{
    /// <summary>A cell of one paragraph at most.</summary>
    public static Cell CellOf(TextRange range, string paragraph) =>
        paragraph.Length == 0 ? new Cell(range, "", null, [], []) : new Cell(range, paragraph, null, [paragraph], []);

    public static Cell CellOf(TextRange range, IReadOnlyList<string> paragraphs, IReadOnlyList<string> bullets, string? linkTarget)
    {
        var text = paragraphs.Count switch
        {
            0 => "",
            1 => paragraphs[0],
            _ => string.Join(" ", paragraphs),
        };
        return new Cell(range, text, linkTarget, paragraphs, bullets);
    }

    /// <summary>A table within a text: one line a row.</summary>
    public static IEnumerable<string> LinesOf(Table table)
    {
        if (table.Header.Count > 0)
            yield return string.Join(" | ", table.Header);
        foreach (var row in table.Rows)
            yield return string.Join(" | ", row.Cells.Select(cell => cell.Text));
    }

    /// <summary>Adds what a block within a cell says.</summary>
    public static void Add(Block block, List<string> paragraphs, List<string> bullets)
    {
        switch (block)
        {
            case Paragraph paragraph:
                paragraphs.Add(paragraph.Text);
                break;
            case BulletList list:
                bullets.AddRange(list.Texts);
                break;
            case CodeBlock code:
                paragraphs.Add(code.Text.FoldWhiteSpace());
                break;
            case Caption caption:
                paragraphs.Add(caption.Text);
                break;
            case Heading heading:
                paragraphs.Add(heading.Text);
                break;
            case Table table:
                paragraphs.AddRange(LinesOf(table));
                break;
        }
    }
}
