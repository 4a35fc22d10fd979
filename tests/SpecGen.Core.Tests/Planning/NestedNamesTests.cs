using SpecGen.Binding;
using SpecGen.Model;
using SpecGen.Planning;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Planning;

/// <summary>What is left out of long names never makes two types one; what two wire names share is told.</summary>
public class NestedNamesTests
{
    private static readonly SchemaProperty s_key = Member("value", Object(Member("size", Integer)));

    [Fact]
    public void An_object_and_an_array_within_a_long_name_have_types_without_marks() =>
        AssertUnmarked(Member("service_account_of_organization", Object(
            Member("authentication_public_key", Object(s_key)),
            Member("authentication_public_keys", Array("object", s_key)))));

    /// <summary>What is called otherwise because of another hangs on both, so it is told.</summary>
    [Fact]
    public void Long_names_that_end_alike_leave_out_less()
    {
        var plan = Plan(
            Member("efficiency_recommendations_of_yesterday", Object(Member("background_deduplication_estimates", Object(s_key)))),
            Member("efficiency_recommendations_of_today", Object(Member("background_deduplication_estimates", Object(s_key)))));

        Assert.All(plan.NestedRecords, record => Assert.DoesNotContain('_', record.Name));
        Assert.Distinct(plan.NestedRecords.Select(record => record.Name));
        Assert.Contains(plan.Clashes, clash =>
            clash.Name == "OrchardEfficiencyBackgroundDeduplicationEstimates" && clash.Given == "OrchardEfficiencyRecommendationsBackgroundDeduplicationEstimates");
    }

    /// <summary>Two places of one definition differ in the outermost member, two siblings in the nearest.</summary>
    [Fact]
    public void Long_names_of_one_definition_at_two_places_hang_on_neither()
    {
        var keys = Member("public_keys_of_service", Object(Member("metadata_of_key", Object(Member("labels", Array("object", s_key))))));

        AssertUnmarked(Member("service_account", Object(keys)), keys);
    }

    [Fact]
    public void An_item_of_items_is_an_entry_of_what_has_them() =>
        Assert.Equal("OrchardEntry", Plan(Member("items", Array("object", s_key)), Member("owner", Text)).NestedRecords[0].Name);

    [Fact]
    public void A_name_that_is_cut_is_told()
    {
        var innermost = Member("size", Object(s_key));
        for (var depth = 0; depth < 3; depth++)
            innermost = Member(new string((char)('a' + depth), 100), Object(innermost));

        Assert.Contains(Plan(innermost).Cuts, cut => cut.Of.EndsWith(".size", StringComparison.Ordinal) || cut.Given.Length > 240);
    }

    [Theory]
    [InlineData(120, false)]
    [InlineData(121, true)]
    public void A_wire_name_that_is_cut_is_told(int letters, bool isTold)
    {
        var name = new string('n', letters);

        var plan = Plan(Member("size", Integer), Member(name, Text));

        Assert.Equal(isTold ? [new($"{name} of Orchard", 120, "N" + new string('n', 119))] : [], plan.Cuts);
    }

    [Fact]
    public void Two_wire_names_that_are_one_are_told_with_the_mark()
    {
        var plan = Plan(Member("limits", Object(Member("capacity_limit", Integer), Member("capacityLimit", Text))));

        var clash = Assert.Single(plan.Clashes);
        Assert.Equal(("capacity_limit of OrchardLimits", "capacityLimit", "CapacityLimit"), (clash.First, clash.Second, clash.Name));
        Assert.Equal(plan.NestedRecords[0].Members[1].PropertyName, clash.Given);
    }

    private static void AssertUnmarked(params SchemaProperty[] members)
    {
        var plan = Plan(members);

        Assert.Empty(plan.Clashes);
        Assert.All(plan.NestedRecords, record => Assert.DoesNotContain('_', record.Name));
        Assert.Distinct(plan.NestedRecords.Select(record => record.Name));
    }

    private static ResourcePlan Plan(params SchemaProperty[] members) =>
        ResourcePlanner.Plan(new("Api", "ApiClient"), ResourceMerger.Merge(Assert.Single(ResourceGroup.Of([Get("/orchards/{id}", Object(members))]))).Resource);
}
