using SpecGen.Core.Tests.Harness;
using SpecGen.Pages;

namespace SpecGen.Core.Tests.Pages.Text;

public class TextPageReaderTests
{
    private static readonly Page s_page = TextPage.Read(TextPage.Complete);

    [Fact]
    public void The_line_before_the_operation_is_the_title()
    {
        var title = Assert.IsType<Heading>(s_page.Blocks[0]);

        Assert.Equal((1, "Retrieve a lamp"), (title.Level, title.Text));
        Assert.Equal("Retrieve a lamp", TextPage.Complete.Substring(title.Range.Start, title.Range.Length));
    }

    [Fact]
    public void The_operation_is_found_below_lines_of_a_menu()
    {
        var page = TextPage.Read("Docs\nAPI\nRetrieve a lamp\nGET /house/lamps\n");

        Assert.Equal("Retrieve a lamp", page.Blocks.OfType<Heading>().First().Text);
        Assert.Equal("/house/lamps", page.Blocks.OfType<OperationLine>().Single().PathTemplate);
    }

    [Theory]
    [InlineData("GET the lamp")]
    [InlineData("GETS /house")]
    [InlineData("get /house")]
    [InlineData("GET /house and more")]
    public void A_sentence_is_no_operation(string line) =>
        Assert.Empty(TextPage.Read("Title\n" + line + "\n").Blocks.OfType<OperationLine>());

    [Fact]
    public void Sections_are_headings_though_nothing_marks_them() =>
        Assert.Equal(
            ["Retrieve a lamp", "Related ONTAP commands", "Parameters", "Response", "Error", "Definitions"],
            s_page.Blocks.OfType<Heading>().Select(heading => heading.Text));

    [Fact]
    public void A_word_that_is_a_section_elsewhere_is_a_paragraph_where_no_section_follows() =>
        Assert.Contains(
            new Paragraph(new(18, 8), "Response"),
            TextPage.Read("T\nGET /house/lamp\nResponse\nis slow.\n").Blocks);

    [Theory]
    [InlineData("Status: 200, OkError\nStatus: Default", "Status: 200, Ok")]
    [InlineData("Status: Default, ErrorDefinitions\nSee Definitions", "Status: Default, Error")]
    [InlineData("Status: DefaultHouse error codes\n", "Status: Default")]
    [InlineData("Status: 202, Accepted| Name | Type | Description | \n|---|---|---|\n", "Status: 202, Accepted")]
    [InlineData("Status: 200, Returns the stored lamp\n", "Status: 200, Returns the stored lamp")]
    [InlineData("Status: 204, No contentError\nStatus: Default", "Status: 204, No content")]
    [InlineData("Status: Default, Error PDFs\nPDFs", "Status: Default, Error")]
    public void What_is_glued_to_a_status_is_not_part_of_it(string line, string status) =>
        Assert.Equal(status, TextPage.Read("T\nGET /a\n" + line).Blocks.OfType<CodeBlock>().First().Text);

    [Fact]
    public void An_example_ends_at_its_last_bracket()
    {
        var example = s_page.Blocks.OfType<CodeBlock>().ElementAt(1).Text;

        Assert.StartsWith("{", example);
        Assert.EndsWith("\"red\"\n  }\n}", example);
    }

    [Fact]
    public void An_example_that_is_not_closed_ends_at_the_next_section()
    {
        var page = TextPage.Read("T\nGET /a\nResponse\nStatus: 200, Ok\nExample response\n{\n  \"a\": {\nError\nStatus: Default\n");

        Assert.Equal(["Response", "Error"], page.Blocks.OfType<Heading>().Skip(1).Select(heading => heading.Text));
    }

    [Fact]
    public void A_heading_glued_to_a_sample_call_is_found() =>
        Assert.Contains(
            TextPage.Read("T\nGET /a\nExample\nGET \"/api/a\"Learn more\n- \nDOC /a\n").Blocks,
            block => block is Heading { Text: "Learn more" });

    [Fact]
    public void List_items_stand_on_the_line_below_their_dash() =>
        Assert.Equal(["house lamp show", "house lamp list"], s_page.Blocks.OfType<BulletList>().Single().Texts);

    [Fact]
    public void Two_tables_without_a_gap_are_two_tables() =>
        Assert.Equal(
            ["Error Code", "Name"],
            s_page.Blocks.OfType<Table>().Skip(2).Take(2).Select(table => table.Header[0]));

    [Fact]
    public void Bars_at_the_end_of_a_row_count_the_lost_cells()
    {
        var rows = s_page.Blocks.OfType<Table>().ElementAt(1).Rows;

        Assert.Equal([1, 0, 1, 2, 0], rows.Select(row => row.LostCells));
        Assert.Equal([2, 3, 2, 1, 2], rows.Select(row => row.Cells.Count));
    }

    [Fact]
    public void Every_cell_knows_where_it_stands()
    {
        var cells = s_page.Blocks.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).ToList();

        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Equal(cell.Text, TextPage.Complete.Substring(cell.Range.Start, cell.Range.Length)));
    }

    [Fact]
    public void Line_ends_of_Windows_change_nothing_but_places()
    {
        var page = TextPage.Read(TextPage.Complete.ReplaceLineEndings("\r\n"));

        Assert.Equal(
            s_page.Blocks.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text),
            page.Blocks.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text));
        Assert.Equal(s_page.Blocks.Select(block => block.GetType()), page.Blocks.Select(block => block.GetType()));
    }

    [Fact]
    public void A_row_whose_last_blank_was_trimmed_has_the_same_cells()
    {
        var trimmed = string.Join('\n', TextPage.Complete.Split('\n').Select(line => line.TrimEnd()));

        Assert.Equal(
            s_page.Blocks.OfType<Table>().SelectMany(table => table.Rows).Select(row => row.Cells.Count),
            TextPage.Read(trimmed).Blocks.OfType<Table>().SelectMany(table => table.Rows).Select(row => row.Cells.Count));
    }

    [Fact]
    public void The_menu_below_the_page_is_left_out() =>
        Assert.DoesNotContain(s_page.Blocks, block => block is Paragraph { Text: "PDFs" });
}
