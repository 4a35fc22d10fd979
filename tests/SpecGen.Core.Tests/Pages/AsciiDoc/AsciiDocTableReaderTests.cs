using SpecGen.Core.Tests.Harness;
using SpecGen.Pages;

namespace SpecGen.Core.Tests.Pages.AsciiDoc;

public class AsciiDocTableReaderTests
{
    [Fact]
    public void A_bar_within_a_description_begins_no_cell()
    {
        var table = SamplePages.TableIn(SamplePages.AsciiDoc, "Parameters");
        Assert.Equal(["uuid", "return_timeout"], table.Rows.Select(row => row.Cells[0].Text));
        Assert.Equal("Seconds to wait, as [soon|late] as you like. Zero does not wait.", table.Rows[1].Cells[4].Text);
    }

    [Fact]
    public void A_description_parts_paragraphs_from_bullets()
    {
        var description = SamplePages.TableIn(SamplePages.AsciiDoc, "Parameters").Rows[1].Cells[4];
        Assert.Equal(["Seconds to wait, as [soon|late] as you like.", "Zero does not wait."], description.Paragraphs);
        Assert.Equal(["0: at once", "Default value: 15", "Max value: 120"], description.Bullets);
    }

    [Fact]
    public void A_link_is_known_by_its_target_alone_or_in_an_array()
    {
        var rows = SamplePages.TableIn(SamplePages.AsciiDoc, "Request Body").Rows;
        Assert.Equal(("gardener", "gardener"), (rows[0].Cells[1].Text, rows[0].Cells[1].LinkTarget));
        Assert.Equal(("array[plants]", "plants"), (rows[1].Cells[1].Text, rows[1].Cells[1].LinkTarget));
        Assert.Null(rows[2].Cells[1].LinkTarget);
    }

    [Fact]
    public void A_link_in_a_description_is_not_the_cells_target()
    {
        var table = TableOf("[cols=2*,options=header]\n|===\n|Name\n|Description\n\n|x\na|See link:#y[y].\n\n|===");
        Assert.Equal("See y.", table.Rows[0].Cells[1].Text);
        Assert.Null(table.Rows[0].Cells[1].LinkTarget);
    }

    [Fact]
    public void Empty_cells_are_cells()
    {
        var row = SamplePages.TableIn(SamplePages.AsciiDoc, "Request Body").Rows[2];
        Assert.Equal(["tags", "array[string]", ""], row.Cells.Select(cell => cell.Text));
        Assert.Empty(row.Cells[2].Paragraphs);
    }

    [Fact]
    public void Comment_lines_and_marks_of_line_breaks_are_no_text()
    {
        var cells = SamplePages.TableIn(SamplePages.AsciiDoc, "Error").Rows.SelectMany(row => row.Cells).Select(cell => cell.Text);
        Assert.Equal(["4711", "The bed is *full*.", "", "4712", "The plant rose needs _a | lot_ of room.", ""], cells);
    }

    [Fact]
    public void A_header_on_one_line_lets_rows_stand_on_one_line()
    {
        var table = TableOf("|===\n| Code | Text\n\n| 1 | one\n| 2\n| two | and more\n|===");
        Assert.Equal(["Code", "Text"], table.Header);
        Assert.Equal(["1", "one"], table.Rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(["2", "two | and more"], table.Rows[1].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_fence_with_trailing_blanks_ends_the_table()
    {
        var section = SamplePages.Section(SamplePages.AsciiDoc, "Response");
        Assert.Equal(["Location", "Where the bed is.", "string"], Assert.Single(Assert.Single(section.OfType<Table>()).Rows).Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Every_cell_knows_where_its_text_stands()
    {
        var cells = SamplePages.TableIn(SamplePages.AsciiDoc, "Request Body").Rows.SelectMany(row => row.Cells);
        foreach (var cell in cells.Where(cell => cell.LinkTarget is null && cell.Text.Length > 0))
            Assert.Equal(cell.Text, SamplePages.AsciiDoc.Substring(cell.Range.Start, cell.Range.Length));
    }

    private static Table TableOf(string source) => Assert.Single(SamplePages.Read("= T\n\n" + source).Blocks.OfType<Table>());
}
