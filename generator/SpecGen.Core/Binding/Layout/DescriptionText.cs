using System.Text;
using SpecGen.Common;
using SpecGen.Pages;

namespace SpecGen.Binding;

/// <summary>A description: its paragraphs, and its own list items as paragraphs that begin with a dash.</summary>
/// <param name="Key">The paragraphs as one text without placeholders: what is compared between a row and a definition.</param>
internal sealed record DescriptionText(string Key, EquatableArray<string> Paragraphs)
{
    public static DescriptionText Empty { get; } = new("", []);

    /// <param name="proseBullets">Number of the cell's bullets that are no attributes.</param>
    public static DescriptionText Of(Cell cell, int proseBullets)
    {
        if (proseBullets == 0 && cell.Paragraphs.Count <= 1)
            return cell.Paragraphs.Count == 0 ? Empty : new DescriptionText(KeyOf(cell.Paragraphs), [cell.Paragraphs[0]]);
        var lines = new List<string>(cell.Paragraphs);
        for (var i = 0; i < proseBullets; i++)
            lines.Add("- " + cell.Bullets[i]);
        return new DescriptionText(KeyOf(cell.Paragraphs), lines.ToEquatableArray());
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

        return new DescriptionText(KeyOf(paragraphs), lines.ToEquatableArray());
    }

    /// <summary>
    /// Published pages keep <c>&lt;a-Placeholder&gt;</c> in a cell, but take it for a tag in a paragraph, write it in small
    /// letters and close it at the end.
    /// </summary>
    private static string KeyOf(IReadOnlyList<string> paragraphs)
    {
        var text = paragraphs.Count == 1 ? paragraphs[0] : string.Join(" ", paragraphs);
        var start = text.IndexOf('<');
        if (start < 0)
            return text;
        var key = new StringBuilder(text, 0, start, text.Length);
        var lastEnd = text.LastIndexOf('>');
        while (start < text.Length)
        {
            var end = text[start] == '<' && start < lastEnd ? text.IndexOf('>', start) : -1;
            if (end < 0)
                key.Append(text[start]);
            start = Math.Max(start, end) + 1;
        }

        return key.ToString().FoldWhiteSpace();
    }
}
