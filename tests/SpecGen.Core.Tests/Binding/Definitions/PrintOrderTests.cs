using SpecGen.Core.Tests.Harness;
using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Definitions;

/// <summary>The page's generator prints what a table needs directly above it, and nothing twice.</summary>
public class PrintOrderTests
{
    [Fact]
    public void A_reused_definition_can_have_other_parts_where_it_is_used_again()
    {
        var operation = PageBuilder.Operation()
            .Response(null, Row("fleet", "link:fleet", "All."), Row("records", "array[link:ship]", ""))
            .Definitions()
            .Definition("cargo", "Goods.", Row("crates", "integer", ""))
            .Definition("hold", "Below deck.", Row("cargo", "link:cargo", "Goods."))
            .Definition("fleet", "All.", Row("hold", "link:hold", "Below deck."))
            .Definition("cargo", "Goods.", Row("crates", "integer", ""), Row("owner", "string", ""))
            .Definition("deck", "", Row("hold", "link:hold", "Below deck."))
            .Definition("ship", "", Row("deck", "link:deck", ""))
            .BindOperation();

        Assert.Equal(["crates"], Names(operation, "fleet.hold.cargo"));
        Assert.Equal(["crates", "owner"], Names(operation, "records.deck.hold.cargo"));
    }

    [Fact]
    public void A_map_with_the_rows_of_the_request_is_not_the_requests_own_definition()
    {
        var operation = PageBuilder.Operation("POST")
            .Request(null, Row("fleet", "link:fleet", "All."), Row("ships", "integer", ""))
            .Definitions()
            .Definition("fleet", "All.", Row("name", "string", ""))
            .Definition("harbour", "")
            .Phrase("Hash mapping strings to string")
            .Table(["Name", "Type", "Description"], Row("fleet", "link:fleet", "All."), Row("ships", "integer", ""))
            .BindOperation();

        Assert.Equal(["name"], SchemaWalk.At(operation.Request!.Schema!, "fleet").Properties.Select(property => property.Name));
    }

    [Fact]
    public void A_row_that_reuses_an_older_definition_takes_nothing_from_another()
    {
        var operation = PageBuilder.Operation()
            .Response(null, Row("mill", "link:mill", ""))
            .Definitions()
            .Definition("flow", "", Row("rate", "integer", ""))
            .Definition("gate", "", Row("height", "string", ""))
            .Definition("flow", "", Row("rate", "integer", ""), Row("peak", "integer", ""))
            .Definition("wheel", "", Row("flow", "link:flow", ""), Row("gate", "link:gate", ""))
            .Definition("mill", "", Row("flow", "link:flow", ""), Row("gate", "link:gate", ""), Row("wheel", "link:wheel", ""))
            .BindOperation();

        Assert.Equal(["rate"], Names(operation, "mill.flow"));
        Assert.Equal(["rate", "peak"], Names(operation, "mill.wheel.flow"));
    }

    [Fact]
    public void What_an_example_lacks_does_not_overrule_what_was_printed_for_the_row()
    {
        var operation = PageBuilder.Operation()
            .Response(
                """{ "left": { "size": { "low": "a" } }, "right": { "size": { "low": "a" } } }""",
                Row("left", "link:left", ""),
                Row("right", "link:right", ""))
            .Definitions()
            .Definition("size", "", Row("low", "string", ""))
            .Definition("left", "", Row("size", "link:size", ""))
            .Definition("size", "", Row("low", "string", ""), Row("high", "string", ""))
            .Definition("right", "", Row("size", "link:size", ""))
            .BindOperation();

        Assert.Equal(["low"], Names(operation, "left.size"));
        Assert.Equal(["low", "high"], Names(operation, "right.size"));
    }

    [Fact]
    public void An_example_decides_for_a_reused_definition_through_all_its_levels()
    {
        var operation = PageBuilder.Operation()
            .Response(
                """{ "c": { "path": { "to": { "href": "x" } }, "name": "n" } }""",
                Row("a", "link:a", ""),
                Row("b", "link:b", ""),
                Row("c", "link:c", ""))
            .Definitions()
            .Definition("href", "", Row("href", "string", ""))
            .Definition("path", "", Row("to", "link:href", ""))
            .Definition("a", "", Row("path", "link:path", ""))
            .Definition("to", "", Row("to", "link:href", ""))
            .Definition("path", "", Row("to", "link:to", ""))
            .Definition("b", "", Row("path", "link:path", ""))
            .Definition("c", "", Row("path", "link:path", ""), Row("name", "string", ""))
            .BindOperation();

        Assert.Equal(["href"], Names(operation, "a.path.to"));
        Assert.Equal(["to"], Names(operation, "b.path.to"));
        Assert.Equal(["href"], Names(operation, "c.path.to"));
    }

    [Fact]
    public void A_definition_that_no_row_explains_leaves_the_others_theirs()
    {
        var operation = PageBuilder.Operation("POST")
            .Request(null, Row("door", "link:door", ""), Row("roof", "link:roof", ""))
            .Definitions()
            .Definition("lock", "", Row("key", "string", ""))
            .Definition("door", "", Row("lock", "link:lock", ""))
            .Definition("hidden", "", Row("lock", "string", ""))
            .Definition("lock", "", Row("code", "string", ""))
            .Definition("roof", "", Row("lock", "link:lock", ""))
            .BindOperation();

        Assert.Equal(["key"], SchemaWalk.At(operation.Request!.Schema!, "door.lock").Properties.Select(property => property.Name));
        Assert.Equal(["code"], SchemaWalk.At(operation.Request!.Schema!, "roof.lock").Properties.Select(property => property.Name));
    }

    [Fact]
    public void The_requests_own_definition_may_be_what_its_answer_repeats()
    {
        var bound = PageBuilder.Operation("POST")
            .Request(null, Row("_links", "link:_links", ""), Row("name", "string", ""))
            .Response(null, Row("_links", "link:_links", ""), Row("records", "array[link:boat]", ""))
            .Definitions()
            .Definition("_links", "", Row("self", "string", ""))
            .Definition("boat", "", Row("_links", "link:_links", ""), Row("name", "string", ""))
            .Definition("_links", "", Row("next", "string", ""), Row("self", "string", ""))
            .Bind();

        Assert.Equal(["self"], Names(bound.Operation!.Request!.Schema!, "_links"));
        Assert.Equal(["next", "self"], Names(bound.Operation!, "_links"));
        Assert.Equal(["self"], Names(bound.Operation!, "records._links"));
        Assert.DoesNotContain(bound.Diagnostics, message => message.Rule.Id == "SPEC014");
    }

    [Fact]
    public void Of_two_definitions_alike_the_request_the_later_one_is_the_answers()
    {
        var bound = PageBuilder.Operation("POST")
            .Request(null, Row("client", "link:client", ""))
            .Response(null, Row("records", "array[link:lease]", ""))
            .Definitions()
            .Definition("client", "", Row("host", "string", ""))
            .Definition("lease", "", Row("client", "link:client", ""))
            .Definition("client", "", Row("address", "string", ""))
            .Definition("lease", "", Row("client", "link:client", ""))
            .Bind();

        Assert.Equal(["host"], Names(bound.Operation!.Request!.Schema!, "client"));
        Assert.Equal(["address"], Names(bound.Operation!, "records.client"));
        Assert.DoesNotContain(bound.Diagnostics, message => message.Rule.Id == "SPEC014");
    }

    [Fact]
    public void A_reused_definition_is_the_plain_one_where_the_table_does_not_speak_of_what_another_adds()
    {
        var operation = PageBuilder.Operation()
            .Response(null, Row("barge", "link:barge", ""), Row("liner", "link:liner", ""), Row("tug", "link:tug", ""))
            .Definitions()
            .Definition("crew", "", Row("size", "integer", "The size of the crew."))
            .Definition("barge", "", Row("crew", "link:crew", ""), Row("tons", "string", "The load."))
            .Definition("crew", "", Row("size", "integer", "The size of the crew."), Row("cabins", "string", "Applies to stewards of passenger decks."))
            .Definition("liner", "", Row("crew", "link:crew", ""), Row("decks", "string", "The decks."))
            .Definition("tug", "", Row("crew", "link:crew", ""), Row("pull", "string", "Applies to the winch."))
            .BindOperation();

        Assert.Equal(["size", "cabins"], Names(operation, "liner.crew"));
        Assert.Equal(["size"], Names(operation, "tug.crew"));
    }

    [Fact]
    public void A_table_alike_another_leads_to_the_same_definitions()
    {
        var operation = PageBuilder.Operation()
            .Response(null, Row("from", "link:from", ""), Row("toll", "link:toll", ""), Row("to", "link:to", ""))
            .Definitions()
            .Definition("berth", "", Row("depth", "integer", ""))
            .Definition("from", "", Row("berth", "link:berth", ""), Row("city", "string", ""))
            .Definition("berth", "", Row("fee", "integer", ""))
            .Definition("toll", "", Row("berth", "link:berth", ""))
            .Definition("to", "", Row("berth", "link:berth", ""), Row("city", "string", ""))
            .BindOperation();

        Assert.Equal(["fee"], Names(operation, "toll.berth"));
        Assert.Equal(["depth"], Names(operation, "to.berth"));
    }

    [Fact]
    public void A_table_that_repeats_most_of_a_request_leads_to_the_same_definitions()
    {
        var bound = Moored(Row("crane", "link:crane", ""), Row("pump", "link:pump", ""), Row("name", "string", ""));

        Assert.Equal(["load"], Names(bound.Operation!.Request!.Schema!, "crane"));
        Assert.Equal(["reach"], Names(bound.Operation!, "dock.crane"));
        Assert.Equal(["load"], Names(bound.Operation!, "fittings.crane"));
        Assert.Contains(bound.Diagnostics, message => message.Rule.Id == "SPEC014");
    }

    [Fact]
    public void A_table_that_repeats_less_than_half_of_a_request_leads_to_the_nearest()
    {
        var bound = Moored(Row("crane", "link:crane", ""), Row("name", "string", ""), Row("city", "string", ""), Row("tax", "string", ""), Row("pump", "link:pump", ""));

        Assert.Equal(["reach"], Names(bound.Operation!, "fittings.crane"));
    }

    /// <summary>What the answer's last object repeats stands on the page once for the request and once for its first object.</summary>
    private static SpecGen.Binding.BoundPage Moored(params SpecGen.Pages.Row[] request) => PageBuilder.Operation("PUT")
        .Request(null, request)
        .Response(null, Row("dock", "link:dock", ""), Row("fittings", "link:fittings", ""))
        .Definitions()
        .Definition("crane", "", Row("load", "integer", ""))
        .Definition("pump", "", Row("load", "integer", ""))
        .Definition("crane", "", Row("reach", "integer", ""))
        .Definition("pump", "", Row("reach", "integer", ""))
        .Definition("dock", "", Row("crane", "link:crane", ""), Row("pump", "link:pump", ""), Row("length", "string", ""), Row("depth", "string", ""), Row("owner", "string", ""))
        .Definition("fittings", "", Row("crane", "link:crane", ""), Row("pump", "link:pump", ""))
        .Bind();

    [Fact]
    public void Definitions_that_are_equal_once_written_out_are_not_ambiguous()
    {
        Assert.DoesNotContain(Twins("string").Bind().Diagnostics, message => message.Rule.Id == "SPEC014");
    }

    [Fact]
    public void Definitions_that_differ_in_an_inner_member_are_ambiguous()
    {
        Assert.Contains(Twins("integer").Bind().Diagnostics, message => message.Rule.Id == "SPEC014");
    }

    [Fact]
    public void An_example_that_shows_nothing_of_the_definition_is_reported()
    {
        var bound = PageBuilder.Operation()
            .Response("""{ "owner": { "serial": 7 } }""", Row("owner", "link:person", ""))
            .Definitions()
            .Definition("person", "", Row("name", "string", ""))
            .Bind();

        Assert.Contains("'person'", Assert.Single(bound.Diagnostics, message => message.Rule.Id == "SPEC023").Message);
    }

    private static PageBuilder Twins(string secondType) => PageBuilder.Operation()
        .Response(null, Row("records", "array[link:record]", ""))
        .Definitions()
        .Definition("one", "", Row("href", "string", ""))
        .Definition("links", "", Row("self", "array[link:one]", ""))
        .Definition("first", "", Row("links", "link:links", ""))
        .Definition("two", "", Row("href", secondType, ""))
        .Definition("links", "", Row("self", "array[link:two]", ""))
        .Definition("second", "", Row("links", "link:links", ""))
        .Definition("third", "", Row("links", "link:links", ""))
        .Definition("record", "", Row("first", "link:first", ""), Row("second", "link:second", ""), Row("third", "link:third", ""));

    private static IEnumerable<string> Names(SpecGen.Binding.Operation operation, string path) => Names(operation.Responses[0].Schema!, path);

    private static IEnumerable<string> Names(SpecGen.Binding.Schema body, string path) =>
        SchemaWalk.At(body, path).Properties.Select(property => property.Name);
}
