using SpecGen.Binding;
using SpecGen.Model;
using SpecGen.Planning;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Planning;

/// <summary>What is left out of long names never makes two types one; what two wire names share is told.</summary>
public class NestedNamesTests
{
    private static readonly Property s_key = Member("value", Object(Member("size", Integer)));

    [Fact]
    public void An_object_and_an_array_within_a_long_name_have_types_without_marks() =>
        AssertUnmarked(Member("service_account_of_organization", Object(
            Member("authentication_public_key", Object(s_key)),
            Member("authentication_public_keys", Array("object", s_key)))));

    [Fact]
    public void Long_names_that_end_alike_leave_out_less() =>
        AssertUnmarked(
            Member("efficiency_recommendations_of_yesterday", Object(Member("background_deduplication_estimates", Object(s_key)))),
            Member("efficiency_recommendations_of_today", Object(Member("background_deduplication_estimates", Object(s_key)))));

    [Fact]
    public void Two_wire_names_that_are_one_are_told_with_the_mark()
    {
        var plan = Plan(Member("limits", Object(Member("capacity_limit", Integer), Member("capacityLimit", Text))));

        var clash = Assert.Single(plan.Clashes);
        Assert.Equal(("capacity_limit of OrchardLimits", "capacityLimit", "CapacityLimit"), (clash.First, clash.Second, clash.Name));
        Assert.Equal(plan.NestedRecords[0].Members[1].PropertyName, clash.Given);
    }

    private static void AssertUnmarked(params Property[] members)
    {
        var plan = Plan(members);

        Assert.Empty(plan.Clashes);
        Assert.All(plan.NestedRecords, record => Assert.DoesNotContain('_', record.Name));
        Assert.Distinct(plan.NestedRecords.Select(record => record.Name));
    }

    private static ResourcePlan Plan(params Property[] members) =>
        ResourcePlanner.Plan(new("Api", "ApiClient"), ResourceMerger.Merge(Assert.Single(ResourceGroup.Of([Get("/orchards/{id}", Object(members))]))).Resource);
}
