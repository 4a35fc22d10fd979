using SpecGen.Common;

namespace SpecGen.Pages.Html;

/// <summary>Reads a table: its own rows only, as they are, even where a <c>|</c> in a description has torn them.</summary>
internal sealed class HtmlTableReader
{
    private const int MinimumCells = 2;

    private readonly CancellationToken _cancellationToken;
    private readonly List<string> _header = [];
    private readonly List<Row> _rows = [];

    private HtmlTableReader(CancellationToken cancellationToken) => _cancellationToken = cancellationToken;

    public static Table Read(HtmlElement table, CancellationToken cancellationToken)
    {
        var reader = new HtmlTableReader(cancellationToken);
        reader.ReadRows(table);
        return new Table(table.Range, reader._header, reader._rows);
    }

    private void ReadRows(HtmlElement container)
    {
        for (var node = container.First; node is not null; node = node.Next)
        {
            if (node is not HtmlElement element)
                continue;
            if (element.Is("tr"))
                ReadRow(element);
            else if (container.Is("table") && element.Tag.Name is "thead" or "tbody" or "tfoot")
                ReadRows(element);
        }
    }

    private void ReadRow(HtmlElement row)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (_header.Count == 0 && _rows.Count == 0 && IsHeader(row))
        {
            for (var cell = NextCell(row.First); cell is not null; cell = NextCell(cell.Next))
                _header.Add(HtmlInline.TextOf(cell));
            return;
        }

        var cells = new List<Cell>(Math.Max(_header.Count, MinimumCells));
        for (var cell = NextCell(row.First); cell is not null; cell = NextCell(cell.Next))
            cells.Add(CellOf(cell, _cancellationToken));
        _rows.Add(new Row(row.Range, cells));
    }

    private static bool IsHeader(HtmlElement row)
    {
        for (var node = row.First; node is not null; node = node.Next)
        {
            if (node is HtmlElement element && !element.Is("th"))
                return false;
        }

        return row.First is not null;
    }

    private static HtmlElement? NextCell(HtmlNode? node)
    {
        while (node is not null)
        {
            if (node is HtmlElement { Tag.Name: "td" or "th" } cell)
                return cell;
            node = node.Next;
        }

        return null;
    }

    private static Cell CellOf(HtmlElement cell, CancellationToken cancellationToken)
    {
        var range = cell.First is null ? cell.Range : TextRange.Between(cell.First.Start, Math.Max(cell.First.Start, cell.Last!.End));
        if (cell.Only is HtmlElement { Tag.Name: "p", Only: HtmlText text })
            return CellText.CellOf(range, InlineMarks.Undecorated(text.Text));
        if (HtmlPageReader.OnlyParagraphOf(cell) is { } paragraph)
            return CellText.CellOf(range, paragraph);

        var paragraphs = new List<string>();
        var bullets = new List<string>();
        foreach (var block in HtmlPageReader.ReadPart(cell, cancellationToken))
            CellText.Add(block, paragraphs, bullets);
        return CellText.CellOf(range, paragraphs, bullets, LinkTargetIn(cell));
    }

    /// <summary>
    /// The definition that a plain cell leads to. A description, which asciidoctor wraps into <c>div.content</c>, may
    /// mention one without being its type.
    /// </summary>
    private static string? LinkTargetIn(HtmlElement cell)
    {
        for (var node = cell.First; node is not null; node = node.Next)
        {
            if (node is HtmlElement { Tag.Name: "p" } paragraph && LinkTargetInParagraph(paragraph) is { } target)
                return target;
        }

        return null;
    }

    internal static string? LinkTargetInParagraph(HtmlElement paragraph)
    {
        for (var node = paragraph.First; node is not null; node = node.Next)
        {
            if (node is HtmlElement { Tag.Name: "a", Href: ['#', _, ..] href })
                return href.Substring(1);
        }

        return null;
    }
}
