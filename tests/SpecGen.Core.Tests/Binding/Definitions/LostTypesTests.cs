using SpecGen.Core.Tests.Harness;

namespace SpecGen.Core.Tests.Binding.Definitions;

public class LostTypesTests
{
    [Theory]
    [InlineData("bulbs", "bulb")]
    [InlineData("room", "room")]
    [InlineData("shade", "lamp_shade")]
    public void A_lost_link_finds_its_definition(string property, string definition) =>
        Assert.Equal(definition, SchemaWalk.InResponse(TextPage.BindOperation(TextPage.Complete), property).Definition!.Name);

    [Fact]
    public void A_description_of_another_name_is_recognised()
    {
        var page = TextPage.Complete.Replace("\nroom\nThe room", "\nplace\nThe room");

        Assert.Equal("place", SchemaWalk.InResponse(TextPage.BindOperation(page), "room").Definition!.Name);
    }

    [Fact]
    public void The_definition_of_the_name_gives_way_to_the_one_that_the_example_shows()
    {
        var page = TextPage.Complete.Replace("\nlamp_shade\n", "\nshade\n| Name | Type | Description | \n|---|---|---|\n| depth | integer | \nlamp_shade\n");

        Assert.Equal("lamp_shade", SchemaWalk.InResponse(TextPage.BindOperation(page), "shade").Definition!.Name);
    }

    [Theory]
    [InlineData("lamp_shade", "lampshade")]
    [InlineData("shade_of_lamp", "shades")]
    public void Of_two_that_the_example_fits_the_one_with_the_members_name_among_its_words_is_meant(string related, string unrelated)
    {
        const string table = "| Name | Type | Description | \n|---|---|---|\n| colour | string | \n";
        foreach (var (first, second) in new[] { (related, unrelated), (unrelated, related) })
        {
            var page = TextPage.Complete.Replace($"\nlamp_shade\n{table}", $"\n{first}\n{table}{second}\n{table}", StringComparison.Ordinal);

            Assert.Equal(related, SchemaWalk.InResponse(TextPage.BindOperation(page), "shade").Definition!.Name);
        }
    }

    [Fact]
    public void The_singular_of_a_members_name_relates_a_definition_to_it()
    {
        const string table = "| Name | Type | Description | \n|---|---|---|\n| colour | string | \n";
        foreach (var (first, second) in new[] { ("lamp_shade", "lampshade"), ("lampshade", "lamp_shade") })
        {
            var page = TextPage.Complete.Replace("lamp_shade", "@", StringComparison.Ordinal).Replace("shade", "shades", StringComparison.Ordinal)
                .Replace($"\n@\n{table}", $"\n{first}\n{table}{second}\n{table}", StringComparison.Ordinal);

            Assert.Equal("lamp_shade", SchemaWalk.InResponse(TextPage.BindOperation(page), "shades").Definition!.Name);
        }
    }

    [Fact]
    public void A_row_that_the_example_shows_as_text_is_no_object()
    {
        var page = TextPage.Complete.Replace("\"shade\": {\n    \"colour\": \"red\"\n  }", "\"shade\": \"red\"");

        Assert.Null(SchemaWalk.InResponse(TextPage.BindOperation(page), "shade").Type);
    }

    [Fact]
    public void What_nothing_explains_stays_without_type_and_is_reported()
    {
        var page = TextPage.Complete.Replace("| is_lit | boolean |", "| is_lit | ");

        var bound = TextPage.Bind(page);

        Assert.Null(SchemaWalk.InResponse(bound.Operation!, "is_lit").Type);
        var message = Assert.Single(bound.Diagnostics);
        Assert.Equal("SPEC016", message.Rule.Id);
        Assert.Equal("is_lit", page.Substring(message.Range.Start, message.Range.Length));
    }

    [Fact]
    public void A_last_row_without_description_keeps_its_type() =>
        Assert.Equal("integer", SchemaWalk.InResponse(TextPage.BindOperation(TextPage.Complete), "watts").Type);

    [Fact]
    public void A_definition_without_table_is_told_from_the_next_ones_name()
    {
        var page = TextPage.Complete.Replace("\nroom\nThe room", "\n_links\nroom\nThe room");

        Assert.Equal(["bulb", "_links", "room", "lamp_shade", "error"], TextPage.BindOperation(page).Definitions);
    }

    [Fact]
    public void A_description_of_one_word_is_no_name()
    {
        var page = TextPage.Complete.Replace("\nroom\nThe room it stands in.", "\nroom\nRoom");

        Assert.Equal(["bulb", "room", "lamp_shade", "error"], TextPage.BindOperation(page).Definitions);
    }
}
