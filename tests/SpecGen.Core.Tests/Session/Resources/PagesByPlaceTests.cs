using SpecGen.Facts;
using SpecGen.Pages;
using SpecGen.Session;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Session.Resources;

public class PagesByPlaceTests
{
    private static readonly StatedOperation s_barrels = Page("barrels.adoc", "/barrels/{uuid}", "litres");
    private static readonly StatedOperation s_corks = Page("corks.adoc", "/corks", "length");

    [Fact]
    public void What_one_page_alone_states_of_an_operation_does_not_count() =>
        Assert.Equal(Pages(s_barrels, s_corks), Pages(s_barrels, Page("corks.adoc", "/corks", "weight")));

    [Theory]
    [InlineData("/barrels/{uuid}")]
    [InlineData("/barrels/{key}")]
    public void What_several_pages_state_of_one_operation_counts(string path)
    {
        var other = Page("other.adoc", path, "litres");

        Assert.Equal(Pages(s_barrels, other), Pages(s_barrels, Page("other.adoc", path, "litres")));
        Assert.NotEqual(Pages(s_barrels, other), Pages(s_barrels, Page("other.adoc", path, "gallons")));
    }

    [Theory]
    [InlineData("file")]
    [InlineData("API")]
    [InlineData("form")]
    [InlineData("method")]
    [InlineData("path")]
    [InlineData("name of its record")]
    [InlineData("command of ONTAP")]
    public void Whatever_settles_a_place_counts(string what)
    {
        var operation = s_barrels.Operation;
        var other = what switch
        {
            "file" => s_barrels with { File = "casks.adoc" },
            "API" => s_barrels with { Api = "Cellar" },
            "form" => s_barrels with { Form = PageForm.Html },
            "method" => s_barrels with { Operation = operation with { Method = "PATCH" } },
            "path" => s_barrels with { Operation = operation with { PathTemplate = "/Barrels/{uuid}" } },
            "name of its record" => s_barrels with { Operation = Get("/barrels/{uuid}", Object() with { Attributes = new SchemaAttributes { NameOverride = "Cask" } }) },
            _ => s_barrels with { Operation = operation with { RelatedCommands = ["barrel show"] } },
        };

        Assert.NotEqual(Pages(s_barrels, s_corks), Pages(other, s_corks));
    }

    [Fact]
    public void A_page_more_counts() => Assert.NotEqual(Pages(s_barrels), Pages(s_barrels, s_corks));

    private static PagesByPlace Pages(params StatedOperation[] pages) => new([.. pages.Select(PlacedPage.Of)]);

    private static StatedOperation Page(string file, string path, string member) =>
        new(file, "", PageForm.AsciiDoc, Get(path, Object(Member(member, Text))), 1_000);
}
