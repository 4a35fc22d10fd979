using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Facts;
using SpecGen.Model;
using SpecGen.Planning;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Planning;

/// <summary>What documents a member or a parameter that no page describes.</summary>
public class DocumentationTests
{
    public static TheoryData<Schema, string> Types { get; } = new()
    {
        { Text, "text" },
        { Integer, "a whole number" },
        { Of("number"), "a number" },
        { Of("boolean"), "true or false" },
        { Array("string"), "a list of texts" },
        { Array("integer"), "a list of whole numbers" },
        { Object(Member("a", Text)), "an object" },
        { Array("object", Member("a", Text)), "a list of objects" },
        { MapOf(Integer), "a map to a whole number" },
        { MapOf(Array("object", Member("a", Text))), "a map to a list of objects" },
        { Of("string") with { Attributes = SchemaAttributes.None with { Enum = ["on", "off"] } }, "one of documented values" },
        { Object(Member("name", Text), Member("uuid", Text)), "a reference" },
        { Of("object"), "JSON of any kind" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void A_member_without_text_says_its_path_and_type(Schema type, string words) =>
        Assert.Equal([$"kite: {words}; the pages do not describe it."], Summary(Get("/crates/{id}", Object(Member("kite", type)))));

    [Fact]
    public void A_nested_member_says_its_path_from_the_resource_on() =>
        Assert.Equal(
            ["kite.tail: text; the pages do not describe it."],
            Plan(Get("/crates/{id}", Object(Member("kite", Object(Member("tail", Text)))))).NestedRecords[0].Members[0].Documentation.Summary);

    [Fact]
    public void A_member_came_with_its_resource_unless_it_says_otherwise()
    {
        var later = Text with { Attributes = SchemaAttributes.None with { IntroducedIn = "9.9" } };
        var record = Plan(Get("/crates/{id}", Object(Member("kite", Text), Member("tail", later))) with { IntroducedIn = "9.6" }).Record!;

        Assert.Equal(["kite: text, since 9.6; the pages do not describe it."], record.Members[0].Documentation.Summary);
        Assert.Equal(["tail: text, since 9.9; the pages do not describe it."], record.Members[1].Documentation.Summary);
    }

    [Fact]
    public void A_parameter_without_text_says_its_name_type_and_release()
    {
        var since = Integer with { Attributes = SchemaAttributes.None with { IntroducedIn = "9.9" } };
        var operation = Delete("/crates/{id}") with { Parameters = [new("patience", "query", false, since)] };

        Assert.Equal(
            ["patience: a whole number, since 9.9; the pages do not describe it."],
            Plan(operation).Options[0].Options[0].Documentation.Summary);
    }

    [Fact]
    public void What_is_described_keeps_its_text() =>
        Assert.Equal(["Flies."], Summary(Get("/crates/{id}", Object(Member("kite", Text with { Description = ["Flies."] })))));

    private static EquatableArray<string> Summary(Operation operation) => Plan(operation).Record!.Members[0].Documentation.Summary;

    private static Schema MapOf(Schema values) => Of("object") with { AdditionalProperties = values };

    private static ResourcePlan Plan(params Operation[] operations) =>
        ResourcePlanner.Plan(new("Api", "ApiClient"), ResourceMerger.Merge(ResourceGroup.Of(operations).Single()).Resource);
}
