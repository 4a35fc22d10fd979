using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;
using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Definitions;

/// <summary>Names below Definitions are not unique; which one a link means.</summary>
public class DefinitionResolutionTests
{
    [Fact]
    public void A_plain_link_leads_to_the_definition_with_its_description()
    {
        var operation = PageBuilder.Operation()
            .Response(null, Row("first", "link:place", "Where it is."), Row("second", "link:place", "Where it goes."))
            .Definitions()
            .Definition("place", "Where it goes.", Row("b", "string", ""))
            .Definition("place", "Where it is.", Row("a", "string", ""))
            .BindOperation();

        Assert.Equal(1, IndexOf(operation, "first"));
        Assert.Equal(0, IndexOf(operation, "second"));
    }

    [Fact]
    public void The_example_excludes_definitions_that_lack_its_members()
    {
        var operation = PageBuilder.Operation()
            .Response("""{ "place": { "row": 1 } }""", Row("place", "link:place", ""))
            .Definitions()
            .Definition("place", "", Row("column", "integer", ""))
            .Definition("place", "", Row("row", "integer", ""))
            .BindOperation();

        Assert.Equal(1, IndexOf(operation, "place"));
    }

    [Fact]
    public void Of_those_that_fit_the_example_the_one_it_shows_most_of_is_taken()
    {
        var operation = PageBuilder.Operation()
            .Response("""{ "place": { "row": 1 } }""", Row("place", "link:place", ""))
            .Definitions()
            .Definition("place", "", Row("row", "integer", ""), Row("name", "string", ""))
            .Definition("place", "", Row("row", "integer", ""), Row("is_free", "boolean", ""))
            .BindOperation();

        Assert.Equal(1, IndexOf(operation, "place"));
    }

    [Fact]
    public void An_example_with_an_array_speaks_for_its_items()
    {
        var operation = PageBuilder.Operation()
            .Response("""{ "places": [ { "row": 1 } ] }""", Row("places", "array[link:place]", "All."))
            .Definitions()
            .Definition("place", "", Row("column", "integer", ""))
            .Definition("place", "", Row("row", "integer", ""))
            .BindOperation();

        Assert.Equal(1, IndexOf(operation, "places"));
    }

    [Fact]
    public void A_definitions_table_means_what_was_printed_for_it()
    {
        var operation = PageBuilder.Operation()
            .Response(null, Row("inner", "link:inner", ""), Row("outer", "link:outer", ""))
            .Definitions()
            .Definition("_links", "", Row("next", "string", ""))
            .Definition("inner", "", Row("_links", "link:_links", ""))
            .Definition("_links", "", Row("self", "string", ""))
            .Definition("outer", "", Row("_links", "link:_links", ""))
            .BindOperation();

        Assert.Equal(0, IndexOf(operation, "inner._links"));
        Assert.Equal(2, IndexOf(operation, "outer._links"));
    }

    [Fact]
    public void A_definition_printed_for_another_table_gives_way_to_words_in_common()
    {
        var operation = PageBuilder.Operation()
            .Response(null, Row("records", "array[link:record]", ""))
            .Definitions()
            .Definition("service", "", Row("name", "string", "The service of the archive."))
            .Definition("archive", "", Row("service", "link:service", ""))
            .Definition("service", "", Row("name", "string", "The service of the log."))
            .Definition("log", "", Row("service", "link:service", ""))
            .Definition("old", "", Row("service", "link:service", ""), Row("size", "integer", "The size of the archive."))
            .Definition("record", "", Row("archive", "link:archive", ""), Row("log", "link:log", ""), Row("old", "link:old", ""))
            .BindOperation();

        Assert.Equal(0, IndexOf(operation, "records.old.service"));
    }

    [Fact]
    public void A_bodys_links_go_down_the_page()
    {
        var operation = PageBuilder.Operation()
            .Response(null, Row("source", "array[link:place]", ""), Row("svm", "link:svm", ""), Row("target", "array[link:place]", ""))
            .Definitions()
            .Definition("place", "", Row("a", "string", ""))
            .Definition("svm", "", Row("name", "string", ""))
            .Definition("place", "", Row("b", "string", ""))
            .BindOperation();

        Assert.Equal(0, IndexOf(operation, "source"));
        Assert.Equal(2, IndexOf(operation, "target"));
    }

    [Fact]
    public void A_response_begins_below_the_requests_own_definition()
    {
        var operation = PageBuilder.Operation("POST")
            .Request(null, Row("name", "string", ""))
            .Response(null, Row("volumes", "array[link:volume]", ""))
            .Definitions()
            .Definition("volume", "", Row("other", "string", ""))
            .Definition("thing", "", Row("name", "string", ""))
            .Definition("volume", "", Row("state", "string", ""))
            .BindOperation();

        Assert.Equal(2, IndexOf(operation, "volumes"));
    }

    [Fact]
    public void An_example_decides_the_same_link_where_no_example_reaches_it()
    {
        var operation = PageBuilder.Operation()
            .Response("""{ "known": { "place": { "row": 1 } } }""", Row("known", "link:box", ""), Row("unknown", "link:box", ""))
            .Definitions()
            .Definition("place", "", Row("row", "integer", ""))
            .Definition("place", "", Row("column", "integer", ""))
            .Definition("other", "", Row("place", "link:place", ""))
            .Definition("box", "", Row("place", "link:place", ""))
            .BindOperation();

        Assert.Equal(0, IndexOf(operation, "known.place"));
        Assert.Equal(0, IndexOf(operation, "unknown.place"));
    }

    [Fact]
    public void A_circle_is_cut_where_it_closes()
    {
        var page = PageBuilder.Operation()
            .Response(null, Row("folder", "link:folder", ""))
            .Definitions()
            .Definition("folder", "", Row("name", "string", ""), Row("children", "array[link:folder]", ""))
            .Bind();

        var children = SchemaWalk.InResponse(page.Operation!, "folder.children");
        Assert.True(children.IsCycle);
        Assert.Empty(children.Properties);
        Assert.Equal("SPEC012", Assert.Single(page.Diagnostics).Rule.Id);
    }

    [Fact]
    public void Definitions_that_double_each_other_are_cut_before_they_fill_the_memory()
    {
        var page = PageBuilder.Operation().Response(null, Row("top", "link:d60", "")).Definitions().Definition("d0", "", Row("leaf", "string", ""));
        for (var i = 1; i <= 60; i++)
            page.Definition("d" + i, "", Row("left", "link:d" + (i - 1), ""), Row("right", "link:d" + (i - 1), ""));

        var bound = page.Bind();

        Assert.Contains(bound.Diagnostics, message => message.Rule.Id == "SPEC013");
    }

    [Fact]
    public void Bodies_that_repeat_a_large_definition_are_cut()
    {
        var rows = Enumerable.Range(0, 100).Select(i => Row("p" + i, "link:large", "")).ToArray();
        var members = Enumerable.Range(0, 5_000).Select(i => Row("m" + i, "string", "")).ToArray();

        var bound = PageBuilder.Operation().Response(null, rows).Definitions().Definition("large", "", members).Bind();

        Assert.Equal(40, bound.Operation!.Responses[0].Schema!.Properties.Count(property => !property.Schema.IsCycle));
    }

    [Fact]
    public void A_chain_without_end_is_cut()
    {
        var page = PageBuilder.Operation().Response(null, Row("top", "link:d20000", "")).Definitions().Definition("d0", "", Row("leaf", "string", ""));
        for (var i = 1; i <= 20_000; i++)
            page.Definition("d" + i, "", Row("inner", "link:d" + (i - 1), ""));

        Assert.Contains(page.Bind().Diagnostics, message => message.Rule.Id == "SPEC013");
    }

    [Fact]
    public void A_chain_against_the_order_of_the_page_is_cut()
    {
        var page = PageBuilder.Operation().Response(null, Row("top", "link:d0", "")).Definitions();
        for (var i = 0; i < 20_000; i++)
            page.Definition("d" + i, "", Row("inner", "link:d" + (i + 1), ""));

        Assert.NotNull(page.Bind().Operation);
    }

    [Fact]
    public void Equal_subtrees_are_shared()
    {
        var operation = PageBuilder.Operation()
            .Response(null, Row("a", "link:svm", ""), Row("b", "link:svm", ""))
            .Definitions()
            .Definition("svm", "", Row("name", "string", ""))
            .BindOperation();

        Assert.Same(SchemaWalk.InResponse(operation, "a.name"), SchemaWalk.InResponse(operation, "b.name"));
    }

    private static int IndexOf(Operation operation, string path) => SchemaWalk.InResponse(operation, path).Definition!.Index;
}
