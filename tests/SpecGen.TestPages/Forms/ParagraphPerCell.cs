using System.Text;
using SpecGen.TestPages.Layout;

namespace SpecGen.TestPages.Forms;

/// <summary>The print of a program that saves what a browser shows: a paragraph for each cell, and no mark of a table.</summary>
public static class ParagraphPerCell
{
    public static string Write(PrintedPage page)
    {
        var text = new StringBuilder($"Skip to main content\n\n{page.Title}\n\nContributors\n\n");
        foreach (var block in page.Body)
            text.Append(Printed(block));
        if (page.Definitions.Count > 0)
            text.Append("Definitions\n\nSee Definitions\n\n");
        foreach (var block in page.Definitions)
            text.Append(Printed(block));
        return text.ToString();
    }

    private static string Printed(PrintedBlock block) => block switch
    {
        PrintedOperation operation => $"{operation.Method} {operation.Path}\n\n",
        PrintedRelease release => $"Introduced In: {release.Version}\n\n",
        PrintedParagraph paragraph => InlinePrint.Of(paragraph.Text) + "\n\n",
        PrintedCaution caution => caution.Text + "\n\n",
        PrintedHeading heading => heading.Text + "\n\n",
        PrintedList list => string.Concat(list.Items.Select(item => $"{new string(' ', 2 * item.Level)}• {InlinePrint.Of(item.Text)}\n\n")),
        PrintedCode code => code.Text + "\n\n",
        PrintedExample example => $"{example.Caption}\n{example.Json}\n\n",
        PrintedTable table => string.Join(' ', table.Header) + "\n\n" + string.Concat(table.Rows.Select(Row)),
        PrintedCodes codes => string.Join(' ', codes.Header) + "\n\n" + string.Concat(codes.Rows.SelectMany(row => row).Where(cell => !cell.IsEmpty).Select(cell => InlinePrint.Of(cell) + "\n\n")),
        PrintedDefinition definition => definition.Name + "\n\n" + (definition.Map is { } map ? InlinePrint.Of(map) + "\n\n" : ""),
        _ => throw new InvalidOperationException(block.ToString()),
    };

    private static string Row(PrintedRow row) =>
        string.Concat(row.Cells.Concat(row.Paragraphs).Where(cell => !cell.IsEmpty).Select(cell => InlinePrint.Of(cell) + "\n\n"))
        + string.Concat(row.Bullets.Select(bullet => $"  • {InlinePrint.Of(bullet)}\n\n"));
}
