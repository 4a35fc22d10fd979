using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;

namespace SpecGen.Core.Tests.Binding.Sections;

/// <summary>What "Expensive properties" and "Advanced properties" of a page become.</summary>
public class CostlyPropertiesTests
{
    [Theory]
    [InlineData("water.level", "water.level")]
    [InlineData("`water.level`", "water.level")]
    [InlineData("water.level - How high it stands.", "water.level")]
    [InlineData("garden.name or garden.uuid - The garden.", "garden.name, garden.uuid")]
    [InlineData("water.*", "water.*")]
    [InlineData("water.+*+", "water.*")]
    [InlineData("water.++", "water.*")]
    [InlineData("water.+*+*", "water.*")]
    [InlineData("'state' property tells how the bed does.", "state")]
    public void A_line_becomes_the_paths_that_fields_take(string line, string expected) =>
        Assert.Equal(expected, string.Join(", ", Read(line).ExpensiveProperties));

    [Theory]
    [InlineData("Generic properties - such as the name. They are inexpensive.")]
    [InlineData("Note: these change.")]
    [InlineData("<template> - the property that the template names")]
    [InlineData("the property that the template names")]
    public void A_line_that_names_no_property_is_told_and_stays_prose(string line)
    {
        var page = Page(line, "size").Bind();

        Assert.Equal(["size"], page.Operation!.ExpensiveProperties);
        Assert.Equal([line], Assert.Single(page.Operation.DescriptionParts).Lines);
        Assert.Single(page.Diagnostics, diagnostic => diagnostic.Rule.Id == "SPEC037");
    }

    [Fact]
    public void Properties_are_not_sent_unless_the_page_says_so()
    {
        Assert.False(Read("size").SendsExpensiveProperties);
        Assert.False(Sent("They are not included by default in GET results.").SendsExpensiveProperties);
        Assert.True(Sent("They are included by default in GET results.").SendsExpensiveProperties);

        static Operation Sent(string text) =>
            PageBuilder.Operation().Heading("Expensive properties").Paragraph(text).List("size").BindOperation();
    }

    [Fact]
    public void Advanced_properties_are_paths_too()
    {
        var operation = PageBuilder.Operation().Heading("Advanced properties").List("members", "root.+*+").BindOperation();

        Assert.Equal(["members", "root.*"], operation.AdvancedProperties);
        Assert.Empty(operation.DescriptionParts);
    }

    private static Operation Read(params string[] lines) => Page(lines).BindOperation();

    private static PageBuilder Page(params string[] lines) =>
        PageBuilder.Operation().Heading("Expensive properties").List(lines);
}
