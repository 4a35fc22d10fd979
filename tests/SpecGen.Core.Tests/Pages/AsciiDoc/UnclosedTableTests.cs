using SpecGen.Core.Tests.Harness;
using SpecGen.Pages;

namespace SpecGen.Core.Tests.Pages.AsciiDoc;

/// <summary>Tables whose end the publishing chain has lost.</summary>
public class UnclosedTableTests
{
    [Fact]
    public void A_table_without_end_ends_at_the_next_section()
    {
        var blocks = Read("|===\n| Code | Text\n\n| 1\n| one\n\n== Definitions\n\ntext");

        var table = Assert.Single(blocks.OfType<Table>());
        Assert.True(table.IsUnclosed);
        Assert.Equal(["1", "one"], Texts(table));
        Assert.Equal("Definitions", Assert.Single(blocks.OfType<Heading>(), heading => heading.Level == 2).Text);
        Assert.Equal("text", Assert.Single(blocks.OfType<Paragraph>()).Text);
    }

    [Fact]
    public void A_table_without_end_ends_where_the_next_table_begins()
    {
        var tables = Read("|===\n| Code | Text\n\n| 1\n| one\n\n[cols=2*,options=header]\n|===\n|Name\n|Type\n\n|lamp\n|string\n|===").OfType<Table>().ToList();

        Assert.Equal(["1", "one"], Texts(tables[0]));
        Assert.Equal(["lamp", "string"], Texts(tables[1]));
        Assert.Equal((true, false), (tables[0].IsUnclosed, tables[1].IsUnclosed));
    }

    [Theory]
    [InlineData("//|===")]
    [InlineData("// |===")]
    public void An_end_in_a_comment_is_an_end(string end)
    {
        var blocks = Read($"|===\n| Code | Text\n\n| 1\n| one\n{end}\n\nbelow");

        Assert.False(Assert.Single(blocks.OfType<Table>()).IsUnclosed);
        Assert.Equal("below", Assert.Single(blocks.OfType<Paragraph>()).Text);
    }

    [Fact]
    public void Rows_and_end_that_slid_into_a_line_are_rows_and_end()
    {
        var blocks = Read(
            "[cols=2*,options=header]\n|===\n//header\n| Code | Text\n//end header\n//start row\n|1 +\n//end row\n//start row\n"
            + "|Lamp \"+++<lamp>+++\" is hot. //end row //start row |2 //end row //start row |Dark. //end row |=== //end table+++</lamp>+++\n\nbelow");

        var table = Assert.Single(blocks.OfType<Table>());
        Assert.Equal(["1", "Lamp \"<lamp>\" is hot.", "2", "Dark."], Texts(table));
        Assert.False(table.IsUnclosed);
        Assert.Equal("below", Assert.Single(blocks.OfType<Paragraph>()).Text);
    }

    [Fact]
    public void A_table_is_closed_by_its_fence() => Assert.False(Assert.Single(Read("|===\n| A | B\n\n| 1\n| 2\n|===").OfType<Table>()).IsUnclosed);

    private static IReadOnlyList<Block> Read(string source) => SamplePages.Read("= T\n\n" + source).Blocks;

    private static IEnumerable<string> Texts(Table table) => table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text);
}
