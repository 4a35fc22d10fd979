using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Model;
using SpecGen.Planning;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Planning;

public class EqualObjectsTests
{
    [Fact]
    public void The_first_of_objects_that_are_the_same_to_the_last_word_is_inherited_by_the_others() => Assert.Equal(
        [("VolumeFirst", null, true), ("VolumeSecond", "VolumeFirst", false), ("VolumeThird", "VolumeFirst", false)],
        Relations(Member("first", Object(Member("x", Described("Of either.")))), Member("second", Object(Member("x", Described("Of either.")))), Member("third", Object(Member("x", Described("Of either."))))));

    [Fact]
    public void An_object_whose_members_are_described_otherwise_stands_alone() => Assert.Equal(
        [("VolumeFirst", null, false), ("VolumeSecond", null, false)],
        Relations(
            Member("first", Object(Member("x", Described("What is read.")))),
            Member("second", Object(Member("x", Described("What is written."))))));

    [Fact]
    public void An_object_of_other_types_stands_alone() => Assert.Equal(
        [("VolumeFirst", null, false), ("VolumeSecond", null, false)],
        Relations(Member("first", Object(Member("x", Described("Of either.")))), Member("second", Object(Member("x", Integer)))));

    /// <summary>Each place has its own type for the object within, so the properties differ.</summary>
    [Fact]
    public void Of_objects_with_objects_in_them_only_the_inner_ones_are_related() => Assert.Equal(
        [("VolumeFirst", null, false), ("VolumeFirstIn", null, true), ("VolumeSecond", null, false), ("VolumeSecondIn", "VolumeFirstIn", false)],
        Relations(
            Member("first", Object(Member("in", Object(Member("x", Described("Of either.")))))),
            Member("second", Object(Member("in", Object(Member("x", Described("Of either."))))))));

    private static Schema Described(string text) => Text with { Description = EquatableArray.Create<string>([text]) };

    private static IEnumerable<(string Name, string? EqualTo, bool IsInherited)> Relations(params SchemaProperty[] members) =>
        ResourcePlanner.Plan(new("Api", "ApiClient"), ResourceMerger.Merge(Assert.Single(ResourceGroup.Of([Get("/volumes/{uuid}", Object(members))]))).Resource)
            .NestedRecords.Select(record => (record.Name, record.EqualTo, record.IsInherited));
}
