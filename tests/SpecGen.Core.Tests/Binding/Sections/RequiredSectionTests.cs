using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;
using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Sections;

/// <summary>What a section "Required properties" of a page for garden beds makes the model ask for.</summary>
public class RequiredSectionTests
{
    [Theory]
    [InlineData("name - Name of the bed.", "name")]
    [InlineData("name", "name")]
    [InlineData("name- Name of the bed.", "name")]
    [InlineData("name: the bed's name", "name")]
    [InlineData("name` - Name of the bed.", "name")]
    [InlineData("'name' - Name of the bed.", "name")]
    [InlineData("garden.uuid or garden.name - Existing garden.", "garden.uuid | garden.name")]
    [InlineData("name, garden.name or garden.uuid - Where it lies.", "name | garden.name | garden.uuid")]
    [InlineData("name and/or size or garden.uuid - One of them.", "name | size | garden.uuid")]
    [InlineData("garden.uuid and garden.name - Both.", "garden.uuid + garden.name")]
    [InlineData("name, size and kind", "name + size + kind")]
    [InlineData("garden.uuid or both garden.name and size - The place.", "garden.uuid | garden.name + size")]
    [InlineData("Either garden.uuid, garden.name, or name must be specified", "garden.uuid | garden.name | name")]
    [InlineData("plants[].name or plants[].uuid - What grows.", "plants.name | plants.uuid")]
    [InlineData("size (in square metres) - How large.", "size")]
    [InlineData("garden.* - The garden.", "garden")]
    [InlineData("`water-level` - Height of the water.", "water_level")]
    public void A_line_is_a_set_of_alternatives(string line, string expected) =>
        Assert.Equal(expected, Describe(Assert.Single(Bind(line).Required)));

    [Fact]
    public void What_holds_always_has_no_condition() =>
        Assert.Null(Assert.Single(Bind("size - Size of the bed. Values below 10 are rounded up.").Required).Condition);

    [Theory]
    [InlineData("size - Size of the bed. Required when making a new one.", "Required when making a new one.")]
    [InlineData("size - Size if kind is raised.", "Size if kind is raised.")]
    [InlineData("size - Only required for raised beds.", "Only required for raised beds.")]
    [InlineData("size - Size. (Not used for copies, which are as large as the first.)", "(Not used for copies, which are as large as the first.)")]
    public void A_line_that_does_not_always_hold_says_when(string line, string condition) =>
        Assert.Equal(condition, Assert.Single(Bind(line).Required).Condition);

    [Theory]
    [InlineData("kind - Defines if a bed or a path is made.")]
    [InlineData("kind - The kind. If it is a path, plants are ignored.")]
    public void An_explanation_of_values_is_no_condition(string line) =>
        Assert.Null(Assert.Single(Bind(line).Required).Condition);

    [Fact]
    public void A_line_without_members_restricts_the_one_above()
    {
        var required = Bind("name - The name.", "garden.uuid or garden.name", "Required for beds that lie in a garden.", "Invalid for pots.").Required;
        Assert.Null(required[0].Condition);
        Assert.Equal("Required for beds that lie in a garden. Invalid for pots.", required[1].Condition);
    }

    [Fact]
    public void A_heading_among_the_items_holds_for_those_below_it()
    {
        var required = Bind("name - The name.", "WATER", "water_level - Height.", "Raised beds", "size - Size.").Required;
        Assert.Equal([null, "WATER", "Raised beds"], required.Select(requirement => requirement.Condition));
    }

    [Fact]
    public void A_heading_among_nested_items_ends_with_them()
    {
        var page = Page().Heading("Required properties")
            .List((1, "Raised beds"), (2, "size - Size."), (1, "name - The name."));
        Assert.Equal(["Raised beds", null], page.WithBed().BindOperation().Statements.Required.Select(requirement => requirement.Condition));
    }

    [Fact]
    public void Below_one_of_several_members_is_required_what_belongs_to_it()
    {
        var required = Bind("garden or size", "garden.name - Its name.", "name - Name of the bed.").Required;
        Assert.Equal([null, "garden", null], required.Select(requirement => requirement.WhenPresent));
    }

    [Fact]
    public void One_of_the_following_are_alternatives()
    {
        var page = Page().Heading("Required properties")
            .List((1, "One of the following must be specified:"), (2, "garden.uuid"), (2, "garden.name - Its name."), (1, "name"));
        Assert.Equal(["garden.uuid | garden.name", "name"], page.WithBed().BindOperation().Statements.Required.Select(Describe));
    }

    [Fact]
    public void One_of_the_following_with_a_line_that_is_not_understood_asks_for_nothing()
    {
        var bound = Page().Heading("Required properties")
            .List((1, "One of the following must be specified:"), (2, "garden.uuid"), (2, "a place that the gardener knows")).WithBed().Bind();
        Assert.True(bound.Operation!.Statements.Required.IsEmpty);
        Assert.Contains(bound.Diagnostics, diagnostic => diagnostic.Rule.Id == "SPEC037");
    }

    [Fact]
    public void A_paragraph_above_the_list_restricts_all_of_it()
    {
        var operation = Page().Heading("Required properties")
            .Paragraph("The following properties are only required if beds are made by hand:").List("name", "size").WithBed().BindOperation();
        Assert.All(operation.Statements.Required, requirement => Assert.NotNull(requirement.Condition));
    }

    [Fact]
    public void A_second_list_about_other_things_is_not_read()
    {
        var bound = Page().Heading("Required properties").List("name")
            .Paragraph("The bed is looked at. Making it fails in these cases:").List("The ground is frozen.").WithBed().Bind();
        Assert.Equal("name", Describe(Assert.Single(bound.Operation!.Statements.Required)));
        Assert.DoesNotContain(bound.Diagnostics, diagnostic => diagnostic.Rule.Id == "SPEC037");
    }

    [Fact]
    public void Parameters_are_found_too_and_the_path_comes_first()
    {
        var operation = Operation("DELETE", "/beds/{name}")
            .Heading("Required parameters").List("name - The bed.", "force - Whether to dig.")
            .Parameters(Row("name", "string", "path", "True", ""), Row("force", "boolean", "query", "False", ""))
            .Request(null, Row("name", "string", ""))
            .BindOperation();
        Assert.Equal(["name:path", "force:query"], operation.Statements.Required.Select(requirement => $"{requirement.Alternatives[0].Members[0].Path}:{requirement.Alternatives[0].Members[0].Location}"));
    }

    [Theory]
    [InlineData("Required properties")]
    [InlineData("Required Fields")]
    [InlineData("Required parameters:")]
    [InlineData("Required properties for moving beds")]
    [InlineData("Mandatory properties")]
    [InlineData("The following parameters are required:")]
    public void Every_wording_of_the_heading_counts(string heading) =>
        Assert.Single(Page().Heading(heading).List("name").WithBed().BindOperation().Statements.Required);

    [Fact]
    public void A_heading_of_a_lower_level_counts() =>
        Assert.Single(Page().Heading("Required properties", level: 3).List("name").WithBed().BindOperation().Statements.Required);

    [Theory]
    [InlineData("Required tools")]
    [InlineData("Learn more")]
    [InlineData("Recommended property values")]
    public void Other_sections_are_prose(string heading) =>
        Assert.Equal(MemberStatements.None, Page().Heading(heading).List("name").WithBed().BindOperation().Statements);

    [Fact]
    public void An_unknown_member_is_reported_and_the_other_alternative_kept()
    {
        var bound = Page().Heading("Required properties").List("garden.colour or garden.name").WithBed().Bind();
        Assert.Equal("garden.name", Describe(Assert.Single(bound.Operation!.Statements.Required)));
        Assert.Contains("'garden.colour'", Assert.Single(bound.Diagnostics, diagnostic => diagnostic.Rule.Id == "SPEC038").Message);
    }

    [Fact]
    public void A_member_that_moved_into_an_object_is_found_by_its_ending()
    {
        var bound = Page().Heading("Required properties").List("soil_depth - How deep.").WithBed().Bind();
        Assert.Equal("ground.soil_depth", Describe(Assert.Single(bound.Operation!.Statements.Required)));
        Assert.Contains("taken for 'ground.soil_depth'", Assert.Single(bound.Diagnostics, diagnostic => diagnostic.Rule.Id == "SPEC038").Message);
    }

    [Theory]
    [InlineData("Either set size or tell the gardener. Only one of these is needed.")]
    [InlineData("The name of the bed can be changed through name later. It must be unique.")]
    public void A_line_that_is_not_understood_is_reported_and_stays_prose(string line)
    {
        var bound = Page().Heading("Required properties").List(line).WithBed().Bind();
        Assert.Single(bound.Diagnostics, diagnostic => diagnostic.Rule.Id == "SPEC037");
        Assert.Contains(line, Assert.Single(bound.Operation!.DescriptionParts).Lines);
    }

    [Fact]
    public void A_line_about_a_value_of_the_member_above_is_understood() =>
        Assert.DoesNotContain(
            Page().Heading("Required properties").List("kind - The kind.", "raised for beds above the ground.").WithBed().Bind().Diagnostics,
            diagnostic => diagnostic.Rule.Id == "SPEC037");

    private static MemberStatements Bind(params string[] lines) =>
        Page().Heading("Required properties").List(lines).WithBed().BindOperation().Statements;

    private static string Describe(MemberRequirement requirement) => string.Join(
        " | ", requirement.Alternatives.Select(alternative => string.Join(" + ", alternative.Members.Select(member => member.Path))));

    private static PageBuilder Page() => Operation("POST", "/garden/beds");
}
