using SpecGen.Binding;
using SpecGen.Model;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Model;

/// <summary>Which parameters of an operation are conditions on the records that it acts on.</summary>
public class ConditionTests
{
    [Theory]
    [InlineData("200")]
    [InlineData("Default")]
    public void A_parameter_called_like_a_member_of_the_records_is_a_condition(string status) =>
        Assert.Equal([ParameterKind.Condition, ParameterKind.Option], KindsOf(Get("/lamps", Array("object", Member("room", Text)), status)));

    [Fact]
    public void What_only_an_error_states_is_no_member_of_the_records() =>
        Assert.Equal([ParameterKind.Option, ParameterKind.Option], KindsOf(Get("/lamps", Array("object", Member("room", Text)), "404")));

    [Fact]
    public void A_parameter_whose_name_only_begins_with_a_member_is_no_condition()
    {
        var page = Get("/lamps", Array("object", Member("room", Object(Member("size", Text)))));

        var kinds = ResourceOperation.Of(page with { Parameters = [new("room.size", "query", false, Text), new("room_size", "query", false, Text)] }).Parameters.Select(parameter => parameter.Kind);

        Assert.Equal([ParameterKind.Condition, ParameterKind.Option], kinds);
    }

    [Theory]
    [InlineData("GET", ParameterKind.Condition)]
    [InlineData("POST", ParameterKind.Option)]
    public void A_name_selects_among_records_that_are_there_and_not_among_those_that_a_creation_answers_with(string method, ParameterKind kind)
    {
        var page = Get("/lamps", Array("object", Member("room", Text))) with
        {
            Method = method,
            IntroducedIn = "9.6",
            Parameters = [new("name", "query", false, Text)],
        };

        Assert.Equal(kind, Assert.Single(ResourceOperation.Of(page).Parameters).Kind);
    }

    private static IEnumerable<ParameterKind> KindsOf(Operation page) => ResourceOperation
        .Of(page with { Parameters = [new("room", "query", false, Text), new("depth", "query", false, Text)] })
        .Parameters.Select(parameter => parameter.Kind);
}
