using SpecGen.TestPages.Described;

namespace SpecGen.TestPages.Layout;

/// <summary>Lays a described page out in the order of published ones.</summary>
public sealed class PageLayout
{
    private readonly DescribedApi _api;
    private readonly DescribedPage _page;
    private readonly ExampleJson _examples;
    private readonly List<PrintedBlock> _blocks = [];

    private PageLayout(DescribedApi api, DescribedPage page)
    {
        _api = api;
        _page = page;
        _examples = new(api, page.Method);
    }

    public static PrintedPage Of(DescribedApi api, DescribedPage page)
    {
        var layout = new PageLayout(api, page);
        layout.Head();
        layout.Parameters();
        layout.Request();
        foreach (var answer in page.Answers)
            layout.Answer(answer);
        var body = layout._blocks.ToList();
        layout._blocks.Clear();
        foreach (var key in DefinitionWalk.Of(api, page))
            layout.Definition(key);
        return new(page.Title, page.File, page.Method, body, layout._blocks);
    }

    private void Head()
    {
        _blocks.Add(new PrintedOperation(_page.Method, _page.Path));
        if (_page.Introduced is { } version)
            _blocks.Add(new PrintedRelease(version));
        foreach (var block in _page.Description ?? [])
            _blocks.AddRange(Described(block));
        if (_page.Deprecated)
            _blocks.Add(new PrintedCaution("This operation is deprecated."));
    }

    private IEnumerable<PrintedBlock> Described(DescribedBlock block)
    {
        if (block.Heading is { } heading)
            yield return new PrintedHeading(2, heading);
        if (block.Text is { } text)
            yield return new PrintedParagraph(Inline(text));
        if (block.List is { } list)
            yield return new PrintedList([.. list.Select(item => (item.TakeWhile(mark => mark == '*').Count() + 1, Inline(item.TrimStart('*', ' '))))]);
        if (block.Code is { } code)
            yield return new PrintedCode(code);
    }

    private void Parameters()
    {
        if (_page.Parameters is not { Count: > 0 } parameters)
            return;
        _blocks.Add(new PrintedHeading(2, "Parameters"));
        _blocks.Add(new PrintedTable(["Name", "Type", "In", "Required", "Description"], [.. parameters.Select(parameter => Row(
            parameter.Value,
            Plain(ParameterKey.Of(parameter.Key).Name),
            Inline(parameter.Value.Type),
            Plain(ParameterKey.Of(parameter.Key).In),
            Plain(ParameterKey.Of(parameter.Key).IsRequired ? "True" : "False")))]));
    }

    private void Request()
    {
        if (_page.Request is not { } request)
            return;
        _blocks.Add(new PrintedHeading(2, "Request Body"));
        Body(request, "Example request");
    }

    private void Answer(DescribedAnswer answer)
    {
        _blocks.Add(new PrintedHeading(2, answer.Heading));
        _blocks.Add(new PrintedCode("Status: " + answer.Status));
        foreach (var codes in answer.Codes ?? [])
        {
            if (codes.Lead.Length > 0)
                _blocks.Add(new PrintedParagraph(Inline(codes.Lead)));
            _blocks.Add(new PrintedCodes(codes.Shape, codes.Header.Split('|'), [.. codes.Rows.Select(row => row.Select(Inline).ToList())]));
        }

        Body(answer, answer.Heading == "Error" ? "Example error" : "Example response");
        if (answer.Headers is not { } headers)
            return;
        _blocks.Add(new PrintedHeading(3, "Headers"));
        _blocks.Add(new PrintedTable(["Name", "Description", "Type"], [.. headers.Select(header => new PrintedRow([Plain(header.Key), Inline(header.Value.Text), Plain(header.Value.Type)], [], []))]));
    }

    private void Body(DescribedBody body, string caption)
    {
        if (body.Words is { } words)
            _blocks.Add(new PrintedParagraph(Inline(words)));
        var rows = BodyRows.Of(_api, body, _page.Method);
        if (rows.Count == 0)
            return;
        Table(rows);
        if (body.Example)
            _blocks.Add(new PrintedExample(caption, _examples.Of(rows)));
    }

    private void Definition(string key)
    {
        var definition = _api.Definition(key);
        var words = definition.Map is { } map ? Inline("Hash mapping strings to " + map) : null;
        _blocks.Add(new PrintedDefinition(_api.NameOf(key), _api.AnchorOf(key), definition.Text.Length == 0 ? words : null));
        _blocks.AddRange(Paragraphs(definition.Text).Select(text => new PrintedParagraph(text)));
        if (definition.Text.Length > 0 && words is not null)
            _blocks.Add(new PrintedParagraph(words));
        var rows = definition.Rows.Where(row => row.Value.IsShownIn(_page.Method)).ToList();
        if (rows.Count > 0)
            Table(rows);
    }

    private void Table(IEnumerable<KeyValuePair<string, DescribedMember>> rows) => _blocks.Add(_api.RequiredColumn
        ? new PrintedTable(["Name", "Type", "Required", "Description"], [.. rows.Select(row => Row(row.Value, Plain(row.Key), Inline(row.Value.Type), Plain(row.Value.Required ? "True" : "False")))])
        : new PrintedTable(["Name", "Type", "Description"], [.. rows.Select(row => Row(row.Value, Plain(row.Key), Inline(row.Value.Type)))]));

    /// <summary>A plain link's description is that of its definition, on every page.</summary>
    private PrintedRow Row(DescribedMember row, params InlineText[] cells) =>
        new(cells, [.. Paragraphs(row.Type.StartsWith("->", StringComparison.Ordinal) ? _api.Definition(row.Type[2..]).Text : row.Text)], [.. PrintedBullets.Of(row).Select(Inline)]);

    private IEnumerable<InlineText> Paragraphs(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Inline);

    private InlineText Inline(string text) => InlineText.Parse(text, _api);

    private static InlineText Plain(string text) => InlineText.Plain(text);
}
