using System.Globalization;
using System.Text;
using SpecGen.TestPages.Layout;

namespace SpecGen.TestPages.Forms;

/// <summary>The source of a published page.</summary>
public sealed class AsciiDocForm
{
    private readonly StringBuilder _text = new();

    public static string Write(PrintedPage page)
    {
        var form = new AsciiDocForm();
        form._text.Append(CultureInfo.InvariantCulture, $"---\nsidebar: sidebar\napi: true\nexplorer: false\npermalink: '{page.File}.html'\nsummary: '{page.Title.Replace("'", "''")}'\n---\n\n= {page.Title}\n\n");
        foreach (var block in page.Body)
            form.Write(block);
        if (page.Definitions.Count > 0)
            form.Definitions(page.Definitions);
        return form._text.ToString();
    }

    private void Definitions(IEnumerable<PrintedBlock> blocks)
    {
        _text.Append("== Definitions\n\n[.api-def-first-level]\n.See Definitions\n[%collapsible%closed]\n//Start collapsible Definitions block\n====\n");
        foreach (var block in blocks)
            Write(block);
        _text.Append("//end collapsible .Definitions block\n====\n");
    }

    private void Write(PrintedBlock block) => _text.Append(block switch
    {
        PrintedOperation operation => $"[.api-doc-operation .api-doc-operation-{operation.Method.ToLowerInvariant()}]#{operation.Method}# [.api-doc-code-block]#`{operation.Path}`#\n\n",
        PrintedRelease release => $"*Introduced In:* {release.Version}\n\n",
        PrintedParagraph paragraph => Inline(paragraph.Text) + "\n\n",
        PrintedCaution caution => $"CAUTION: {caution.Text}\n\n",
        PrintedHeading heading => $"{new string('=', heading.Level)} {heading.Text}\n\n",
        PrintedList list => List(list),
        PrintedCode code => $"```\n{code.Text}\n```\n\n",
        PrintedExample example => $".{example.Caption}\n[%collapsible%closed]\n====\n[source,json,subs=+macros]\n{example.Json}\n====\n\n",
        PrintedTable table => Table(table),
        PrintedCodes codes => Codes(codes),
        PrintedDefinition definition => $"[#{definition.Anchor}]\n[.api-collapsible-fifth-title]\n{definition.Name}\n" + (definition.Map is { } map ? Inline(map) + "\n" : "\n"),
        _ => throw new InvalidOperationException(block.ToString()),
    });

    private static string List(PrintedList list) =>
        string.Concat(list.Items.Select(item => item.Level == 1 ? $"* {Inline(item.Text)}\n" : $"\n{new string('*', item.Level + 1)} {Inline(item.Text)}\n\n")) + "\n";

    private static string Table(PrintedTable table)
    {
        var text = new StringBuilder($"[cols={table.Header.Count}*,options=header]\n|===\n\n");
        foreach (var name in table.Header)
            text.Append('|').Append(name).Append('\n');
        foreach (var row in table.Rows)
            Row(text.Append('\n'), row, table.Header[^1] == "Description");
        return text.Append("|===\n\n\n").ToString();
    }

    private static void Row(StringBuilder text, PrintedRow row, bool hasDescription)
    {
        foreach (var cell in row.Cells)
            text.Append('|').Append(Inline(cell)).Append('\n');
        if (!hasDescription)
            return;
        text.Append("a|").Append(string.Join("\n\n", row.Paragraphs.Select(Inline))).Append('\n');
        if (row.Bullets.Count > 0)
            text.Append('\n').Append(string.Concat(row.Bullets.Select(bullet => $"* {Inline(bullet)}\n"))).Append('\n');
    }

    private static string Codes(PrintedCodes codes) => codes.Shape switch
    {
        "rows" => $"|===\n| {string.Join(" | ", codes.Header)}\n{string.Concat(codes.Rows.Select(row => "\n" + string.Concat(row.Select(cell => $"| {Inline(cell)}\n"))))}|===\n\n",
        // Of later releases: each cell has a row of its own, and each pair an empty third.
        "cells" => $"[cols=2*,options=header]\n|===\n//header\n|{codes.Header[0]}\n|{codes.Header[1]}\n//end header\n\n{string.Concat(codes.Rows.Select(CellRows))}|=== \n\n",
        "headless" => $"|===\n{string.Concat(codes.Rows.Select(row => $"| {Inline(row[0])} | {Inline(row[1])}\n\n"))}|===\n\n",
        _ => throw new InvalidOperationException(codes.Shape),
    };

    private static string CellRows(IReadOnlyList<InlineText> row) => string.Concat(row.Select(cell => $"//start row\n|{Inline(cell)}  +\n//end row\n")) + "//start row\n|\n//end row\n";

    private static string Inline(InlineText text) =>
        text.Render(part => part.Kind switch
        {
            InlineKind.Code => $"`{part.Text}`",
            InlineKind.Emphasis => $"_{part.Text}_",
            InlineKind.Placeholder => $"+++<{part.Text}>+++",
            InlineKind.Link => $"link:#{part.Target}[{part.Text}]",
            _ => part.Text,
        })
        + string.Concat(text.Parts.Where(part => part.Kind == InlineKind.Placeholder).Select(part => $"+++</{part.Text}>+++"));
}
