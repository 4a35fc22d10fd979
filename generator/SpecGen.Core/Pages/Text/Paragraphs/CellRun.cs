using SpecGen.Common;

namespace SpecGen.Pages.Text.Paragraphs;

/// <summary>The paragraphs below a table's header up to what can no longer be a cell.</summary>
internal sealed class CellRun
{
    private readonly IReadOnlyList<Block> _page;
    private readonly LinkedTypes _types;
    private readonly int _end;

    /// <param name="isDefinition">The table is a definition's, so that the next one's name stands below it.</param>
    public CellRun(IReadOnlyList<Block> page, int start, LinkedTypes types, bool isDefinition)
    {
        _page = page;
        _types = types;
        Position = start;
        _end = start;
        while (_end < page.Count && IsContent(page, _end))
            _end++;
        if (isDefinition && _end < page.Count && page[_end] is TableHead && types.NameAbove(page, _end) is var name && name >= start)
            _end = name;
    }

    public int Position { get; set; }

    public bool IsAtEnd => Position >= _end;

    public bool IsBeyond(int ahead) => Position + ahead >= _end;

    /// <summary>The text of a paragraph some places ahead; empty for a list and beyond the end.</summary>
    public string TextAt(int ahead) =>
        Position + ahead < _end && _page[Position + ahead] is Paragraph paragraph ? paragraph.Text : "";

    /// <summary>Takes what stands at the position as a cell: a paragraph, or where an extraction went wrong a list or code.</summary>
    public Cell Take()
    {
        Position++;
        return CellOf(Position - 1);
    }

    /// <summary>Takes a Type cell: a word that is no type is a link's.</summary>
    public Cell TakeType()
    {
        var cell = Take();
        var link = TableVocabulary.IsType(cell.Text) && !IsLinked(cell.Text) ? TableVocabulary.ItemDefinition(cell.Text) : cell.Text;
        return cell with { LinkTarget = link };
    }

    public Cell Empty() => CellText.CellOf(new TextRange(_page[Position - 1].Range.End, 0), "");

    /// <summary>Takes all up to a place as one cell with its paragraphs and bullets.</summary>
    public Cell TakeUntil(Func<bool> isNext)
    {
        var start = Position;
        while (!IsAtEnd && !isNext())
            Position++;
        return Position == start ? Empty() : CellOf(start);
    }

    public bool IsTypeAt(int ahead) => TextAt(ahead) is var text && (TableVocabulary.IsType(text) || _types.Contains(text));

    public bool IsLinkedAt(int ahead) => IsLinked(TextAt(ahead));

    /// <summary>What was taken since a place; most cells are one paragraph.</summary>
    private Cell CellOf(int start)
    {
        if (Position == start + 1 && _page[start] is Paragraph only)
            return CellText.CellOf(only.Range, only.Text);
        var paragraphs = new List<string>();
        var bullets = new List<string>();
        for (var i = start; i < Position; i++)
            CellText.Add(_page[i], paragraphs, bullets);
        return CellText.CellOf(TextRange.Between(_page[start].Range.Start, _page[Position - 1].Range.End), paragraphs, bullets, null);
    }

    private bool IsLinked(string text) => _types.Contains(text);

    private static bool IsContent(IReadOnlyList<Block> page, int index) => page[index] switch
    {
        Paragraph { Text: "Headers" } => index + 1 >= page.Count || page[index + 1] is not TableHead,
        Paragraph or BulletList => true,
        CodeBlock code => !code.Text.StartsWith("Status:", StringComparison.Ordinal),
        _ => false,
    };
}
