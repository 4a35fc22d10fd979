using SpecGen.Common;

namespace SpecGen.Pages.Text.Paragraphs;

/// <summary>Tells the rows of a table apart whose cells are paragraphs. The cells come out in their columns, empty ones included.</summary>
internal static class ParagraphRows
{
    /// <summary><c>Name Type In Required Description</c>: the words of In and Required hold every row in place.</summary>
    public static List<Row> OfParameters(CellRun cells)
    {
        var rows = new List<Row>();
        while (TypesBeforeLocation(cells) is var types and >= 0)
        {
            var name = cells.Take();
            var type = types == 0 ? cells.Empty() : cells.TakeType();
            rows.Add(RowOf(name, type, cells.Take(), cells.Take(), cells.TakeUntil(() => TypesBeforeLocation(cells) >= 0)));
        }

        return rows;
    }

    /// <summary><c>Name Type Required Description</c>: the words of Required hold every row in place.</summary>
    public static List<Row> OfRequiredProperties(CellRun cells)
    {
        var rows = new List<Row>();
        while (TypesBeforeRequired(cells) is var types and >= 0)
        {
            var name = cells.Take();
            var type = types == 0 ? cells.Empty() : cells.TakeType();
            rows.Add(RowOf(name, type, cells.Take(), cells.TakeUntil(() => TypesBeforeRequired(cells) >= 0 || TableVocabulary.IsWireName(cells.TextAt(0)))));
        }

        return rows;
    }

    /// <summary><c>Name Type Description</c>.</summary>
    public static List<Row> OfProperties(CellRun cells)
    {
        var rows = new List<Row>();
        var last = "";
        while (IsRowAfter(last, cells))
        {
            var name = cells.Take();
            last = name.Text;
            var type = HasType(cells) ? cells.TakeType() : cells.Empty();
            rows.Add(RowOf(name, type, cells.TakeUntil(() => BeginsProperty(cells) || TableVocabulary.IsWireName(cells.TextAt(0)))));
        }

        return rows;
    }

    /// <summary><c>Error Code Description</c>: a row begins with a number.</summary>
    public static List<Row> OfCodes(CellRun cells)
    {
        var rows = new List<Row>();
        while (IsCode(cells.TextAt(0)))
        {
            var code = cells.Take();
            // What stands below the last code's text is no longer of the table.
            var isLast = !HasCodeAhead(cells);
            var start = cells.Position;
            rows.Add(RowOf(code, cells.TakeUntil(() => IsCode(cells.TextAt(0)) || (isLast && cells.Position > start))));
        }

        return rows;
    }

    /// <summary><c>Name Description Type</c>: the headers of a response.</summary>
    public static List<Row> OfHeaders(CellRun cells)
    {
        var rows = new List<Row>();
        while (TableVocabulary.IsName(cells.TextAt(0)))
        {
            var name = cells.Take();
            var description = cells.TakeUntil(() => cells.IsTypeAt(0));
            rows.Add(RowOf(name, description, cells.IsAtEnd ? cells.Empty() : cells.Take()));
        }

        return rows;
    }

    /// <summary>Type cells between a parameter's name and its In, 0 or 1; -1 if no parameter begins here.</summary>
    private static int TypesBeforeLocation(CellRun cells)
    {
        if (!TableVocabulary.IsName(cells.TextAt(0)))
            return -1;
        for (var types = 0; types <= 1; types++)
        {
            if (TableVocabulary.IsLocation(cells.TextAt(types + 1)) && TableVocabulary.IsRequired(cells.TextAt(types + 2)))
                return types;
        }

        return -1;
    }

    /// <summary>Type cells between a member's name and its Required, 0 or 1; -1 if no member begins here.</summary>
    private static int TypesBeforeRequired(CellRun cells)
    {
        if (!TableVocabulary.IsName(cells.TextAt(0)) || TableVocabulary.IsRequired(cells.TextAt(0)))
            return -1;
        return TableVocabulary.IsRequired(cells.TextAt(1)) ? 0 : TableVocabulary.IsRequired(cells.TextAt(2)) ? 1 : -1;
    }

    /// <summary>
    /// Whether a row begins here. A name without a type is a definition's, unless it continues the table's order and
    /// no link leads to it.
    /// </summary>
    private static bool IsRowAfter(string last, CellRun cells)
    {
        var name = cells.TextAt(0);
        if (!TableVocabulary.IsName(name))
            return false;
        return last.Length == 0 || BeginsProperty(cells) || (!cells.IsLinkedAt(0) && string.CompareOrdinal(name, last) > 0);
    }

    /// <summary>A name before a type. Two such pairs that overlap are a description of one word and the next row.</summary>
    private static bool BeginsProperty(CellRun cells) =>
        IsNameBeforeType(cells, 0) && !(char.IsUpper(cells.TextAt(0)[0]) && IsNameBeforeType(cells, 1));

    private static bool IsNameBeforeType(CellRun cells, int ahead) =>
        TableVocabulary.IsName(cells.TextAt(ahead)) && cells.IsTypeAt(ahead + 1);

    /// <summary>
    /// Whether a Type cell follows a name: a type, or the name of a definition without a table, after which no type stands.
    /// </summary>
    private static bool HasType(CellRun cells) =>
        cells.IsTypeAt(0) || (TableVocabulary.IsWireName(cells.TextAt(0)) && !cells.IsTypeAt(1));

    private static bool IsCode(string text) =>
        text.Length > 0 && char.IsDigit(text[0]) && text.All(character => char.IsDigit(character) || character is '-' or ',' or ' ' or '.' or '+');

    private static bool HasCodeAhead(CellRun cells)
    {
        for (var ahead = 0; !cells.IsBeyond(ahead); ahead++)
        {
            if (IsCode(cells.TextAt(ahead)))
                return true;
        }

        return false;
    }

    private static Row RowOf(params IReadOnlyList<Cell> cells) =>
        new(TextRange.Between(cells[0].Range.Start, cells[cells.Count - 1].Range.End), cells);
}
