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

        for (var i = 0; i < cells.Count; i++)
        {
            if (BeginsRow(cells, i))
            {
                bool? required = i + 2 < cells.Count && cells[i + 2].Text is ("True" or "False") ? cells[i + 2].Text == "True" : null;
                var next = required is null ? i + 2 : i + 3;
                yield return (cells[i], cells[i + 1], required, next < cells.Count && !BeginsRow(cells, next) ? cells[next] : null);
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

    private static bool BeginsRow(List<Cell> cells, int index) =>
        index + 1 < cells.Count && TableVocabulary.IsName(cells[index].Text) && IsCertainType(cells[index + 1]) && !IsCertainType(cells[index]);

    private static bool IsCertainType(Cell cell) => cell.LinkTarget is not null || TableVocabulary.IsType(cell.Text);
}
