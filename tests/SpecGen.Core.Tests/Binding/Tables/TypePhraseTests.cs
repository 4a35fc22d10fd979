using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;

using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Tables;

/// <summary>Types that pages state in words: maps and lists.</summary>
public class TypePhraseTests
{
    [Theory]
    [InlineData("string", "string", null)]
    [InlineData("array[string]", "array", "string")]
    [InlineData("int", "integer", null)]
    public void A_definition_that_is_a_map_gives_the_type_of_its_values(string printed, string type, string? itemType)
    {
        var tags = InResponse(Page("tags").Definition("tags", "").Phrase("Hash mapping strings to " + printed), "tags");

        Assert.Equal(("object", type, itemType), (tags.Type, tags.AdditionalProperties!.Type, tags.AdditionalProperties.ItemType));
        Assert.Empty(tags.Properties);
        Assert.Empty(tags.Description);
    }

    [Fact]
    public void Values_have_the_members_of_the_definition_they_link_to()
    {
        var bulbs = InResponse(
            Page("bulbs")
                .Definition("Bulb", "", Row("watts", "integer", ""))
                .Definition("bulbs", "").Phrase("Hash mapping strings to array[Bulb]", "Bulb"),
            "bulbs");

        Assert.Equal(("array", "object"), (bulbs.AdditionalProperties!.Type, bulbs.AdditionalProperties.ItemType));
        Assert.Equal(new DefinitionReference("Bulb", 0), bulbs.AdditionalProperties.Definition);
        Assert.Equal("watts", Assert.Single(bulbs.AdditionalProperties.Properties).Name);
    }

    [Fact]
    public void Rows_beside_a_map_are_kept_beside_it()
    {
        var tags = InResponse(
            Page("tags").Definition("tags", "").Phrase("Hash mapping strings to string").Table(["Name", "Type", "Description"], Row("empty", "boolean", "")),
            "tags");

        Assert.Equal("string", tags.AdditionalProperties!.Type);
        Assert.Equal("empty", Assert.Single(tags.Properties).Name);
    }

    [Fact]
    public void Items_of_an_array_can_be_maps()
    {
        var sockets = InResponse(
            PageBuilder.Operation().Response(null, Row("sockets", "array[link:labels]", "")).Definitions().Definition("labels", "").Phrase("Hash mapping strings to string"),
            "sockets");

        Assert.Equal(("array", "object", "string"), (sockets.Type, sockets.ItemType, sockets.AdditionalProperties!.Type));
    }

    [Fact]
    public void A_map_of_maps_goes_on()
    {
        var rooms = InResponse(
            Page("rooms")
                .Definition("lamps", "").Phrase("Hash mapping strings to integer")
                .Definition("rooms", "").Phrase("Hash mapping strings to lamps", "lamps"),
            "rooms");

        Assert.Equal("integer", rooms.AdditionalProperties!.AdditionalProperties!.Type);
    }

    [Fact]
    public void A_map_of_itself_that_is_printed_twice_is_open_below_the_first_level()
    {
        var page = Page("tree")
            .Definition("tree", "")
            .Definition("tree", "").Phrase("Hash mapping strings to tree", "tree").Table(["Name", "Type", "Description"], Row("empty", "boolean", ""))
            .Bind();

        var tree = SchemaWalk.InResponse(page.Operation!, "tree");
        Assert.Equal(new DefinitionReference("tree", 1), tree.Definition);
        Assert.Equal(("object", new DefinitionReference("tree", 0)), (tree.AdditionalProperties!.Type, tree.AdditionalProperties.Definition));
        Assert.Empty(tree.AdditionalProperties.Properties);
        Assert.Equal("SPEC012", Assert.Single(page.Diagnostics).Rule.Id);
    }

    [Fact]
    public void A_map_of_itself_that_is_printed_once_is_cut()
    {
        var page = Page("tree").Definition("tree", "").Phrase("Hash mapping strings to tree", "tree").Bind();

        Assert.True(SchemaWalk.InResponse(page.Operation!, "tree").AdditionalProperties!.IsCycle);
        Assert.Equal("SPEC012", Assert.Single(page.Diagnostics).Rule.Id);
    }

    [Fact]
    public void A_body_can_be_a_list_in_words()
    {
        var body = PageBuilder.Operation()
            .Response(null).Phrase("List of response", "response")
            .Definitions().Definition("response", "", Row("watts", "integer", ""))
            .BindOperation().Responses[0].Schema!;

        Assert.Equal(("array", "object", "response"), (body.Type, body.ItemType, body.Definition!.Name));
        Assert.Equal("watts", Assert.Single(body.Properties).Name);
    }

    [Fact]
    public void A_body_can_be_a_map_in_words()
    {
        var body = PageBuilder.Operation().Response(null).Phrase("Hash mapping strings to array[string]").BindOperation().Responses[0].Schema!;

        Assert.Equal(("object", "array", "string"), (body.Type, body.AdditionalProperties!.Type, body.AdditionalProperties.ItemType));
    }

    [Fact]
    public void A_member_can_be_a_list_in_words()
    {
        var lamps = InResponse(
            Page("lamps", "Of the room.").Definition("lamps", "Of the room.").Phrase("List of Lamp", "Lamp").Definition("Lamp", "", Row("watts", "integer", "")),
            "lamps");

        Assert.Equal(("array", "object", "Of the room."), (lamps.Type, lamps.ItemType, Assert.Single(lamps.Description)));
        Assert.Equal("watts", Assert.Single(lamps.Properties).Name);
    }

    [Fact]
    public void A_list_that_is_told_of_is_no_list() =>
        Assert.Null(PageBuilder.Operation().Response(null).Phrase("List of all lamps of the house").BindOperation().Responses[0].Schema);

    [Fact]
    public void An_example_chooses_among_definitions_of_a_maps_values()
    {
        var operation = PageBuilder.Operation()
            .Response("""{ "bulbs": { "hall": { "watts": 7 } } }""", Row("bulbs", "link:bulbs", ""))
            .Definitions()
            .Definition("Bulb", "", Row("watts", "integer", ""))
            .Definition("Bulb", "", Row("volts", "integer", ""))
            .Definition("bulbs", "").Phrase("Hash mapping strings to Bulb", "Bulb")
            .BindOperation();

        Assert.Equal("watts", SchemaWalk.InResponse(operation, "bulbs").AdditionalProperties!.Properties[0].Name);
    }

    [Fact]
    public void An_example_of_a_map_shows_keys_and_no_rows() =>
        Assert.Empty(PageBuilder.Operation()
            .Response("""{ "tags": { "hall": "red" } }""", Row("tags", "link:tags", ""))
            .Definitions()
            .Definition("tags", "").Phrase("Hash mapping strings to string").Table(["Name", "Type", "Description"], Row("empty", "boolean", ""))
            .Bind().Diagnostics);

    private static PageBuilder Page(string member, string description = "") =>
        PageBuilder.Operation().Response(null, Row(member, "link:" + member, description)).Definitions();

    private static Schema InResponse(PageBuilder page, string path)
    {
        var bound = page.Bind();
        Assert.Empty(bound.Diagnostics);
        return SchemaWalk.InResponse(bound.Operation!, path);
    }
}
