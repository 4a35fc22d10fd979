using SpecGen.Common;

namespace SpecGen.Pages.Html;

/// <summary>Reads a table: its own rows only, as they are, even where a <c>|</c> in a description has torn them.</summary>
internal static class HtmlTableReader
{
    public static Table Read(HtmlElement table, CancellationToken cancellationToken)
    {
        var header = new List<string>();
        var rows = new List<Row>();
        foreach (var line in RowsOf(table))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (header.Count == 0 && rows.Count == 0 && IsHeader(line))
                header.AddRange(line.Elements.Select(HtmlInline.TextOf));
            else
                rows.Add(RowOf(line, cancellationToken));
        }

        return new Table(table.Range, header, rows);
    }

    private static IEnumerable<HtmlElement> RowsOf(HtmlElement table)
    {
        foreach (var part in table.Elements)
        {
            if (part.Is("tr"))
                yield return part;
            if (part.Name is not ("thead" or "tbody" or "tfoot"))
                continue;
            foreach (var row in part.Elements)
            {
                if (row.Is("tr"))
                    yield return row;
            }
        }
    }

    private static bool IsHeader(HtmlElement row) => row.Children.Count > 0 && row.Elements.All(cell => cell.Is("th"));

    private static Row RowOf(HtmlElement row, CancellationToken cancellationToken)
    {
        var cells = new List<Cell>();
        foreach (var cell in row.Elements)
        {
            if (cell.Name is "td" or "th")
                cells.Add(CellOf(cell, cancellationToken));
        }

        return new Row(row.Range, cells);
    }

    private static Cell CellOf(HtmlElement cell, CancellationToken cancellationToken)
    {
        var paragraphs = new List<string>();
        var bullets = new List<string>();
        foreach (var block in HtmlPageReader.ReadPart(cell, cancellationToken))
            CellText.Add(block, paragraphs, bullets);
        return CellText.CellOf(ContentRange(cell), paragraphs, bullets, LinkTargetIn(cell));
    }

    private static TextRange ContentRange(HtmlElement cell) =>
        cell.Children.Count == 0 ? cell.Range : TextRange.Between(cell.Children[0].Start, Math.Max(cell.Children[0].Start, EndOfContent(cell)));

    private static int EndOfContent(HtmlElement cell) => cell.Children[cell.Children.Count - 1] switch
    {
        HtmlElement element => element.End,
        HtmlText text => text.Start + text.Text.Length,
        _ => cell.End,
    };

    /// <summary>
    /// The definition that a plain cell leads to. A description, which asciidoctor wraps into <c>div.content</c>, may
    /// mention one without being its type.
    /// </summary>
    private static string? LinkTargetIn(HtmlElement cell)
    {
        foreach (var paragraph in cell.Elements)
        {
            if (!paragraph.Is("p"))
                continue;
            foreach (var link in paragraph.Elements)
            {
                if (link.Is("a") && link.Href.Length > 1 && link.Href[0] == '#')
                    return link.Href.Substring(1);
            }
        }

        return null;
    }
}
