using System.Text;
using SpecGen.TestPages.Layout;

namespace SpecGen.TestPages.Forms;

/// <summary>The print of an extractor that gives every cell a line, and examples without their indent.</summary>
/// <param name="hasBars">Lines of a header begin with a bar.</param>
public sealed class LinePerCell(bool hasBars)
{
    public string Write(PrintedPage page)
    {
        var text = new StringBuilder(page.Title).Append('\n');
        foreach (var block in page.Body)
            text.Append(Printed(block));
        if (page.Definitions.Count > 0)
            text.Append("Definitions\nSee Definitions\n");
        foreach (var block in page.Definitions)
            text.Append(Printed(block));
        return text.ToString();
    }

    private string Printed(PrintedBlock block) => block switch
    {
        PrintedOperation operation => $"{operation.Method} {operation.Path}\n",
        PrintedRelease release => $"Introduced In: {release.Version}\n",
        PrintedParagraph paragraph => InlinePrint.Of(paragraph.Text) + "\n",
        PrintedCaution caution => caution.Text + "\n",
        PrintedHeading heading => heading.Text + "\n",
        PrintedList list => string.Concat(list.Items.Select(item => $"* {InlinePrint.Of(item.Text)}\n")),
        PrintedCode code => code.Text + "\n",
        PrintedExample example => $"{example.Caption}\n{string.Join('\n', example.Json.Split('\n').Select(line => line.TrimStart(' ')))}\n",
        PrintedTable table => Table(table.Header, [.. table.Rows.Select(row => LostCells.Kept(row, table.Header))]),
        PrintedCodes codes => Table(codes.Shape == "headless" ? [] : codes.Header, [.. codes.Rows.Select(row => row.Select(InlinePrint.Of).ToList())]),
        PrintedDefinition definition => definition.Name + "\n" + (definition.Map is { } map ? InlinePrint.Of(map) + "\n" : ""),
        _ => throw new InvalidOperationException(block.ToString()),
    };

    private string Table(IReadOnlyList<string> header, List<List<string>> rows)
    {
        var bar = hasBars ? "| " : "";
        var head = header.Count == 0 ? "" : $"{bar}{string.Join(" | ", header)} |\n{bar.TrimEnd()}{string.Concat(header.Select(_ => "---|"))}\n";
        return head + string.Concat(rows.Select((row, at) => Row(row, isLast: at == rows.Count - 1)));
    }

    /// <summary>The last row loses its cells without a mark.</summary>
    private static string Row(List<string> cells, bool isLast) =>
        string.Concat(cells.Where(cell => cell.Length > 0).Select(cell => cell + " |\n")) + (!isLast && cells.Any(cell => cell.Length == 0) ? "|\n" : "");
}
