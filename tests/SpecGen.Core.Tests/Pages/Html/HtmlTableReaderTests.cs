using SpecGen.Core.Tests.Harness;
using SpecGen.Pages;

namespace SpecGen.Core.Tests.Pages.Html;

public class HtmlTableReaderTests
{
    [Fact]
    public void Rows_of_a_table_within_a_description_are_not_the_tables_own()
    {
        var table = TableOf("<tr><td>name</td><td><div class='content'><table><tr><td>x</td><td>y</td></tr></table></div></td></tr>");
        var row = Assert.Single(table.Rows);
        Assert.Equal(["name", "x | y"], row.Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Every_row_begins_where_its_tag_stands_in_the_file()
    {
        var page = SamplePages.Html.Replace("gardener</a>", "g&auml;rd🌱ner</a>").Replace("\n", "\r\n");
        var rows = SamplePages.Read(page).Blocks.OfType<Table>().SelectMany(table => table.Rows).ToList();
        Assert.NotEmpty(rows);
        foreach (var row in rows)
        {
            var source = page.Substring(row.Range.Start, row.Range.Length);
            Assert.StartsWith("<tr>", source, StringComparison.Ordinal);
            Assert.EndsWith("</tr>", source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_cells_range_is_its_content()
    {
        var row = SamplePages.TableIn(SamplePages.Html, "Request Body").Rows[0];
        Assert.Equal("<p class=\"tableblock\">gardener</p>", SamplePages.Html.Substring(row.Cells[0].Range.Start, row.Cells[0].Range.Length));
    }

    [Fact]
    public void A_description_parts_paragraphs_from_bullets()
    {
        var description = SamplePages.TableIn(SamplePages.Html, "Parameters").Rows[1].Cells[4];
        Assert.Equal(["Seconds to wait, as [soon|late] as you like.", "Zero does not wait."], description.Paragraphs);
        Assert.Equal(["0: at once", "Default value: 15", "Max value: 120"], description.Bullets);
    }

    [Fact]
    public void A_link_is_known_by_its_target_alone_or_in_an_array()
    {
        var rows = SamplePages.TableIn(SamplePages.Html, "Request Body").Rows;
        Assert.Equal(("gardener", "gardener"), (rows[0].Cells[1].Text, rows[0].Cells[1].LinkTarget));
        Assert.Equal(("array[plants]", "plants"), (rows[1].Cells[1].Text, rows[1].Cells[1].LinkTarget));
    }

    [Fact]
    public void A_link_in_a_description_is_not_the_cells_target()
    {
        var table = TableOf("<tr><td><div class='content'><div class='paragraph'><p>See <a href='#y'>y</a>.</p></div></div></td></tr>");
        Assert.Null(Assert.Single(Assert.Single(table.Rows).Cells).LinkTarget);
    }

    [Fact]
    public void Torn_rows_are_handed_on_as_they_are()
    {
        var table = TableOf("<thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td></tr><tr><td>2</td><td>3</td><td>4</td></tr></tbody>");
        Assert.Equal(["A", "B"], table.Header);
        Assert.Equal([1, 3], table.Rows.Select(row => row.Cells.Count));
    }

    [Fact]
    public void Emphasis_keeps_its_mark_and_code_has_none()
    {
        var table = SamplePages.TableIn(SamplePages.Html, "Error");
        Assert.Equal("The plant rose needs _a | lot_ of room.", table.Rows[1].Cells[1].Text);
    }

    private static Table TableOf(string rows) => Assert.IsType<Table>(Assert.Single(SamplePages.Read($"<table>{rows}</table>").Blocks));
}
