using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;
using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding;

/// <summary>What a page contradicts or loses is said, once, at the cell.</summary>
public class DiagnosticTests
{
    [Fact]
    public void A_link_to_no_definition() =>
        Expect("SPEC011", "'a' refers to the definition 'gone'", PageBuilder.Operation().Response(null, Row("a", "link:gone", "")).Definitions().Definition("other", "", Row("x", "string", "")));

    [Fact]
    public void A_link_decided_by_its_place_alone() =>
        Expect(
            "SPEC014",
            "one of 2 definitions named 'place'",
            PageBuilder.Operation()
                .Response(null, Row("a", "link:place", ""))
                .Definitions()
                .Definition("place", "", Row("x", "string", ""))
                .Definition("place", "", Row("y", "string", "")));

    [Fact]
    public void Nothing_is_said_where_the_candidates_have_the_same_rows() =>
        Assert.Empty(PageBuilder.Operation()
            .Response(null, Row("a", "link:place", ""))
            .Definitions()
            .Definition("place", "", Row("x", "string", "One."))
            .Definition("place", "", Row("x", "string", "Other."))
            .Bind().Diagnostics);

    [Fact]
    public void A_word_that_is_no_type() =>
        Expect("SPEC015", "'a' has the type 'uid'", PageBuilder.Operation().Response(null, Row("a", "uid", "")));

    [Fact]
    public void An_item_type_that_is_none() =>
        Expect("SPEC015", "'a' has the type 'array[uid]'", PageBuilder.Operation().Response(null, Row("a", "array[uid]", "")));

    [Fact]
    public void A_list_of_types_is_named_as_the_page_prints_it() =>
        Expect("SPEC015", """'a' has the type '["array", "null"]'""", PageBuilder.Operation().Response(null, Row("a", """["array", "null"]""", "")));

    [Theory]
    [InlineData("", "SPEC016")]
    [InlineData("uid", "SPEC015")]
    public void A_parameter_without_known_type(string type, string id) =>
        Expect(id, "'a'", PageBuilder.Operation().Parameters(Row("a", type, "query", "False", "")).Response(null, Row("stated", "string", "")));

    [Fact]
    public void An_empty_Type_cell() =>
        Expect("SPEC016", "No type is printed for 'a'", PageBuilder.Operation().Response(null, Row("a", "", "What.")));

    [Fact]
    public void A_second_row_of_a_name()
    {
        var page = PageBuilder.Operation().Response(null, Row("a", "string", ""), Row("a", "integer", ""));

        Expect("SPEC017", "a second row for 'a'", page);
        Assert.Equal("string", Assert.Single(page.BindOperation().Responses[0].Schema!.Properties).Schema.Type);
    }

    [Theory]
    [InlineData("string", """{ "a": [1] }""", "an array, the table says string")]
    [InlineData("integer", """{ "a": {} }""", "an object, the table says integer")]
    [InlineData("array[string]", """{ "a": "x" }""", "a string, the table says array")]
    public void An_example_of_another_shape(string type, string example, string message) =>
        Expect("SPEC018", message, PageBuilder.Operation().Response(example, Row("a", type, "")));

    [Theory]
    [InlineData("boolean", """{ "a": 1 }""")]
    [InlineData("string", """{ "a": 5 }""")]
    [InlineData("integer", """{ "a": "5" }""")]
    [InlineData("integer", """{ "a": null, "b": 1 }""")]
    public void An_example_with_another_spelling_is_no_contradiction(string type, string example) =>
        Assert.Empty(PageBuilder.Operation().Response(example, Row("a", type, "")).Bind().Diagnostics);

    [Fact]
    public void A_place_in_the_path_without_parameter() =>
        Expect("SPEC019", "The path has '{uuid}'", PageBuilder.Operation("GET", "/volumes/{uuid}").Response(null, Row("stated", "string", "")));

    [Fact]
    public void A_path_parameter_without_place() =>
        Expect("SPEC019", "'uuid' has no place", PageBuilder.Operation().Parameters(Row("uuid", "string", "path", "True", "")).Response(null, Row("stated", "string", "")));

    [Fact]
    public void A_path_parameter_that_is_not_required() =>
        Expect(
            "SPEC019",
            "'uuid' is marked as not required",
            PageBuilder.Operation("GET", "/volumes/{uuid}").Parameters(Row("uuid", "string", "path", "False", "")).Response(null, Row("stated", "string", "")));

    [Fact]
    public void No_response() => Expect("SPEC021", "no section 'Response'", PageBuilder.Operation().Error(Row("x", "string", "")));

    [Fact]
    public void An_example_that_is_no_JSON() =>
        Expect("SPEC022", "no JSON (a value expected)", PageBuilder.Operation().Response("{ \"a\": ... }", Row("a", "string", "")));

    [Fact]
    public void A_message_points_at_the_Type_cell()
    {
        const string Page = "T\nGET /a\nResponse\nStatus: 200, Ok| Name | Type | Description | \n|---|---|---|\n| a | uuid | What. | \n";

        var range = Assert.Single(TextPage.Bind(Page).Diagnostics).Range;

        Assert.Equal("uuid", Page.Substring(range.Start, range.Length));
    }

    [Fact]
    public void A_page_says_no_more_than_a_reader_can_take()
    {
        var rows = Enumerable.Range(0, 5_000).Select(i => Row("a" + i, "uid", "")).ToArray();

        Assert.Equal(1_000, PageBuilder.Operation().Response(null, rows).Bind().Diagnostics.Count);
    }

    private static void Expect(string id, string text, PageBuilder page)
    {
        BoundPage bound = page.Bind();

        Assert.NotNull(bound.Operation);
        var message = Assert.Single(bound.Diagnostics);
        Assert.Equal(id, message.Rule.Id);
        Assert.Contains(text, message.Message);
    }
}
