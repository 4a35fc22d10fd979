using SpecGen.Common;

namespace SpecGen.Pages.Text;

/// <summary>
/// Reads extracted text, the form in which headings, bullets and links have lost their marks: see the seed page.
/// A preformatted block has no line break behind it there, so the next block is glued to its last line; the reader
/// therefore moves a position through the text instead of taking whole lines.
/// </summary>
public sealed class TextPageReader
{
    private static readonly string[] s_exampleCaptions =
        ["Example request", "Example response", "Example error", "Example error response"];

    private readonly TextCursor _cursor;
    private readonly List<Block> _blocks = [];
    private readonly CancellationToken _cancellationToken;

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

        return new Page(PageForm.Text, DefinitionNames.Mark(reader._blocks));
    }

    /// <summary>The menu below every page leaves <c>PDFs</c> twice, the first glued to the page's last block.</summary>
    private static string WithoutPageEnd(string text)
    {
        for (var i = 0; i < 2; i++)
        {
            text = text.TrimEnd();
            if (text.EndsWith("PDFs", StringComparison.Ordinal))
                text = text.Substring(0, text.Length - "PDFs".Length);
        }

        return text;
    }

    /// <summary>The title is the line before the operation; a page without operation line begins with its first paragraph.</summary>
    private void ReadTitle()
    {
        if (OperationLineText.Find(_cursor.Text) is not { } operation)
            return;

        var title = _cursor.LineBefore(operation.Range.Start);
        if (title.Length > 0)
            _blocks.Add(new Heading(title, 1, _cursor.TextOf(title)));
        _blocks.Add(operation);
        _cursor.MoveTo(operation.Range.End);
    }

    private void ReadBlock()
    {
        var line = _cursor.Line;
        if (line.IsWhiteSpace())
            _cursor.TakeLine();
        else if (line[0] == '|')
            _blocks.Add(TextTableReader.Read(_cursor, _cancellationToken));
        else if (line.StartsWith("Status:".AsSpan(), StringComparison.Ordinal))
            _blocks.Add(TakeCode(GluedText.StatusLength(_cursor)));
        else if (IsBullet(line))
            ReadList();
        else if (line.Trim().SequenceEqual("See Definitions".AsSpan()))
            _blocks.Add(TakeCaption());
        else if (IsExampleCaption(line))
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
        if (length > 0)
            _blocks.Add(TakeCode(length));
    }

    private void ReadList()
    {
        var start = _cursor.Position;
        var items = new List<BulletItem>();
        while (!_cursor.IsAtEnd && IsBullet(_cursor.Line))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _cursor.TakeLine();
            if (!_cursor.IsAtEnd && !IsBullet(_cursor.Line) && !SectionNames.IsStructural(_cursor))
                items.Add(TakeItem());
        }

        _blocks.Add(new BulletList(TextRange.Between(start, _cursor.Position), items));
    }

    private BulletItem TakeItem()
    {
        var range = _cursor.Take(GluedText.ParagraphLength(_cursor));
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

    private static bool IsBullet(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual("-".AsSpan());

    private static bool IsExampleCaption(ReadOnlySpan<char> line)
    {
        foreach (var caption in s_exampleCaptions)
        {
            if (line.Trim().SequenceEqual(caption.AsSpan()))
                return true;
        }

        return false;
    }
}
