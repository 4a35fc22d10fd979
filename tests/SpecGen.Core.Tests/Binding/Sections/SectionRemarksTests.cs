using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Sections;

/// <summary>What a section names and no table has is said so that the reader sees which members may be meant.</summary>
public class SectionRemarksTests
{
    [Theory]
    [InlineData("soil_depth")]
    [InlineData("drained")]
    public void Members_of_which_each_could_be_meant_are_named(string printed) =>
        Assert.Contains($"(members that end so: 'north.{printed}', 'south.{printed}')", Assert.Single(Messages("SPEC038", printed + " - Of the bed.")), StringComparison.Ordinal);

    [Fact]
    public void A_placeholder_before_a_name_stands_for_any_object() =>
        Assert.Contains("(members that end so: 'north.soil_depth', 'south.soil_depth')", Assert.Single(Messages("SPEC038", "<bed>.soil_depth - Of the bed.")), StringComparison.Ordinal);

    /// <summary>A word such as <c>drained</c> may mean anything, so that it is not taken for the one member that ends so.</summary>
    [Fact]
    public void A_plain_word_names_the_one_member_that_ends_so() =>
        Assert.Contains("(members that end so: 'north.drained')", Assert.Single(Messages("SPEC038", ["drained - Whether it is."], "north")), StringComparison.Ordinal);

    [Fact]
    public void No_more_than_four_of_them_are() =>
        Assert.Contains("(members that end so: 'a.soil_depth', 'b.soil_depth', 'c.soil_depth', 'd.soil_depth', …)",
            Assert.Single(Messages("SPEC038", ["soil_depth"], "a", "b", "c", "d", "e")), StringComparison.Ordinal);

    [Fact]
    public void Where_none_ends_so_nothing_is_said_of_others() =>
        Assert.EndsWith("nothing is made of it, the line stays prose of the description", Assert.Single(Messages("SPEC038", "rain_depth")), StringComparison.Ordinal);

    [Theory]
    [InlineData("rain.+*+")]
    [InlineData("rain.++")]
    [InlineData("rain.*")]
    public void A_star_is_printed_without_the_marks_of_its_form(string printed) =>
        Assert.Contains("names 'rain.*'", Assert.Single(Messages("SPEC038", printed)), StringComparison.Ordinal);

    [Fact]
    public void So_it_is_in_a_line_that_is_quoted() =>
        Assert.Contains("'If rain.* is given, all is wet.'", Assert.Single(Messages("SPEC037", "If rain.+*+ is given, all is wet.")), StringComparison.Ordinal);

    /// <summary>Pages run text into the item above it, and the list that the text introduces goes on at the same level.</summary>
    [Fact]
    public void A_list_of_reasons_that_an_item_introduces_is_not_one_of_members()
    {
        string[] lines = ["north", "south - A bed. Two beds are safer than one. Planting fails in the following scenarios:", "The soil is dry.", "The gate is shut."];

        Assert.Empty(Messages("SPEC037", lines));
        Assert.Empty(Messages("SPEC038", lines));
    }

    [Fact]
    public void Alternatives_that_an_item_announces_behind_a_sentence_are_members() =>
        Assert.Single(Messages("SPEC038", "north", "south - A bed. One of the following must be specified:", "rain_depth"));

    private static string[] Messages(string id, params string[] lines) => Messages(id, lines, "north", "south");

    private static string[] Messages(string id, string[] lines, params string[] beds)
    {
        var page = Operation("POST", "/garden/beds").Heading("Required properties").List(lines)
            .Request(null, [.. beds.Select(bed => Row(bed, "link:ground", ""))])
            .Definitions()
            .Definition("ground", "", Row("soil_depth", "integer", ""), Row("drained", "boolean", ""))
            .Bind();
        return [.. page.Diagnostics.Where(diagnostic => diagnostic.Rule.Id == id).Select(diagnostic => diagnostic.Message)];
    }
}
