using SpecGen.Common;

namespace SpecGen.Pages.AsciiDoc;

/// <summary>
/// Reads the AsciiDoc that reference pages are published from, line by line. A cell begins at a line's start only,
/// which is why this form is whole where the others were cut at a <c>|</c> within a description.
/// </summary>
public sealed class AsciiDocPageReader
{
    private const string DefinitionRole = "[.api-collapsible-fifth-title]";
    private const string OperationRole = "[.api-doc-operation ";
    private const string FrontMatterFence = "---";
    private const string TableFence = "|===";
    private const string NestedTableFence = "!===";

    private readonly LineCursor _cursor;
    private readonly CancellationToken _cancellationToken;
    private readonly List<Block> _blocks = [];
    private bool _isDefinitionNext;

    /// <summary>Of the line of attributes above: a definition's is followed by the role of its name.</summary>
    private string? _anchor;
    private bool _isInExample;

    /// <summary>The fence of a part that the file ends within.</summary>
    private string? _openFence;

    private AsciiDocPageReader(LineCursor cursor, CancellationToken cancellationToken)
    {
        _cursor = cursor;
        _cancellationToken = cancellationToken;
    }

    public static Page Read(string text, CancellationToken cancellationToken)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var reader = new AsciiDocPageReader(new LineCursor(text, start, text.Length), cancellationToken);
        reader.SkipFrontMatter();
        reader.ReadBlocks();
        return new Page(PageForm.AsciiDoc, reader._blocks) { OpenAtEnd = OpenBlock.In(text, reader._blocks, reader._openFence) };
    }

    /// <summary>The blocks of a part of a page: the content of a cell.</summary>
    internal static List<Block> ReadPart(string text, TextRange range, CancellationToken cancellationToken)
    {
        var reader = new AsciiDocPageReader(new LineCursor(text, range.Start, range.End), cancellationToken);
        reader.ReadBlocks();
        return reader._blocks;
    }

    private void SkipFrontMatter()
    {
        while (!_cursor.IsAtEnd && _cursor.IsBlank)
            _cursor.MoveNext();
        if (_cursor.IsAtEnd || !Is(FrontMatterFence))
            return;
        do
            _cursor.MoveNext();
        while (!_cursor.IsAtEnd && !Is(FrontMatterFence));
        _openFence = _cursor.IsAtEnd ? FrontMatterFence : null;
        _cursor.MoveNext();
    }

    private void ReadBlocks()
    {
        while (!_cursor.IsAtEnd)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            ReadBlock();
        }

        _openFence ??= _isInExample ? "====" : null;
    }

    private void ReadBlock()
    {
        var line = _cursor.Line;
        if (line.IsEmpty || AsciiDocLine.IsIgnored(line))
            _cursor.MoveNext();
        else if (_isDefinitionNext)
            ReadDefinitionName();
        else if (AsciiDocLine.HeadingLevel(line) is var level and > 0)
            ReadHeading(level);
        else if (StartsWith(OperationRole) && AsciiDocLine.OperationIn(_cursor) is { } operation)
            Add(operation);
        else if (Is(TableFence))
            _blocks.Add(AsciiDocTableReader.Read(_cursor, TableFence, '|', _cancellationToken));
        else if (Is(NestedTableFence))
            _blocks.Add(AsciiDocTableReader.Read(_cursor, NestedTableFence, '!', _cancellationToken));
        else if (AsciiDocLine.IsExampleFence(line))
            ReadExampleFence();
        else if (AsciiDocLine.IsCodeFence(line))
            ReadFencedCode();
        else if (AsciiDocLine.IsAttributes(line))
            ReadAttributes();
        else if (AsciiDocLine.IsTitle(line))
            ReadCaption();
        else if (AsciiDocLine.BulletLength(line) > 0)
            ReadList();
        else
            ReadParagraph();
    }

    private void ReadAttributes()
    {
        _isDefinitionNext = Is(DefinitionRole);
        if (!_isDefinitionNext)
            _anchor = AsciiDocLine.AnchorIn(_cursor.Line);
        var isSource = StartsWith("[source");
        _cursor.MoveNext();
        // Within an example's fences the code has no fence of its own.
        if (isSource && _isInExample && !AsciiDocLine.IsCodeFence(_cursor.Line))
            ReadUnfencedCode();
    }

    private void ReadDefinitionName()
    {
        _isDefinitionNext = false;
        Add(new DefinitionName(_cursor.Range, _cursor.Line.ToString(), _anchor));
        _anchor = null;
    }

    private void ReadHeading(int level)
    {
        var text = AsciiDocInline.ToText(_cursor.Line.Slice(level));
        Add(new Heading(_cursor.Range, level, text));
    }

    private void ReadCaption() => Add(new Caption(_cursor.Range, AsciiDocInline.ToText(_cursor.Line.Slice(1))));

    private void ReadExampleFence()
    {
        _isInExample = !_isInExample;
        _cursor.MoveNext();
    }

    private void ReadFencedCode()
    {
        var fence = _cursor.Line.ToString();
        _cursor.MoveNext();
        var start = _cursor.LineStart;
        var end = start;
        while (!_cursor.IsAtEnd && !IsClosing(fence))
        {
            if (!_cursor.IsBlank)
                end = _cursor.LineEnd;
            _cursor.MoveNext();
        }

        AddCode(start, end);
        _openFence = _cursor.IsAtEnd ? fence : _openFence;
        _cursor.MoveNext();
    }

    private void ReadUnfencedCode()
    {
        var start = _cursor.LineStart;
        var end = start;
        while (!_cursor.IsAtEnd && !AsciiDocLine.IsExampleFence(_cursor.Line))
        {
            if (!_cursor.IsBlank)
                end = _cursor.LineEnd;
            _cursor.MoveNext();
        }

        AddCode(start, end);
    }

    private void AddCode(int start, int end)
    {
        if (end > start)
            _blocks.Add(new CodeBlock(TextRange.Between(start, end), _cursor.Text.Substring(start, end - start).Replace("\r\n", "\n")));
    }

    private void ReadList()
    {
        var start = _cursor.LineStart;
        var end = start;
        var items = new List<BulletItem>();
        var levels = new ListLevels();
        while (!_cursor.IsAtEnd && AsciiDocLine.BulletLength(_cursor.Line) is var length and > 0)
        {
            var level = levels.Of(_cursor.Line.Slice(0, length).Trim());
            _cursor.SkipInLine(length);
            var range = TakeLines(endsAtItem: true);
            end = range.End;
            items.Add(new BulletItem(range, TextOf(range), level));
            SkipToNextItem();
        }

        _blocks.Add(new BulletList(TextRange.Between(start, end), items));
    }

    /// <summary>Items may stand apart; <c>+</c> on a line of its own ties more to the item above.</summary>
    private void SkipToNextItem()
    {
        while (!_cursor.IsAtEnd && (_cursor.IsBlank || Is("+")))
            _cursor.MoveNext();
    }

    private void ReadParagraph()
    {
        var range = TakeLines(endsAtItem: false);
        var text = InlineMarks.WithPlainLabel(TextOf(range));
        if (text.Length > 0)
            _blocks.Add(new Paragraph(range, text, AsciiDocCell.LinkTargetIn(_cursor.Text.AsSpan(range.Start, range.Length))));
    }

    /// <summary>The lines up to a blank one or to one that begins another block. A list cannot interrupt a paragraph.</summary>
    private TextRange TakeLines(bool endsAtItem)
    {
        var start = _cursor.LineStart;
        int end;
        do
        {
            _cancellationToken.ThrowIfCancellationRequested();
            end = _cursor.LineEnd;
            _cursor.MoveNext();
        }
        while (!_cursor.IsAtEnd && !_cursor.IsBlank && !EndsParagraph(_cursor.Line, endsAtItem));

        return TextRange.Between(start, end);
    }

    private static bool EndsParagraph(ReadOnlySpan<char> line, bool endsAtItem) =>
        (endsAtItem && (AsciiDocLine.BulletLength(line) > 0 || line.SequenceEqual("+".AsSpan())))
        || AsciiDocLine.IsAttributes(line)
        || AsciiDocLine.IsCodeFence(line)
        || AsciiDocLine.IsExampleFence(line)
        || line.SequenceEqual(TableFence.AsSpan())
        || AsciiDocLine.IsIgnored(line);

    private string TextOf(TextRange range) => AsciiDocInline.ToText(_cursor.Text.AsSpan(range.Start, range.Length));

    private void Add(Block block)
    {
        _blocks.Add(block);
        _cursor.MoveNext();
    }

    private bool Is(string line) => _cursor.Line.SequenceEqual(line.AsSpan());

    private bool StartsWith(string prefix) => _cursor.Line.StartsWith(prefix.AsSpan(), StringComparison.Ordinal);

    /// <summary>A fence of backticks may name a language, its end does not.</summary>
    private bool IsClosing(string fence) =>
        fence[0] == '`' ? Is("```") : Is(fence);
}
