using SpecGen.Core.Tests.Harness;
using SpecGen.Pages;

namespace SpecGen.Core.Tests.Pages.AsciiDoc;

public class AsciiDocPageReaderTests
{
    [Fact]
    public void Front_matter_and_document_attributes_are_no_blocks()
    {
        var blocks = SamplePages.Read(SamplePages.AsciiDoc).Blocks;
        Assert.Equal("Update a gardener's bed", Assert.IsType<Heading>(blocks[0]).Text);
        Assert.IsType<OperationLine>(blocks[1]);
    }

    [Fact]
    public void The_operation_line_gives_method_and_path()
    {
        var operation = Assert.Single(SamplePages.Read(SamplePages.AsciiDoc).Blocks.OfType<OperationLine>());
        Assert.Equal("PATCH", operation.Method);
        Assert.Equal("/garden/beds/{uuid}", operation.PathTemplate);
    }

    [Fact]
    public void A_definition_has_its_anchor_beside_its_name()
    {
        var text = SamplePages.AsciiDoc + "\n== Definitions\n\n[#kite_1_0]\n[.api-collapsible-fifth-title]\nkite_1.0\n";

        var definition = SamplePages.Read(text).Blocks.OfType<DefinitionName>().Last();

        Assert.Equal(("kite_1.0", "kite_1_0"), (definition.Name, definition.Anchor));
    }

    [Fact]
    public void The_label_of_the_release_loses_its_marks()
    {
        Assert.Contains("Introduced In: 9.8", Paragraphs(SamplePages.AsciiDoc));
    }

    [Fact]
    public void A_paragraph_goes_on_over_line_breaks_and_ends_at_a_blank_line()
    {
        Assert.Equal(["One two", "three"], Paragraphs("= T\n\nOne\ntwo\n\nthree"));
    }

    [Fact]
    public void A_list_cannot_interrupt_a_paragraph()
    {
        Assert.Equal(["One * two"], Paragraphs("= T\n\nOne\n* two"));
    }

    [Fact]
    public void Items_of_inner_lists_follow_their_parent()
    {
        var list = Assert.IsType<BulletList>(Assert.Single(SamplePages.Section(SamplePages.AsciiDoc, "Default values")));
        Assert.Equal(["soil", "_loam_ - in the north", "_clay_ - elsewhere"], list.Texts);
        Assert.Equal([1, 2, 2], list.Items.Select(item => item.Level));
    }

    [Fact]
    public void An_example_is_a_caption_and_code_with_its_blank_lines()
    {
        var section = SamplePages.Section(SamplePages.AsciiDoc, "Request Body");
        Assert.Equal("Example request", Assert.Single(section.OfType<Caption>()).Text);
        var code = Assert.Single(section.OfType<CodeBlock>()).Text;
        Assert.StartsWith("{\n  \"gardener\"", code, StringComparison.Ordinal);
        Assert.EndsWith("]\n}", code, StringComparison.Ordinal);
        Assert.Contains("},\n\n", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Definitions_are_named_even_where_no_blank_line_parts_them()
    {
        var names = SamplePages.Read(SamplePages.AsciiDoc).Blocks.OfType<DefinitionName>().Select(name => name.Name);
        Assert.Equal(["_links", "gardener", "plants"], names);
    }

    [Fact]
    public void A_fence_that_never_closes_ends_with_the_page()
    {
        var code = Assert.Single(SamplePages.Read("= T\n\n```\nStatus: 200").Blocks.OfType<CodeBlock>());
        Assert.Equal("Status: 200", code.Text);
    }

    [Fact]
    public void Code_on_one_line_is_no_fence()
    {
        Assert.Equal(["ls lists", "more"], Paragraphs("= T\n\n```ls``` lists\n\nmore"));
    }

    private static IEnumerable<string> Paragraphs(string text) =>
        SamplePages.Read(text).Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text);
}
