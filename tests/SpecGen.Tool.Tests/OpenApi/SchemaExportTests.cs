using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Facts;
using SpecGen.Model;
using SpecGen.Tool.OpenApi;

namespace SpecGen.Tool.Tests.OpenApi;

public class SchemaExportTests
{
    private readonly OpenApiDocument _document = new();
    private readonly DefinitionComponents _components;

    public SchemaExportTests() => _components = new DefinitionComponents(_document);

    [Fact]
    public void A_definition_is_a_component_and_equal_ones_are_one()
    {
        var soil = Defined("soil", 3, new SchemaProperty("ph", Text));
        var bed = Object(new SchemaProperty("soil", soil), new SchemaProperty("below", soil with { Definition = new DefinitionReference("soil", 8) }));

        Assert.Equal("""{"type":"object","properties":{"soil":{"$ref":"#/components/schemas/soil"},"below":{"$ref":"#/components/schemas/soil"}}}""", Json(bed));
        Assert.Equal(["soil"], _document.Components!.Schemas!.Keys);
    }

    [Fact]
    public void Different_definitions_of_one_name_are_told_apart_by_resource_and_number()
    {
        Json(Defined("soil", 0, new SchemaProperty("ph", Text)));
        Json(Defined("soil", 0, new SchemaProperty("lime", Text)));
        Json(Defined("soil", 0, new SchemaProperty("sand", Text)), "/garden/beds/{uuid}");
        Json(Defined("soil", 0, new SchemaProperty("clay", Text)), "/garden/beds/{uuid}");
        Json(Defined("soil", 0, new SchemaProperty("peat", Text)), "/garden/beds/{uuid}");

        Assert.Equal(["beds.soil", "garden.beds.soil", "garden.beds.soil.2", "pots.soil", "soil"], _document.Components!.Schemas!.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_that_OpenAPI_does_not_allow_is_changed()
    {
        Json(Defined("list of«soil»", 0, new SchemaProperty("ph", Text)));
        Assert.Equal("list_of_soil_", Assert.Single(_document.Components!.Schemas!.Keys));
    }

    [Fact]
    public void What_is_said_of_the_place_stands_beside_the_reference()
    {
        var soil = Defined("soil", 0, new SchemaProperty("ph", Text)) with { Description = ["Of the bed."], Attributes = new SchemaAttributes { ReadOnly = true } };
        Assert.Equal("""{"description":"Of the bed.","readOnly":true,"$ref":"#/components/schemas/soil"}""", Sorted(Json(soil)));
    }

    [Fact]
    public void A_reference_that_can_be_null_is_either()
    {
        var soil = Defined("soil", 0, new SchemaProperty("ph", Text)) with { Attributes = new SchemaAttributes { Nullable = true } };
        Assert.Equal("""{"anyOf":[{"$ref":"#/components/schemas/soil"},{"type":"null"}]}""", Json(soil));
    }

    [Fact]
    public void A_map_has_its_values_schema() =>
        Assert.Equal("""{"type":"object","additionalProperties":{"type":"integer"}}""", Json(new Schema { Type = "object", AdditionalProperties = new Schema { Type = "integer" } }));

    [Fact]
    public void A_cycle_is_left_open() =>
        Assert.Equal("{}", Json(new Schema { Type = "object", Definition = new DefinitionReference("soil", 0), IsCycle = true }));

    [Fact]
    public void A_format_that_only_values_of_the_page_show_is_one() =>
        Assert.Equal("""{"type":"string","format":"date-time"}""", Json(Text with { ShownFormat = "date-time" }));

    [Fact]
    public void Documented_values_have_the_type_of_their_schema() =>
        Assert.Equal("""{"enum":[512,4096],"type":"integer"}""", Json(new Schema { Type = "integer", Attributes = new SchemaAttributes { Enum = ["512", "4096"] } }));

    [Fact]
    public void Values_and_limits_of_an_array_are_its_items() =>
        Assert.Equal(
            """{"type":"array","items":{"maxLength":3,"enum":["ab"],"type":"string"}}""",
            Json(new Schema { Type = "array", ItemType = "string", Attributes = new SchemaAttributes { Enum = ["ab"], MaxLength = 3 } }));

    [Fact]
    public void Null_is_one_of_the_values_where_it_is_allowed() =>
        Assert.Equal(
            """{"enum":["a",null],"type":["null","string"]}""",
            Json(Text with { Attributes = new SchemaAttributes { Nullable = true, Enum = ["a"] } }));

    [Fact]
    public void Several_types_are_listed() =>
        Assert.Equal("""{"type":["string","object"]}""", Json(new Schema { AlternativeTypes = ["string", "object"] }));

    [Fact]
    public void A_type_that_no_schema_knows_is_left_open_and_told() =>
        Assert.Equal("""{"x-printed-type":"unsigned"}""", Json(new Schema { Type = "unsigned" }));

    [Fact]
    public void A_default_that_is_none_of_the_values_is_left_out() =>
        Assert.DoesNotContain("default", Json(Text with { Attributes = new SchemaAttributes { DefaultText = "b", Enum = ["a"] } }), StringComparison.Ordinal);

    private static Schema Text => new() { Type = "string" };

    private static Schema Object(params SchemaProperty[] members) => new() { Type = "object", Properties = members.ToEquatableArray() };

    private static Schema Defined(string definition, int index, params SchemaProperty[] members) =>
        Object(members) with { Definition = new DefinitionReference(definition, index) };

    private string Json(Schema schema, string path = "/pots")
    {
        using var text = new StringWriter();
        new SchemaExport(_components, ResourcePath.Parse(path)).Create(schema)
            .SerializeAsV31(new OpenApiJsonWriter(text, new OpenApiJsonWriterSettings { Terse = true }));
        return text.ToString();
    }

    private static string Sorted(string json)
    {
        var members = JsonNode.Parse(json)!.AsObject().OrderBy(member => member.Key == "$ref").ThenBy(member => member.Key, StringComparer.Ordinal);
        return new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))).ToJsonString();
    }
}
