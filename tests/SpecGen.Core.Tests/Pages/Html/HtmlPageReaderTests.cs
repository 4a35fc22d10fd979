using SpecGen.Core.Tests.Harness;
using SpecGen.Pages;

namespace SpecGen.Core.Tests.Pages.Html;

public class HtmlPageReaderTests
{
    [Fact]
    public void Only_the_content_is_read_and_the_title_before_it()
    {
        var blocks = SamplePages.Read(SamplePages.Html).Blocks;
        Assert.Equal("Update a gardener's bed", Assert.Single(blocks.OfType<Heading>(), heading => heading.Level == 1).Text);
        Assert.IsType<OperationLine>(blocks[1]);
        Assert.DoesNotContain(blocks, block => block is Paragraph { Text: "Not part of the page" });
        Assert.DoesNotContain(blocks, block => block is CodeBlock { Text: "Collection of separate PDF docs" });
    }

    [Fact]
    public void Content_without_navigation_around_it_is_read_whole()
    {
        var blocks = SamplePages.Read("<h1>T</h1><p>one <b>two</b></p>three<ul><li>four</li></ul>").Blocks;
        Assert.Equal(
            ["T", "one two", "three", "four"],
            blocks.Select(block => block switch
            {
                Heading heading => heading.Text,
                Paragraph paragraph => paragraph.Text,
                BulletList list => list.Texts.Single(),
                _ => "",
            }));
    }

    [Fact]
    public void A_mark_that_lies_across_two_pieces_of_the_search_is_found()
    {
        var page = SamplePages.Html;
        var mark = page.IndexOf("<div class=\"content-to-index\">", StringComparison.Ordinal);
        for (var shift = 0; shift < 40; shift++)
        {
            var padding = new string(' ', 8192 - (mark % 8192) - shift);
            var blocks = SamplePages.Read(page.Replace("<body>", "<body>" + padding)).Blocks;
            Assert.Equal(2, blocks.Take(2).Count(block => block is Heading { Level: 1 } or OperationLine));
        }
    }

    [Fact]
    public void A_placeholder_in_the_form_of_a_tag_is_text()
    {
        Assert.Contains(SamplePages.Read(SamplePages.Html).Blocks, block => block is Paragraph { Text: "Changes a bed. The name must look like <Row>-number." });
    }

    [Fact]
    public void What_typesetting_made_of_dots_and_dashes_is_undone()
    {
        var paragraph = Assert.Single(SamplePages.Read("<p>a&#8230;&#8203; b&#8201;&#8212;&#8201;c</p>").Blocks.OfType<Paragraph>());
        Assert.Equal("a... b -- c", paragraph.Text);
    }

    [Fact]
    public void Scripts_are_no_text()
    {
        var blocks = SamplePages.Read("<p>a<script>if (1 < 2) '<li>'</script>b</p>").Blocks;
        Assert.Equal("ab", Assert.IsType<Paragraph>(Assert.Single(blocks)).Text);
    }

    [Fact]
    public void A_script_that_never_ends_swallows_nothing()
    {
        var blocks = SamplePages.Read("<p>a</p><script>b<p>c</p>").Blocks;
        Assert.Contains(blocks, block => block is Paragraph { Text: "c" });
    }

    [Fact]
    public void An_end_tag_within_a_cell_ends_nothing_around_the_table()
    {
        var table = Assert.IsType<Table>(Assert.Single(SamplePages.Read("<div><table><tr><td>a</div></td><td>b</td></tr></table></div>").Blocks));
        Assert.Equal(["a", "b"], Assert.Single(table.Rows).Cells.Select(cell => cell.Text));
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b a=1><p>")]
    [InlineData("</p></td></div>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<script>")]
    [InlineData("<ul><li>")]
    [InlineData("<p")]
    public void Time_stays_linear_in_hostile_markup(string markup) =>
        Growth.IsLinear(count => SamplePages.Read("<p>" + string.Concat(Enumerable.Repeat(markup, count))), 100_000);

    [Fact]
    public void Items_of_inner_lists_tell_how_deep_they_stand()
    {
        var page = SamplePages.Read("<h1>T</h1><ul><li><p>soil</p><div><ul><li>loam</li><li>clay</li></ul></div></li><li>rain</li></ul>");
        var list = page.Blocks.OfType<BulletList>().Single();
        Assert.Equal(["soil:1", "loam:2", "clay:2", "rain:1"], list.Items.Select(item => $"{item.Text}:{item.Level}"));
    }

    [Fact]
    public void The_line_below_a_definitions_name_is_a_paragraph_of_its_own()
    {
        const string page = "<h1>T</h1><h2>Definitions</h2><div id=\"tags\" class=\"paragraph api-collapsible-fifth-title\"><p>tags\nHash mapping strings to array[<a href=\"#tag\">tag</a>]</p></div>";

        var blocks = SamplePages.Read(page).Blocks;

        Assert.Equal("tags", Assert.Single(blocks.OfType<DefinitionName>()).Name);
        Assert.Equal(("Hash mapping strings to array[tag]", "tag"), blocks.OfType<Paragraph>().Select(words => (words.Text, words.LinkTarget)).Single());
    }

    [Theory]
    [InlineData("caution", "CAUTION: Mind the gap.")]
    [InlineData("note", "NOTE: Mind the gap.")]
    [InlineData("unheard-of", "Mind the gap.")]
    public void An_admonition_keeps_its_label(string kind, string expected)
    {
        var page = $"<h1>T</h1><div class=\"admonitionblock {kind}\"><table><tr><td class=\"icon\"><img src=\"i.svg\" alt=\"I\"></td><td class=\"content\">Mind the gap.</td></tr></table></div>";

        Assert.Equal(expected, Assert.Single(SamplePages.Read(page).Blocks.OfType<Paragraph>()).Text);
    }

    [Fact]
    public void The_template_of_2022_is_reduced_and_its_definitions_are_plain_headings()
    {
        const string page =
            "<html><body><nav><h5 id=\"menu\">Menu</h5></nav><article class=\"page-content api-doc\">"
            + "<h1 class=\"n-doc__component-detail-heading\">List kites</h1><p>Contributors</p>"
            + "<div id=\"preamble\"><p><span class=\"api-doc-operation\">GET</span> <span class=\"api-doc-code-block\">/kites</span></p>"
            + "<div class=\"sect4\"><h5 id=\"note\">A note</h5></div></div>"
            + "<div class=\"sect1\"><h2 id=\"definitions\">Definitions</h2><div class=\"sect4\"><h5 id=\"kite_1_0\">kite_1.0</h5></div></div></article></body></html>";
        var imported = SpecGen.Pages.Html.ImportedPage.Of(page, "kites.html", TestContext.Current.CancellationToken);

        foreach (var text in new[] { page, imported })
        {
            var blocks = SamplePages.Read(text).Blocks;
            var definition = Assert.Single(blocks.OfType<DefinitionName>());
            Assert.Equal(("kite_1.0", "kite_1_0"), (definition.Name, definition.Anchor));
            Assert.Equal(["List kites", "A note", "Definitions"], blocks.OfType<Heading>().Select(heading => heading.Text));
        }

        Assert.DoesNotContain("Contributors", imported);
        Assert.Equal(imported, SpecGen.Pages.Html.ImportedPage.Of(imported, "other.html", TestContext.Current.CancellationToken));
    }
}
