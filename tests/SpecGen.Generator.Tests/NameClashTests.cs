using SpecGen.Generator.Tests.Harness;
using SpecGen.Generator.Tests.Hosts;

namespace SpecGen.Generator.Tests;

/// <summary>
/// Names that overrides choose are the ones that the rules do not know of. Whatever they make clash, the code compiles, and both
/// hosts say alike what was left out or renamed.
/// </summary>
public class NameClashTests
{
    /// <summary>The namespace of what belongs to an item is no segment of its path: <c>Drawers.KnobsOfDrawer</c>.</summary>
    [Fact]
    public Task A_record_called_like_a_namespace_of_another_page() =>
        AssertClash(
            "SPEC006",
            ["type of /drawers ", "resource /drawers/drawerKnobs:", "(drawers.adoc)"],
            LampPages.Get("drawers.adoc", "/drawers/{id}", LampPages.Row("id", "string")),
            LampPages.Get("knobs.adoc", "/drawers/{id}/drawerKnobs", LampPages.Row("id", "string")),
            Named("GET /drawers/{id}", "response.200", "KnobsOfDrawer"));

    [Fact]
    public Task A_record_called_like_the_first_segment_of_a_path_below() =>
        AssertClash(
            "SPEC053",
            ["'Knobs'", "'KnobsResource'"],
            LampPages.Get("drawers.adoc", "/drawers/{id}", LampPages.Row("id", "string")),
            LampPages.Get("knobs.adoc", "/drawers/{id}/knobs", LampPages.Row("id", "string")),
            Named("GET /drawers/{id}", "response.200", "Knobs"));

    [Fact]
    public Task An_API_whose_namespace_is_one_of_the_project() =>
        AssertClash(
            "SPEC006",
            ["type of /cluster/nodes ", "resource /nodes:", "(pages/nodes.adoc)"],
            LampPages.Get("nodes.adoc", "/cluster/nodes/{id}", LampPages.Row("id", "string")),
            LampPages.At("/apis/Clusters/nodes.adoc", "/nodes/{id}", LampPages.Row("id", "string")),
            Named("GET /cluster/nodes/{id}", "response.200", "Node"));

    [Fact]
    public Task Two_members_of_one_name() =>
        AssertClash(
            "SPEC033",
            ["'length of Drawer'", "'width'", "'Size'"],
            LampPages.Get("drawers.adoc", "/drawers/{id}", LampPages.Row("length", "string") + LampPages.Row("width", "string")),
            new("/overrides/a.json", """{ "GET /drawers/{id}": { "response.200.length": { "name": "Size" }, "response.200.width": { "name": "Size" } } }"""));

    [Theory]
    [InlineData("response.200.wood", "Field", "FieldValue")]
    [InlineData("response.200.wood", "GetHashCode", "GetHashCodeValue")]
    [InlineData("response.200.wood", "Drawer", "DrawerValue")]
    [InlineData("response.200.wood", "class", "Class")]
    [InlineData("response.200", "Drawers", "DrawersResource")]
    [InlineData("response.200", "String", "StringResource")]
    [InlineData("response.200", "OntapClient", "OntapClientResource")]
    [InlineData("parameter.path.id", "options", "optionsKey")]
    public Task A_name_that_is_taken(string place, string name, string given) =>
        AssertClash("SPEC053", [$"'{name}'", $"'{given}'"], s_drawer, Named("GET /drawers/{id}", place, name));

    [Theory]
    [InlineData("response.200", "Box", "Chest", "'record'")]
    [InlineData("response.200.wood", "Timber", "Lumber", "'wood'")]
    public Task Two_names_for_one_thing(string place, string first, string second, string of) =>
        AssertClash(
            "SPEC053",
            [of, $"'{second}'", $"called '{first}'"],
            s_drawer,
            LampPages.Get("drawers-size.adoc", "/drawers", LampPages.Row("wood", "string")),
            new("/overrides/a.json", $$"""{ "GET /drawers": { "{{place}}": { "name": "{{first}}" } }, "GET /drawers/{id}": { "{{place}}": { "name": "{{second}}" } } }"""));

    [Fact]
    public void A_key_of_a_path_can_be_renamed()
    {
        var host = new GeneratorHost(s_drawer, Named("GET /drawers/{id}", "parameter.path.id", "drawerId"));
        host.Run();

        Assert.Empty(host.Problems());
        Assert.Contains("GetAsync(string drawerId,", string.Concat(host.Output.SyntaxTrees), StringComparison.Ordinal);
    }

    private static readonly PageText s_drawer = new("/pages/drawers.adoc", LampPages.Get("drawers.adoc", "/drawers/{id}", LampPages.Row("wood", "string"))
        .GetText().ToString().Replace("== Response", """
            == Parameters

            [cols=5*,options=header]
            |===
            |Name
            |Type
            |In
            |Required
            |Description

            |id
            |string
            |path
            |True
            a|Of the drawer.

            |===

            == Response
            """, StringComparison.Ordinal));

    private static PageText Named(string operation, string place, string name) =>
        new("/overrides/a.json", $$"""{ "{{operation}}": { "{{place}}": { "name": "{{name}}" } } }""");

    private static async Task AssertClash(string expected, string[] words, params PageText[] files)
    {
        var host = new GeneratorHost([.. files]);

        var result = host.Run();

        Assert.Null(result.Exception);
        Assert.Empty(host.Problems());
        var message = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == expected).GetMessage(null);
        Assert.All(words, word => Assert.Contains(word, message, StringComparison.Ordinal));
        Assert.Equal(HostMessages.OfCompiler(files), await HostMessages.OfToolAsync(files));
    }
}
