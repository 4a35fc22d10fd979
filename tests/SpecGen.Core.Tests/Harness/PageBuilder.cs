using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Pages;

namespace SpecGen.Core.Tests.Harness;

/// <summary>Builds a page block by block, as the readers of HTML and AsciiDoc would hand it over. Every cell has a range of its own.</summary>
internal sealed class PageBuilder
{
    private readonly List<Block> _blocks = [];
    private int _position;

    public static PageBuilder Operation(string method = "GET", string path = "/volumes")
    {
        var page = new PageBuilder();
        page._blocks.Add(new Heading(page.Next(), 1, "Retrieve volumes"));
        page._blocks.Add(new OperationLine(page.Next(), method, path));
        return page;
    }

    public PageBuilder Heading(string text, int level = 2) => Add(new Heading(Next(), level, text));

    public PageBuilder Paragraph(string text) => Add(new Paragraph(Next(), text));

    /// <summary>A paragraph that leads to a definition.</summary>
    public PageBuilder Phrase(string text, string? link = null) => Add(new Paragraph(Next(), text, link));

    public PageBuilder List(params string[] items) => List(items.Select(text => (1, text)).ToArray());

    /// <summary>A list with inner lists.</summary>
    public PageBuilder List(params (int Level, string Text)[] items) =>
        Add(new BulletList(Next(), items.Select(item => new BulletItem(Next(), item.Text, item.Level)).ToList()));

    public PageBuilder Parameters(params Row[] rows) =>
        Heading("Parameters").Table(["Name", "Type", "In", "Required", "Description"], rows);

    public PageBuilder Request(string? example, params Row[] rows) => Heading("Request Body").Body("request", example, rows);

    public PageBuilder Response(string? example, params Row[] rows) =>
        Heading("Response").Add(new CodeBlock(Next(), "Status: 200, Ok")).Body("response", example, rows);

    public PageBuilder Error(params Row[] rows) =>
        Heading("Error").Add(new CodeBlock(Next(), "Status: Default, Error")).Body("error", null, rows);

    /// <param name="heading"><c>Response</c> or <c>Error</c>.</param>
    /// <param name="status">The status line: <c>Status: 404, Not found</c>.</param>
    public PageBuilder Answer(string heading, string status, params Row[] rows) => Heading(heading).Status(status).Body("", null, rows);

    public PageBuilder Definitions() => Heading("Definitions").Add(new Caption(Next(), "See Definitions"));

    public PageBuilder Definition(string name, string description, params Row[] rows)
    {
        Add(new DefinitionName(Next(), name));
        if (description.Length > 0)
            Paragraph(description);
        return rows.Length == 0 ? this : Table(["Name", "Type", "Description"], rows);
    }

    public PageBuilder Table(string[] header, params Row[] rows) => Add(new Table(Next(), header, rows));

    public PageBuilder Status(string text) => Add(new CodeBlock(Next(), text));

    public BoundPage Bind() => PageBinder.Bind(new Page(PageForm.AsciiDoc, _blocks), TestContext.Current.CancellationToken);

    public Operation BindOperation() => Bind().Operation ?? throw new InvalidOperationException("The page has no operation.");

    /// <summary>A row of plain cells; a type <c>link:name</c> or <c>array[link:name]</c> is a link to a definition.</summary>
    public static Row Row(params string[] cells) => new(new TextRange(1, 1), cells.Select(CellOf).ToList());

    /// <summary>A row whose description has bullets.</summary>
    public static Row RowWithBullets(string[] cells, params string[] bullets)
    {
        var row = Row(cells);
        var last = row.Cells[^1] with { Bullets = bullets };
        return row with { Cells = [.. row.Cells.SkipLast(1), last] };
    }

    private static Cell CellOf(string text)
    {
        var link = text.IndexOf("link:", StringComparison.Ordinal);
        var target = link < 0 ? null : text[(link + "link:".Length)..].TrimEnd(']');
        var printed = text.Replace("link:", "");
        return new Cell(new TextRange(1, 1), printed, target, printed.Length == 0 ? [] : [printed], []);
    }

    private PageBuilder Body(string kind, string? example, Row[] rows)
    {
        if (rows.Length > 0)
            Table(["Name", "Type", "Description"], rows);
        return example is null ? this : Add(new Caption(Next(), "Example " + kind)).Add(new CodeBlock(Next(), example));
    }

    private PageBuilder Add(Block block)
    {
        _blocks.Add(block);
        return this;
    }

    private TextRange Next() => new(_position += 10, 5);
}
