using SpecGen.Binding;
using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Sections;

/// <summary>Sections that list members which may be given.</summary>
public class ListedSectionTests
{
    [Theory]
    [InlineData("Recommended optional properties")]
    [InlineData("Recommended optional parameters")]
    [InlineData("Recommended properties")]
    public void Recommended_members(string heading) =>
        Assert.Equal(["size", "garden.uuid", "garden.name"], Bind(heading, "size - Size.", "garden.uuid or garden.name").Recommended.Select(member => member.Path));

    [Theory]
    [InlineData("Optional properties")]
    [InlineData("Optional Propeties")]
    [InlineData("The following parameters are optional:")]
    public void Optional_members(string heading) =>
        Assert.Equal(["size"], Bind(heading, "size - Size.").Optional.Select(member => member.Path));

    [Fact]
    public void If_provided_others_are_required_with_it()
    {
        var statements = Bind("Optional properties", "garden - If provided, the following fields are required:", "garden.name - Its name.", "size - Size.");
        var required = Assert.Single(statements.Required);
        Assert.Equal(("garden.name", "garden"), (required.Alternatives[0].Members[0].Path, required.WhenPresent));
        Assert.Equal(["garden", "size"], statements.Optional.Select(member => member.Path));
    }

    [Fact]
    public void A_sentence_announces_the_one_line_below_it()
    {
        var statements = Bind("Optional properties", "If kind is raised, the following field is required:", "weight - Weight.", "size - Size.");
        Assert.Equal("If kind is raised, the following field is required", Assert.Single(statements.Required).Condition);
        Assert.Equal(["size"], statements.Optional.Select(member => member.Path));
    }

    [Theory]
    [InlineData("watered - Whether. Defaults to true if not supplied.", "true")]
    [InlineData("watered - Whether. This flag is set to \"false\" by default.", "false")]
    [InlineData("kind - What. Default value is 'flat'.", "\"flat\"")]
    [InlineData("colours - What grows there. Defaults to red, white by default.", "[\"red\",\"white\"]")]
    public void A_default_in_passing_is_a_default(string line, string json) =>
        Assert.Equal(json, Assert.Single(Bind("Optional properties", line).Defaults).Json);

    [Fact]
    public void A_default_in_passing_that_is_no_value_is_none() =>
        Assert.True(Bind("Optional properties", "size - Size. Defaults to unlimited.").Defaults.IsEmpty);

    private static MemberStatements Bind(string heading, params string[] lines) =>
        Operation("POST", "/garden/beds").Heading(heading).List(lines).WithBed().BindOperation().Statements;
}
