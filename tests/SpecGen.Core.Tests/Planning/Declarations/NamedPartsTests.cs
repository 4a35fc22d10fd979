using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Model;
using SpecGen.Planning;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Planning.Declarations;

/// <summary>What of a resource's file is there for a program that names some of it.</summary>
public class NamedPartsTests
{
    private static readonly Schema s_space = Object(Member("size", Integer), Member("snapshot", Object(Member("used", Integer))));

    private static readonly Schema s_described = Integer with { Description = EquatableArray.Create<string>(["Of either."]) };

    [Theory]
    [InlineData("", "")]
    [InlineData("Space", "VolumeSpace")]
    [InlineData("VolumeSpace", "VolumeSpace")]
    [InlineData("Snapshot", "VolumeSpaceSnapshot")]
    [InlineData("Space Snapshot", "VolumeSpace VolumeSpaceSnapshot")]
    [InlineData("Size VolumesApi Volume", "")]
    public void Members_of_an_object_are_there_where_it_or_the_member_that_leads_to_it_is_named(string said, string shown) =>
        Assert.Equal(shown, Shown(said, Get("/volumes/{uuid}", Object(Member("space", s_space)))));

    [Fact]
    public void A_list_leads_to_what_is_in_it() =>
        Assert.Equal("VolumeDiskItem", Shown("Disks", Get("/volumes/{uuid}", Object(Member("disks", Array("object", Member("bay", Integer)))))));

    [Fact]
    public void A_class_that_another_inherits_comes_with_it() => Assert.Equal(
        "VolumeFirst VolumeSecond",
        Shown("Second", Get("/volumes/{uuid}", Object(Member("first", Object(Member("x", s_described))), Member("second", Object(Member("x", s_described)))))));

    [Fact]
    public void One_that_inherits_is_not_needed_by_the_other() => Assert.Equal(
        "VolumeFirst",
        Shown("First", Get("/volumes/{uuid}", Object(Member("first", Object(Member("x", s_described))), Member("second", Object(Member("x", s_described)))))));

    [Fact]
    public void What_an_operation_answers_with_is_there_unnamed()
    {
        var named = Named("", Get("/volumes/counts", new Schema { Type = "object", AdditionalProperties = Object(Member("used", Integer)) }));

        Assert.All(named.NestedRecords, record => Assert.True(record.HasProperties));
        Assert.NotEmpty(named.NestedRecords);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("ListAsync", 1)]
    [InlineData("VolumeListOptions", 1)]
    [InlineData("GetAsync", 0)]
    public void Options_are_there_where_they_or_their_operation_are_named(string said, int options) =>
        Assert.Equal(options, Assert.Single(Named(said, List(isRequired: false)).Options).Options.Count);

    [Fact]
    public void Options_are_there_where_one_of_them_is_required() =>
        Assert.Single(Assert.Single(Named("", List(isRequired: true)).Options).Options);

    [Theory]
    [InlineData("Space", false, false, false)]
    [InlineData("Field", true, true, false)]
    [InlineData("FieldSet Space", true, true, true)]
    public void Selections_are_there_where_any_is_named(string said, bool ofRecord, bool leads, bool ofObject)
    {
        var named = Named(said, Get("/volumes/{uuid}", Object(Member("space", s_space))));
        var space = named.NestedRecords[0];

        Assert.Equal((ofRecord, leads, ofObject), (named.Record!.HasSelections, space.RootType is not null, space.HasSelections));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("VolumeStyle", 2)]
    [InlineData("Style", 0)]
    public void Documented_values_are_there_where_their_type_is_named(string said, int values) => Assert.Equal(
        values, Assert.Single(Named(said, Get("/volumes/{uuid}", Object(Member("style", Enumeration("flexvol", "flexgroup"))))).Enumerations).Values.Count);

    [Theory]
    [InlineData("", 0)]
    [InlineData("VolumeErrors", 1)]
    public void Error_codes_are_there_where_their_class_is_named(string said, int codes)
    {
        var page = Get("/volumes/{uuid}", Object(Member("a", Text))) with { ErrorCodes = [new("917505", "The volume is not there.")] };

        Assert.Equal(codes, Named(said, page).ErrorCodes!.Codes.Count);
    }

    [Fact]
    public void Each_name_counts_once_and_in_order() => Assert.Equal(
        ["Field", "FieldSet", "GetAsync", "Snapshot", "Space", "VolumeGetOptions", "VolumeSpace", "VolumeSpaceSnapshot"],
        NamedParts.NamesOf(Plan(Get("/volumes/{uuid}", Object(Member("space", s_space), Member("name", Text))))));

    private static Operation List(bool isRequired) =>
        Get("/volumes", Object(Member("records", Array("object", Member("name", Text))))) with { Parameters = [new("name", "query", isRequired, Text)] };

    private static string Shown(string said, Operation page) =>
        string.Join(" ", Named(said, page).NestedRecords.Where(record => record.HasProperties).Select(record => record.Name));

    private static ResourcePlan Named(string said, params Operation[] pages) => NamedParts.Of(Plan(pages), [.. said.Split(' ')]);

    private static ResourcePlan Plan(params Operation[] pages) =>
        ResourcePlanner.Plan(new("Api", "ApiClient"), ResourceMerger.Merge(Assert.Single(ResourceGroup.Of(pages))).Resource);
}
