namespace SpecGen.Pages.Text.Tables;

/// <summary>Finds out whether a text was cut within a table.</summary>
internal static class OpenTable
{
    /// <summary>What is open at the end, or null.</summary>
    public static string? In(string text, IReadOnlyList<Block> blocks)
    {
        if (blocks.Count < 2)
            return null;
        var isOpen = blocks[blocks.Count - 1] switch
        {
            Table { Rows.Count: 0 } => true,
            Table { DropsCells: true } table => IsOpen(table, text),
            Table table => table.Rows[table.Rows.Count - 1].Cells.Skip(1).All(cell => cell.Text.Length == 0 && cell.Bullets.Count == 0),
            // A text below a table's last cell can only be a name: a definition's.
            Paragraph paragraph => blocks[blocks.Count - 2] is Table { DropsCells: true } && !TableVocabulary.IsName(paragraph.Text),
            _ => false,
        };
        return isOpen ? "a table" : null;
    }

    /// <summary>The last row ends in a bar, and is the only one that drops cells without a mark: one with marks is not the last.</summary>
    private static bool IsOpen(Table table, string text) =>
        table.Rows[table.Rows.Count - 1].LostCells > 0
        || !text.AsSpan(table.Range.Start, table.Range.Length).TrimEnd().EndsWith("|".AsSpan(), StringComparison.Ordinal);
}
