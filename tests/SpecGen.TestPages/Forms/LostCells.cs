using SpecGen.TestPages.Layout;

namespace SpecGen.TestPages.Forms;

/// <summary>What extraction leaves of a row's cells: nothing where a cell held only a link or a list.</summary>
internal static class LostCells
{
    public static List<string> Kept(PrintedRow row, IReadOnlyList<string> header)
    {
        var cells = row.Cells.Select(cell => cell.IsLink ? "" : InlinePrint.Of(cell)).ToList();
        if (header[^1] == "Description")
            cells.Add(string.Join(' ', row.Paragraphs.Select(InlinePrint.Of)));
        return cells;
    }
}

internal static class InlinePrint
{
    /// <summary>A text without its marks; tags that no markup knows are gone.</summary>
    public static string Of(InlineText text) => text.Render(part => part.Kind == InlineKind.Placeholder ? "" : part.Text);
}
