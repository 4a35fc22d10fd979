using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Core.Tests.Harness;
using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Sections;

/// <summary>What a section "Default property values" of a page for garden beds makes the model assume.</summary>
public class DefaultSectionTests
{
    [Theory]
    [InlineData("watered - true", "watered", "true")]
    [InlineData("watered - _false_", "watered", "false")]
    [InlineData("watered - Default value is \"true\".", "watered", "true")]
    [InlineData("size - 12", "size", "12")]
    [InlineData("size - 12. What is below that dries out.", "size", "12")]
    [InlineData("size - 20KB", "size", "20480")]
    [InlineData("weight - -0.5", "weight", "-0.5")]
    [InlineData("name - rose-bed.local", "name", "\"rose-bed.local\"")]
    [InlineData("name - \"\"", "name", "\"\"")]
    [InlineData("name - 'old bed'", "name", "\"old bed\"")]
    [InlineData("kind - Raised", "kind", "\"raised\"")]
    [InlineData("kind - flat - Whether it is above the ground.", "kind", "\"flat\"")]
    [InlineData("kind - flat (the usual one)", "kind", "\"flat\"")]
    [InlineData("colours - [red,white]", "colours", "[\"red\",\"white\"]")]
    [InlineData("colours - red, white", "colours", "[\"red\",\"white\"]")]
    [InlineData("colours - empty", "colours", "[]")]
    [InlineData("garden - Default", "garden.name", "\"Default\"")]
    [InlineData("watered - false if not specified.", "watered", "false")]
    public void A_value_takes_the_type_of_its_member(string line, string member, string json)
    {
        var value = Assert.Single(Bind(line));
        Assert.Equal((member, json, null), (value.Member.Path, value.Json, value.Condition));
    }

    [Theory]
    [InlineData("size - 12 if watered is true", "12", "if watered is true")]
    [InlineData("size - 12 , if a list is given. Otherwise, none.", "12", "if a list is given")]
    [InlineData("kind - flat (when watered is true)", "\"flat\"", "when watered is true")]
    [InlineData("size - 12 ( 6 when kind is raised )", "12", "6 when kind is raised")]
    [InlineData("watered - true. However, if it rains, it is false.", "true", "However, if it rains, it is false.")]
    [InlineData("watered - true However, if it rains, it is false.", "true", "However, if it rains, it is false")]
    public void A_value_that_does_not_always_hold_says_when(string line, string json, string condition)
    {
        var value = Assert.Single(Bind(line));
        Assert.Equal((json, condition), (value.Json, value.Condition));
    }

    [Theory]
    [InlineData("name - Name of the garden.")]
    [InlineData("size - a tenth of the garden")]
    [InlineData("size - not set")]
    [InlineData("name - unset")]
    public void A_default_in_words_has_a_text_and_no_value(string line)
    {
        var bound = Page(line).Bind();
        var value = Assert.Single(bound.Operation!.Statements.Defaults);
        Assert.Null(value.Json);
        Assert.Equal(line[(line.IndexOf(" - ", StringComparison.Ordinal) + 3)..], value.Text);
        Assert.DoesNotContain(bound.Diagnostics, diagnostic => diagnostic.Rule.Id == "SPEC037");
    }

    [Theory]
    [InlineData("size - many")]
    [InlineData("watered - 7")]
    [InlineData("size - 007")]
    [InlineData("kind - hanging")]
    public void A_value_of_another_type_is_reported_and_not_a_value(string line)
    {
        var bound = Page(line).Bind();
        Assert.Null(Assert.Single(bound.Operation!.Statements.Defaults).Json);
        Assert.Single(bound.Diagnostics, diagnostic => diagnostic.Rule.Id == "SPEC037");
    }

    [Fact]
    public void Lines_below_a_member_without_value_are_its_values()
    {
        var defaults = Bind("kind", "raised - if watered is false", "flat - in all other cases.", "size", "12 when kind is raised", "Size of the garden for others.", "watered - true");
        Assert.Equal(
            [
                ("kind", "\"raised\"", "if watered is false"),
                ("kind", "\"flat\"", "in all other cases"),
                ("size", "12", "when kind is raised"),
                ("size", null, null),
                ("watered", "true", null),
            ],
            defaults.Select(value => (value.Member.Path, value.Json, value.Condition)));
    }

    [Fact]
    public void A_star_stands_for_every_value_below() =>
        Assert.Equal(["ground.drained", "ground.sieved"], Bind("ground.* - false").Select(value => value.Member.Path));

    [Theory]
    [InlineData("If a pump is given, watered is set to true by default.")]
    public void A_sentence_can_state_a_default(string sentence)
    {
        var operation = Operation("POST", "/garden/beds").Heading("Default property values").List("size - 12").Paragraph(sentence).WithBed().BindOperation();
        var value = operation.Statements.Defaults[1];
        Assert.Equal(("watered", "true", "If a pump is given"), (value.Member.Path, value.Json, value.Condition));
    }

    [Fact]
    public void A_member_without_any_value_is_reported() =>
        Assert.Single(Page("kind", "watered - true").Bind().Diagnostics, diagnostic => diagnostic.Rule.Id == "SPEC037");

    [Fact]
    public void An_unknown_member_is_not_taken_for_a_value_of_the_one_above()
    {
        var bound = Page("kind", "raised if dry", "fence - The one that the garden has.").Bind();
        Assert.Single(bound.Operation!.Statements.Defaults);
        Assert.Single(bound.Diagnostics, diagnostic => diagnostic.Rule.Id == "SPEC038");
    }

    [Fact]
    public void A_word_in_capitals_alone_is_not_the_member_of_that_name()
    {
        var bound = Page("Size - 12", "DEPTH - 30").Bind();

        Assert.Equal("size", Assert.Single(bound.Operation!.Statements.Defaults).Member.Path);
        Assert.Contains("DEPTH", Assert.Single(bound.Diagnostics, diagnostic => diagnostic.Rule.Id == "SPEC038").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Default property values")]
    [InlineData("Default values")]
    [InlineData("Default properties")]
    public void Every_wording_of_the_heading_counts(string heading) =>
        Assert.Single(Operation("POST", "/garden/beds").Heading(heading).List("size - 12").WithBed().BindOperation().Statements.Defaults);

    private static EquatableArray<MemberDefault> Bind(params string[] lines) => Page(lines).BindOperation().Statements.Defaults;

    private static PageBuilder Page(params string[] lines) => Operation("POST", "/garden/beds")
        .Heading("Default property values")
        .Paragraph("If not specified in POST, the following default property values are assigned:")
        .List(lines)
        .WithBed();
}
