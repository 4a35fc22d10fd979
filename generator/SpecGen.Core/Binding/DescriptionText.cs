using SpecGen.Common;
using SpecGen.Pages;

namespace SpecGen.Binding;

/// <summary>A description: its paragraphs, and its own list items as paragraphs that begin with a dash.</summary>
/// <param name="Key">The paragraphs as one text: what is compared between a row and a definition.</param>
internal sealed record DescriptionText(string Key, EquatableArray<string> Paragraphs)
{
    public static DescriptionText Empty { get; } = new("", []);

    /// <param name="proseBullets">Number of the cell's bullets that are no attributes.</param>
    public static DescriptionText Of(Cell cell, int proseBullets)
    {
        if (proseBullets == 0 && cell.Paragraphs.Count <= 1)
            return cell.Paragraphs.Count == 0 ? Empty : new DescriptionText(cell.Paragraphs[0], [cell.Paragraphs[0]]);
        var lines = new List<string>(cell.Paragraphs);
        for (var i = 0; i < proseBullets; i++)
            lines.Add("- " + cell.Bullets[i]);
        return new DescriptionText(string.Join(" ", cell.Paragraphs), lines.ToEquatableArray());
    }

    public static DescriptionText Of(IEnumerable<Block> blocks)
    {
        var paragraphs = new List<string>();
        var lines = new List<string>();
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                paragraphs.Add(paragraph.Text);
                lines.Add(paragraph.Text);
            }
            else if (block is BulletList list)
            {
                lines.AddRange(list.Texts.Select(item => "- " + item));
            }
        }

        return new DescriptionText(string.Join(" ", paragraphs), lines.ToEquatableArray());
    }
}
