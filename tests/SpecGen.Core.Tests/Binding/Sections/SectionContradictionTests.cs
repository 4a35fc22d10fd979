using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;

namespace SpecGen.Core.Tests.Binding.Sections;

/// <summary>Where a section and the tables of one page disagree, and pages that mean harm.</summary>
public class SectionContradictionTests
{
    [Theory]
    [InlineData("Required properties")]
    [InlineData("Recommended optional properties")]
    public void A_read_only_member_that_a_section_lists_is_told_and_kept(string heading)
    {
        var page = Page(heading, "serial - Its number.", "name - Its name.");

        Assert.Contains("'serial'", Assert.Single(page.Diagnostics, diagnostic => diagnostic.Rule.Id == "SPEC044").Message, StringComparison.Ordinal);
        var statements = page.Operation!.Statements;
        Assert.Equal(2, statements.Required.Count + statements.Recommended.Count);
    }

    [Theory]
    [InlineData("depth - 40", "40", "30")]
    [InlineData("fenced - false", "false", "true")]
    public void A_default_that_differs_from_the_table_is_told_and_kept(string line, string stated, string ofTable)
    {
        var page = Page("Default property values", line);

        var message = Assert.Single(page.Diagnostics, diagnostic => diagnostic.Rule.Id == "SPEC045").Message;
        Assert.Contains($"default {stated}, the table gives it {ofTable}", message, StringComparison.Ordinal);
        Assert.Equal(stated, Assert.Single(page.Operation!.Statements.Defaults).Json);
    }

    [Theory]
    [InlineData("depth - 30")]
    [InlineData("fenced - true")]
    [InlineData("shape - round")]
    [InlineData("depth - 40 if it is raised")]
    public void A_default_that_may_be_the_table_s_is_not(string line) =>
        Assert.DoesNotContain(Page("Default property values", line).Diagnostics, diagnostic => diagnostic.Rule.Id == "SPEC045");

    [Theory]
    [InlineData("Required properties")]
    [InlineData("Default property values")]
    [InlineData("Optional properties")]
    [InlineData("Expensive properties")]
    public void A_hostile_section_is_read_in_time_and_harms_nothing(string heading)
    {
        string[] lines =
        [
            new string('a', 200_000),
            string.Join(" or ", Enumerable.Repeat("name", 20_000)),
            string.Join(".", Enumerable.Repeat("name", 20_000)),
            string.Concat(Enumerable.Repeat("if ", 20_000)),
            string.Concat(Enumerable.Repeat("('`<", 20_000)),
            string.Concat(Enumerable.Repeat("name - One of the following must be specified: ", 2_000)),
            "name - \0\u202E\uD800 */ ?> </summary> \"\"\" ",
            "- - - -",
            "..*",
            "*",
            "",
        ];

        var time = ProcessorTime.Of(() =>
            Assert.NotNull(Page(heading, [.. lines, .. Enumerable.Repeat("name - One of the following must be specified:", 2_000)]).Operation));

        Assert.InRange(time.TotalSeconds, 0, 10);
    }

    private static BoundPage Page(string heading, params string[] lines) =>
        PageBuilder.Operation("POST", "/garden/beds").Heading(heading).List(lines).WithBed().Bind();
}
