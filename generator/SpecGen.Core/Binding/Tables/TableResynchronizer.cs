using SpecGen.Pages;

namespace SpecGen.Binding.Tables;

/// <summary>
/// Finds the rows of a table again after a <c>|</c> in a description has cut it into cells and shifted all that
/// follows: a row begins where a name is followed by a type.
/// </summary>
internal static class TableResynchronizer
{
    public static IEnumerable<(Cell Name, Cell? Type, bool? Required, Cell? Description)> Resynchronize(Table table, int firstRow)
    {
        var cells = new List<Cell>();
        for (var i = firstRow; i < table.Rows.Count; i++)
            cells.AddRange(table.Rows[i].Cells);

        var begins = FindRows(cells);
        for (var i = 0; i < cells.Count; i++)
        {
            if (begins[i])
            {
                bool? required = i + 2 < cells.Count && cells[i + 2].Text is ("True" or "False") ? cells[i + 2].Text == "True" : null;
                var next = required is null ? i + 2 : i + 3;
                yield return (cells[i], cells[i + 1], required, next < cells.Count && !begins[next] ? cells[next] : null);
            }
            else if (i > 0 && i == cells.Count - 1 && TableVocabulary.IsName(cells[i].Text) && !char.IsUpper(cells[i].Text[0]) && !IsCertainType(cells[i]))
            {
                yield return (cells[i], null, null, null);
            }
        }
    }

    /// <summary>Whether a cell can stand in the column Type: empty, a link, a printed type or another word in small letters.</summary>
    public static bool CanBeType(Cell cell)
    {
        if (cell.Text.Length == 0 || IsCertainType(cell))
            return true;
        foreach (var character in cell.Text)
        {
            if (!char.IsLower(character) && character is not ('_' or '-') && !char.IsDigit(character))
                return false;
        }

        return true;
    }

    /// <summary>Whether a row's cells stand one column too far left: what looks like its type is the next row's name.</summary>
    public static bool IsShifted(Cell? type, Cell? description) =>
        type is not null && description is not null && IsCertainType(type) && CanBeName(type) && IsCertainType(description) && !CanBeName(description);

    /// <summary>
    /// Where rows begin: at a name that is followed by a type. Members can be called like types (<c>uuid</c>, <c>date</c>),
    /// so of several such words in a row each second is a type, counted from the last: the first of an odd number is
    /// the type of the name before.
    /// </summary>
    private static bool[] FindRows(List<Cell> cells)
    {
        var begins = new bool[cells.Count];
        for (var start = 0; start < cells.Count; start++)
        {
            var end = start;
            while (end < cells.Count && IsCertainType(cells[end]))
                end++;
            for (var i = end - 2; i >= start - 1 && i >= 0; i -= begins[i] ? 2 : 1)
                begins[i] = CanBeName(cells[i]);
            start = end;
        }

        return begins;
    }

    /// <summary>Some words are types and nothing else.</summary>
    private static bool CanBeName(Cell cell) =>
        cell.LinkTarget is null
        && cell.Text is not ("string" or "integer" or "boolean" or "number" or "array")
        && TableVocabulary.IsName(cell.Text);

    private static bool IsCertainType(Cell cell) => cell.LinkTarget is not null || TableVocabulary.IsType(cell.Text);
}
