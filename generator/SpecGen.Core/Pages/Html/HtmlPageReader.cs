using SpecGen.Common;

namespace SpecGen.Pages.Html;

/// <summary>Reads a published page, or only its content.</summary>
public sealed class HtmlPageReader
{
    private const string DefinitionClass = "api-collapsible-fifth-title";

    /// <summary>In the template of 2022 a definition is a section with a plain heading.</summary>
    private const string PlainDefinitionClass = "sect4";
    private const string OperationClass = "api-doc-operation";
    private const string PathClass = "api-doc-code-block";

    private static readonly string[] s_admonitions = ["caution", "important", "note", "tip", "warning"];

    private readonly CancellationToken _cancellationToken;
    private readonly List<Block> _blocks = [];
    private bool _isInDefinitions;

    private HtmlPageReader(CancellationToken cancellationToken) => _cancellationToken = cancellationToken;

    public static Page Read(IPageSource source, CancellationToken cancellationToken)
    {
        var content = HtmlContent.FindIn(source, cancellationToken);
        var reader = new HtmlPageReader(cancellationToken);
        if (content.Title.Length > 0)
            reader._blocks.Add(new Heading(content.Title, 1, HtmlInline.TextOf(HtmlTree.Parse(source, content.Title, cancellationToken))));
        reader.ReadContainer(HtmlTree.Parse(source, content.Content, cancellationToken));
        return new Page(PageForm.Html, reader._blocks) { OpenAtEnd = OpenElement.In(source, content.Content) };
    }

    /// <summary>The blocks of a part of a page: the content of a cell.</summary>
    internal static List<Block> ReadPart(HtmlElement element, CancellationToken cancellationToken)
    {
        var reader = new HtmlPageReader(cancellationToken);
        reader.ReadContainer(element);
        return reader._blocks;
    }

    /// <summary>
    /// What <see cref="ReadPart"/> would find in most cells: one paragraph without markup in <c>div</c>s of its own, or nothing. Null
    /// where there is more.
    /// </summary>
    internal static string? OnlyParagraphOf(HtmlElement element)
    {
        var child = FirstSaying(element.First);
        while (child is HtmlElement { Tag.Name: "div" } inner && FirstSaying(child.Next) is null)
            (element, child) = (inner, FirstSaying(inner.First));
        if (child is null)
            return "";
        return child is HtmlElement { Tag.Name: "p", Only: HtmlText text } && FirstSaying(child.Next) is null && !element.HasClass(DefinitionClass)
            ? InlineMarks.WithPlainLabel(InlineMarks.Undecorated(text.Text))
            : null;
    }

    /// <summary>The node or the next behind it that is not the white space between elements.</summary>
    private static HtmlNode? FirstSaying(HtmlNode? node)
    {
        while (node is HtmlText { IsBlank: true })
            node = node.Next;
        return node;
    }

    /// <summary>Text that stands in a container without an element of its own is a paragraph, too.</summary>
    private void ReadContainer(HtmlElement container)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        List<HtmlNode>? line = null;
        for (var node = container.First; node is not null; node = node.Next)
        {
            if (node is HtmlElement { Tag.IsBlock: true } element)
            {
                AddLooseText(line);
                ReadBlock(element, container);
            }
            else if (line is { Count: > 0 } || node is not HtmlText { IsBlank: true })
            {
                (line ??= []).Add(node);
            }
        }

        AddLooseText(line);
    }

    private void ReadBlock(HtmlElement element, HtmlElement container)
    {
        switch (element.Tag.Name)
        {
            case "h5" when _isInDefinitions && element.Id.Length > 0 && container.HasClass(PlainDefinitionClass):
                AddDefinition(element, element, element.Id);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                ReadHeading(element);
                break;
            case "p":
                ReadParagraph(element, container);
                break;
            case "ul" or "ol":
                _blocks.Add(new BulletList(element.Range, HtmlList.ItemsOf(element)));
                break;
            case "pre":
                _blocks.Add(new CodeBlock(element.Range, HtmlInline.RawTextOf(element).TrimEnd()));
                break;
            case "summary":
                _blocks.Add(new Caption(element.Range, HtmlInline.TextOf(element)));
                break;
            case "table" when container.HasClass("admonitionblock"):
                ReadAdmonition(element, container);
                break;
            case "table":
                _blocks.Add(HtmlTableReader.Read(element, _cancellationToken));
                break;
            case "nav" or "head":
                break;
            default:
                ReadContainer(element);
                break;
        }
    }

    /// <summary>The label is an icon here; the source of the page has it as a word before the text.</summary>
    private void ReadAdmonition(HtmlElement table, HtmlElement container)
    {
        var start = _blocks.Count;
        ReadContainer(table);
        if (start < _blocks.Count && _blocks[start] is Paragraph text && s_admonitions.FirstOrDefault(container.HasClass) is { } label)
            _blocks[start] = text with { Text = $"{label.ToUpperInvariant()}: {text.Text}" };
    }

    private void ReadHeading(HtmlElement element)
    {
        var heading = new Heading(element.Range, element.Tag.Name[1] - '0', HtmlInline.TextOf(element));
        _blocks.Add(heading);
        if (heading.Level <= 2)
            _isInDefinitions = heading.Text == "Definitions";
    }

    /// <summary>What a page's source has on the line below the name is in the name's paragraph: the words of a map.</summary>
    private void AddDefinition(HtmlElement whole, HtmlElement name, string anchor)
    {
        var text = HtmlInline.RawTextOf(name).Trim();
        var end = text.IndexOf('\n');
        _blocks.Add(new DefinitionName(whole.Range, text.AsSpan(0, end < 0 ? text.Length : end).FoldWhiteSpace(), anchor.Length == 0 ? null : anchor));
        if (end >= 0)
            AddParagraph(name.Range, text.AsSpan(end).FoldWhiteSpace(), HtmlTableReader.LinkTargetInParagraph(name));
    }

    private void ReadParagraph(HtmlElement element, HtmlElement container)
    {
        if (container.HasClass(DefinitionClass))
            AddDefinition(container, element, container.Id);
        else if (OperationIn(element) is { } operation)
            _blocks.Add(operation);
        else
            AddParagraph(element.Range, HtmlInline.TextOf(element), HtmlTableReader.LinkTargetInParagraph(element));
    }

    private void AddLooseText(List<HtmlNode>? line)
    {
        if (line is not { Count: > 0 })
            return;
        var text = HtmlInline.TextOf(line);
        if (text.Length > 0)
            AddParagraph(TextRange.Between(line[0].Start, line[line.Count - 1].End), text);
        line.Clear();
    }

    private void AddParagraph(TextRange range, string text, string? link = null)
    {
        if (text.Length > 0)
            _blocks.Add(new Paragraph(range, InlineMarks.WithPlainLabel(text), link));
    }

    private static OperationLine? OperationIn(HtmlElement paragraph)
    {
        var method = TextOfClass(paragraph, OperationClass);
        var path = TextOfClass(paragraph, PathClass);
        return OperationMethods.IsKnown(method) && path.Length > 0 ? new OperationLine(paragraph.Range, method, path) : null;
    }

    private static string TextOfClass(HtmlElement paragraph, string name)
    {
        for (var node = paragraph.First; node is not null; node = node.Next)
        {
            if (node is HtmlElement { Tag.Name: "span" } element && element.HasClass(name))
                return HtmlInline.RawTextOf(element).Trim();
        }

        return "";
    }
}
