using SpecGen.Binding;
using SpecGen.Binding.Corrections;
using SpecGen.Core.Tests.Harness;

namespace SpecGen.Core.Tests.Binding.Corrections;

public class OverrideTests
{
    private const string Lamp = "GET /house/lamps/{lamp.uuid}";

    private static readonly BoundPage s_page = TextPage.Bind(TextPage.Complete);

    [Fact]
    public void A_type_is_corrected_deep_in_a_response()
    {
        var operation = Apply("response.200.room.name", """{ "type": "integer" }""");

        Assert.Equal("integer", SchemaWalk.InResponse(operation, "room.name").Type);
        Assert.Equal("boolean", SchemaWalk.InResponse(operation, "is_lit").Type);
    }

    [Fact]
    public void Members_of_an_arrays_items_need_no_mark() =>
        Assert.Equal("uuid", SchemaWalk.InResponse(Apply("response.200.bulbs.socket", """{ "format": "uuid" }"""), "bulbs.socket").Attributes.Format);

    [Fact]
    public void An_object_that_is_text_loses_its_members()
    {
        var schema = SchemaWalk.InResponse(Apply("response.200.room", """{ "type": "string", "enum": ["hall", "attic"] }"""), "room");

        Assert.Equal("string", schema.Type);
        Assert.Empty(schema.Properties);
        Assert.Null(schema.Definition);
        Assert.Equal(["hall", "attic"], schema.Attributes.Enum);
    }

    [Fact]
    public void A_value_becomes_an_array()
    {
        var schema = SchemaWalk.InResponse(Apply("response.200.watts", """{ "type": "array", "itemType": "number", "required": true }"""), "watts");

        Assert.Equal(("array", "number", true), (schema.Type, schema.ItemType, schema.Required));
    }

    [Fact]
    public void A_member_gets_another_name_in_CSharp() =>
        Assert.Equal("IsShining", SchemaWalk.InResponse(Apply("response.200.is_lit", """{ "name": "IsShining" }"""), "is_lit").Attributes.NameOverride);

    [Fact]
    public void A_parameter_is_found_by_its_name_with_dots()
    {
        var parameter = Apply("parameter.path.lamp.uuid", """{ "type": "integer", "required": false, "reason": "it is counted" }""").Parameters[0];

        Assert.Equal(("integer", false), (parameter.Schema.Type, parameter.Required));
    }

    [Fact]
    public void A_body_says_by_which_members_its_records_are_known() =>
        Assert.Equal(["name", "svm"], Assert.Single(Parse("""{ "POST /a": { "request": { "key": ["name", "svm"] } } }""").Entries).Key!);

    [Fact]
    public void An_error_body_is_corrected() =>
        Assert.Equal("integer", SchemaWalk.At(Apply("error.error.code", """{ "type": "integer" }""").Errors[0].Schema!, "error.code").Type);

    [Theory]
    [InlineData("response.200.gone")]
    [InlineData("response.404.room")]
    [InlineData("request.room")]
    [InlineData("parameter.header.fields")]
    [InlineData("somewhere.room")]
    public void An_entry_without_place_is_reported_at_its_place_in_the_file(string target)
    {
        var text = File(target, """{ "type": "integer" }""");

        var result = PageOverrides.Apply(s_page, Parse(text));

        Assert.Equal(s_page, result.Page);
        var message = Assert.Single(result.Diagnostics);
        Assert.Equal("SPEC030", message.Rule.Id);
        Assert.Equal($"\"{target}\"", text.Substring(message.Range.Start, message.Range.Length));
    }

    [Fact]
    public void An_entry_that_says_what_the_page_says_is_reported()
    {
        var result = PageOverrides.Apply(s_page, Parse(File("response.200.is_lit", """{ "type": "boolean" }""")));

        Assert.Contains("the page says so already", Assert.Single(result.Diagnostics).Message);
    }

    [Fact]
    public void Entries_of_other_operations_are_left_alone_until_no_page_has_them()
    {
        var overrides = Parse("""{ "GET /garden": { "request.a": { "type": "string" } } }""");

        Assert.Empty(PageOverrides.Apply(s_page, overrides).Diagnostics);
        Assert.Contains("no page has this operation", Assert.Single(overrides.FindUnknownOperations([s_page.Operation!.Name])).Message);
    }

    [Theory]
    [InlineData("{", "it is no JSON")]
    [InlineData("[]", "expected an object with a member for each operation")]
    [InlineData("""{ "volumes": {} }""", "expected an operation such as")]
    [InlineData("""{ "GET /a": 1 }""", "for each place")]
    [InlineData("""{ "GET /a": { "request.a": 1 } }""", "what to correct")]
    [InlineData("""{ "GET /a": { "request.a": { "typ": "string" } } }""", "'typ' cannot be corrected")]
    [InlineData("""{ "GET /a": { "request.a": { "type": "text" } } }""", "'text' is no type")]
    [InlineData("""{ "GET /a": { "request.a": { "required": "yes" } } }""", "expects true or false")]
    [InlineData("""{ "GET /a": { "request.a": { "enum": [] } } }""", "at least one value")]
    [InlineData("""{ "GET /a": { "request.a": { "name": "1st" } } }""", "a C# identifier")]
    [InlineData("""{ "POST /a": { "request.a": { "key": ["name"] } } }""", "at the place 'request'")]
    [InlineData("""{ "POST /a": { "request": { "key": "name" } } }""", "an array of dotted names")]
    public void What_cannot_be_read_is_an_error_in_the_file(string text, string message)
    {
        var overrides = OverrideFile.Parse(text, TestContext.Current.CancellationToken);

        Assert.Empty(overrides.Entries);
        Assert.Equal("SPEC031", Assert.Single(overrides.Diagnostics).Rule.Id);
        Assert.Contains(message, overrides.Diagnostics[0].Message);
    }

    [Fact]
    public void A_bad_entry_leaves_the_others_in_force()
    {
        var overrides = OverrideFile.Parse(
            """{ "$schema": "x", "GET /a": { "request.a": { "type": "text" }, "request.b": { "type": "string" } } }""",
            TestContext.Current.CancellationToken);

        Assert.Equal("request.b", Assert.Single(overrides.Entries).Target);
    }

    [Fact]
    public void Equal_files_are_equal_values() => Assert.Equal(Parse(File("request.a", "{}")), Parse(File("request.a", "{}")));

    private static Operation Apply(string target, string correction)
    {
        var result = PageOverrides.Apply(s_page, Parse(File(target, correction)));
        Assert.Empty(result.Diagnostics);
        return result.Page.Operation!;
    }

    private static string File(string target, string correction) => $$"""{ "{{Lamp}}": { "{{target}}": {{correction}} } }""";

    private static OverrideFile Parse(string text)
    {
        var overrides = OverrideFile.Parse(text, TestContext.Current.CancellationToken);
        Assert.Empty(overrides.Diagnostics);
        return overrides;
    }
}
