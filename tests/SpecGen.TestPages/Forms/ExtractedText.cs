using System.Globalization;
using System.Text;
using SpecGen.TestPages.Layout;

namespace SpecGen.TestPages.Forms;

/// <summary>
/// What an extractor makes of the published page: a row is a line, what was preformatted is glued to what follows, and
/// cells that were empty or held nothing but a link or a list are lost.
/// </summary>
public sealed class ExtractedText
{
    private readonly StringBuilder _text = new();

    public static string Write(PrintedPage page)
    {
        var form = new ExtractedText();
        form._text.Append(page.Title).Append('\n');
        foreach (var block in page.Body)
            form.Write(block);
        if (page.Definitions.Count > 0)
            form._text.Append("Definitions\nSee Definitions\n");
        foreach (var block in page.Definitions)
            form.Write(block);
        return form._text.Append(" PDFs\nPDFs\n").ToString();
    }

    private void Write(PrintedBlock block) => _text.Append(block switch
    {
        PrintedOperation operation => $"{operation.Method} {operation.Path}\n",
        PrintedRelease release => $"Introduced In: {release.Version}\n",
        PrintedParagraph paragraph => InlinePrint.Of(paragraph.Text) + "\n",
        PrintedCaution caution => $"{caution.Text}\n",
        PrintedHeading heading => heading.Text + "\n",
        PrintedList list => string.Concat(list.Items.Select(item => $"- \n{InlinePrint.Of(item.Text)}\n")),
        PrintedCode code => code.Text,
        PrintedExample example => $"{example.Caption}\n{example.Json}",
        PrintedTable table => Table(table.Header, table.Rows.Select(row => LostCells.Kept(row, table.Header)).ToList()),
        PrintedCodes codes => Table(codes.Shape == "headless" ? [] : codes.Header, [.. codes.Rows.Select(row => row.Select(InlinePrint.Of).ToList())]),
        PrintedDefinition definition => definition.Name + "\n" + (definition.Map is { } map ? InlinePrint.Of(map) + "\n" : ""),
        _ => throw new InvalidOperationException(block.ToString()),
    });

    private static string Table(IReadOnlyList<string> header, List<List<string>> rows)
    {
        var text = new StringBuilder();
        if (header.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", header)} | \n|{string.Concat(header.Select(_ => "---|"))}\n");
        for (var at = 0; at < rows.Count; at++)
        {
            var cells = rows[at].Where(cell => cell.Length > 0).ToList();
            text.Append("| ").Append(string.Concat(cells.Select(cell => cell + " | ")));
            // The last row loses its cells without a mark.
            if (at < rows.Count - 1)
                text.Append('|', rows[at].Count - cells.Count);
            text.Append('\n');
        }

        return text.ToString();
    }
}
