using SpecGen.Model;
using SpecGen.Planning;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Planning.Declarations;

/// <summary>Plans with names made equal by hand, since no rule gives such.</summary>
public class RepeatedNameTests
{
    private static readonly ResourcePlan s_plan = ResourcePlanner.Plan(new("Api", "ApiClient"), ResourceMerger.Merge(Assert.Single(ResourceGroup.Of([Get("/orchards/{id}/{row}",
        Object(
            Member("name", Text),
            Member("state", Enumeration("open", "shut")),
            Member("gate", Object(Member("width", Integer), Member("height", Integer)))))]))).Resource);

    [Fact]
    public void None_in_a_plan_as_the_rules_make_it() => Assert.Null(RepeatedName.FirstIn(s_plan));

    [Fact]
    public void Two_types() => AssertFound(
        "'OrchardGate' and 'OrchardGate' of Api.Orchards would both be called 'OrchardGate'",
        s_plan with { Enumerations = [s_plan.Enumerations[0] with { Name = "OrchardGate" }] });

    [Fact]
    public void Two_members() => AssertFound(
        "'width' and 'height' of OrchardGate would both be called 'Width'",
        WithGate(gate => gate with { Members = [gate.Members[0], gate.Members[1] with { PropertyName = "Width" }] }));

    [Theory]
    [InlineData("OrchardGate")]
    [InlineData("FieldSet")]
    [InlineData("GetHashCode")]
    public void A_member_called_like_its_type_or_what_it_inherits(string name) => AssertFound(
        $"'width' of OrchardGate would be called '{name}', which is taken there",
        WithGate(gate => gate with { Members = [gate.Members[0] with { PropertyName = name }] }));

    [Fact]
    public void Two_documented_values()
    {
        var state = s_plan.Enumerations[0];

        AssertFound("'open' and 'shut' of OrchardState", s_plan with { Enumerations = [state with { Values = [state.Values[0], state.Values[1] with { Name = state.Values[0].Name }] }] });
    }

    [Fact]
    public void Two_methods_of_one_signature() => AssertFound(
        "'GET /orchards/{id}/{row}' and 'GET /orchards/{id}/{row}' of OrchardsApi",
        s_plan with { Api = s_plan.Api with { Operations = [s_plan.Api.Operations[0], s_plan.Api.Operations[0]] } });

    [Fact]
    public void Two_parameters_of_a_method()
    {
        var get = s_plan.Api.Operations[0];

        AssertFound("of GetAsync would both be called 'id'", s_plan with { Api = s_plan.Api with { Operations = [get with { Keys = [get.Keys[0], get.Keys[0]] }] } });
    }

    private static ResourcePlan WithGate(Func<RecordPlan, RecordPlan> change) =>
        s_plan with { NestedRecords = [.. s_plan.NestedRecords.Select(record => record.Name == "OrchardGate" ? change(record) : record)] };

    private static void AssertFound(string expected, ResourcePlan plan) => Assert.Contains(expected, RepeatedName.FirstIn(plan), StringComparison.Ordinal);
}
