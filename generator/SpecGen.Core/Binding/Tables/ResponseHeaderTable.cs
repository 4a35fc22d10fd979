using SpecGen.Common;
using SpecGen.Pages;

namespace SpecGen.Binding.Tables;

/// <summary>The table <c>Name | Description | Type</c> under "Headers" of a response.</summary>
internal static class ResponseHeaderTable
{
    public static EquatableArray<ResponseHeader> Read(Section section)
    {
        foreach (var table in section.Blocks.OfType<Table>())
        {
            if (table.Header.SequenceEqual(["Name", "Description", "Type"]))
                return table.Rows.Where(row => row.Cells.Count > 0).Select(HeaderOf).ToEquatableArray();
        }

        return [];
    }

    private static ResponseHeader HeaderOf(Row row)
    {
        var last = row.Cells[row.Cells.Count - 1].Text;
        return row.Cells.Count switch
        {
            1 => new ResponseHeader(row.Cells[0].Text, "", null),
            2 when TableVocabulary.IsType(last) => new ResponseHeader(row.Cells[0].Text, "", last),
            2 => new ResponseHeader(row.Cells[0].Text, last, null),
            _ => new ResponseHeader(row.Cells[0].Text, row.Cells[1].Text, last),
        };
    }
}
