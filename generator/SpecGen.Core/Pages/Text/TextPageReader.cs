using SpecGen.Common;
using SpecGen.Pages.Text.Paragraphs;
using SpecGen.Pages.Text.Tables;

namespace SpecGen.Pages.Text;

/// <summary>
/// Reads extracted text, the form in which headings and links have lost their marks. Extractors print tables with a
/// row on a line (the seed page), a cell on a line, or as paragraphs. Where a preformatted block has no line break
/// behind it, the next block is glued to its last line; the reader therefore moves a position through the text instead
/// of taking whole lines.
/// </summary>
public sealed class TextPageReader
{
    private const int MaximumContributorLines = 12;

    private readonly TextCursor _cursor;
    private readonly List<Block> _blocks = [];
    private readonly CancellationToken _cancellationToken;
    private bool _isExampleOpen;

    private TextPageReader(string text, CancellationToken cancellationToken)
    {
        _cursor = new TextCursor(WithoutPageEnd(text));
        _cancellationToken = cancellationToken;
    }

    public static Page Read(string text, CancellationToken cancellationToken)
    {
        var reader = new TextPageReader(text, cancellationToken);
        reader.ReadTitle();
        while (!reader._cursor.IsAtEnd)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.ReadBlock();
        }

        var blocks = DefinitionNames.Mark(ParagraphTables.Gather(reader._blocks, cancellationToken));
        return new Page(PageForm.Text, blocks) { ShowsNoEnd = true, OpenAtEnd = reader._isExampleOpen ? "an example" : OpenTable.In(reader._cursor.Text, blocks) };
    }

    /// <summary>The menu below every page leaves <c>PDFs</c> twice, the first glued to the page's last block.</summary>
    private static string WithoutPageEnd(string text)
    {
        text = WithoutHalfOfPageEnd(text);
        for (var i = 0; i < 2; i++)
        {
            text = text.TrimEnd();
            if (text.EndsWith("PDFs", StringComparison.Ordinal))
                text = text.Substring(0, text.Length - "PDFs".Length);
        }

        return text;
    }

    /// <summary>A text cut within the second <c>PDFs</c> has lost nothing.</summary>
    private static string WithoutHalfOfPageEnd(string text)
    {
        var line = text.LastIndexOf('\n') + 1;
        var isHalf = line < text.Length && "PDFs".AsSpan().StartsWith(text.AsSpan(line), StringComparison.Ordinal);
        return isHalf && text.AsSpan(0, line).TrimEnd().EndsWith("PDFs".AsSpan(), StringComparison.Ordinal) ? text.Substring(0, line) : text;
    }

    /// <summary>The title is the line before the operation; a page without operation line begins with its first paragraph.</summary>
    private void ReadTitle()
    {
        if (OperationLineText.Find(_cursor.Text) is not { } operation)
            return;

        var title = TitleAbove(operation.Range.Start);
        if (title.Length > 0)
            _blocks.Add(new Heading(title, 1, _cursor.TextOf(title)));
        _blocks.Add(operation);
        _cursor.MoveTo(operation.Range.End);
    }

    /// <summary>The line above the operation, or above the list of contributors that sites show between them.</summary>
    private TextRange TitleAbove(int operation)
    {
        var title = _cursor.LineBefore(operation);
        var line = title;
        for (var i = 0; i < MaximumContributorLines && line.Length > 0; i++)
        {
            if (_cursor.TextOf(line) == "Contributors")
                return _cursor.LineBefore(line.Start);
            line = _cursor.LineBefore(line.Start);
        }

        return title;
    }

    private void ReadBlock()
    {
        var line = _cursor.Line;
        if (line.IsWhiteSpace())
            _cursor.TakeLine();
        else if (line.StartsWith("Status:".AsSpan(), StringComparison.Ordinal))
            _blocks.Add(TakeCode(GluedText.StatusLength(_cursor)));
        else if (LineCellTableReader.IsAt(_cursor))
            _blocks.Add(LineCellTableReader.Read(_cursor, _cancellationToken));
        else if (line[0] == '|')
            _blocks.Add(LineRowTableReader.Read(_cursor, _cancellationToken));
        else if (TabTableReader.IsAt(_cursor))
            _blocks.Add(TabTableReader.Read(_cursor, _cancellationToken));
        else if (TableHeader.ColumnsInWords(line) is { Count: > 0 } columns)
            _blocks.Add(new TableHead(_cursor.TakeLine(), columns));
        else if (Bullet.LengthAt(line) > 0)
            ReadList();
        else if (line.Trim().SequenceEqual("See Definitions".AsSpan()))
            _blocks.Add(TakeCaption());
        else if (ExampleCaptions.IsAt(line))
            ReadExample();
        else if (SectionNames.IsHeading(_cursor))
            ReadHeading();
        else
            ReadParagraph();
    }

    private void ReadHeading()
    {
        var range = _cursor.TakeLine();
        _blocks.Add(new Heading(range, 2, _cursor.TextOf(range)));
    }

    private void ReadParagraph()
    {
        var range = _cursor.Take(GluedText.ParagraphLength(_cursor));
        var text = _cursor.TextOf(range);
        if (text.Length > 0)
            _blocks.Add(new Paragraph(range, text));
    }

    private void ReadExample()
    {
        _blocks.Add(TakeCaption());
        _cursor.SkipBlankLines();
        var length = JsonExtent.Measure(_cursor.Text, _cursor.Position);
        _isExampleOpen = length == JsonExtent.OpenAtEnd || _cursor.IsAtEnd;
        if (_isExampleOpen)
            _blocks.Add(TakeCode(_cursor.Text.Length - _cursor.Position));
        else if (length > 0)
            _blocks.Add(TakeCode(length));
    }

    private void ReadList()
    {
        var start = _cursor.Position;
        var items = new List<BulletItem>();
        while (!_cursor.IsAtEnd && Bullet.LengthAt(_cursor.Line) is > 0 and var mark)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var isAlone = mark == _cursor.Line.TrimEnd().Length;
            if (!isAlone)
            {
                items.Add(TakeItem(mark));
                continue;
            }

            _cursor.TakeLine();
            if (!_cursor.IsAtEnd && Bullet.LengthAt(_cursor.Line) == 0 && !SectionNames.IsStructural(_cursor))
                items.Add(TakeItem(0));
        }

        _blocks.Add(new BulletList(TextRange.Between(start, _cursor.Position), items));
    }

    private BulletItem TakeItem(int mark)
    {
        var taken = _cursor.Take(GluedText.ParagraphLength(_cursor));
        var range = TextRange.Between(taken.Start + mark, taken.End);
        return new BulletItem(range, _cursor.TextOf(range), Level: 1);
    }

    private Caption TakeCaption()
    {
        var range = _cursor.TakeLine();
        return new Caption(range, _cursor.TextOf(range));
    }

    private CodeBlock TakeCode(int length)
    {
        var range = _cursor.Take(length);
        return new CodeBlock(range, _cursor.Text.Substring(range.Start, range.Length).TrimEnd().Replace("\r\n", "\n"));
    }
}
