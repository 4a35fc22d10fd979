using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Facts;
using SpecGen.Tool.OpenApi;

namespace SpecGen.Tool.Tests.OpenApi;

/// <summary>An exported example never contradicts its schema.</summary>
public class ExampleCleaningTests
{
    [Theory]
    [InlineData("""{ "size": 3, "name": "a" }""", """{"size":3,"name":"a"}""", "")]
    [InlineData("""{ "size": "3", "name": "a" }""", """{"name":"a"}""", "size")]
    [InlineData("""{ "size": 3.5 }""", "{}", "size")]
    [InlineData("""{ "size": 11 }""", "{}", "size")]
    [InlineData("""{ "size": null, "note": null }""", """{"note":null}""", "size")]
    [InlineData("""{ "color": "red" }""", """{"color":"red"}""", "")]
    [InlineData("""{ "color": "blue" }""", "{}", "color")]
    [InlineData("""{ "seen": "2019-10-12T07:20:50Z" }""", """{"seen":"2019-10-12T07:20:50Z"}""", "")]
    [InlineData("""{ "seen": "yesterday" }""", "{}", "seen")]
    [InlineData("""{ "made": "2019-10-12" }""", "{}", "made")]
    [InlineData("""{ "open": 1 }""", "{}", "open")]
    [InlineData("""{ "tags": ["a", 1, "b"] }""", """{"tags":["a","b"]}""", "tags.1")]
    [InlineData("""{ "tags": {} }""", "{}", "tags")]
    [InlineData("""{ "plants": { "height": 3 } }""", """{"plants":[{"height":3}]}""", "")]
    [InlineData("""{ "plants": { "height": "tall" } }""", """{"plants":[{}]}""", "plants.0.height")]
    [InlineData("""{ "plants": {} }""", "{}", "plants")]
    [InlineData("""{ "soil": { "ph": 7 } }""", "{}", "soil.ph soil")]
    [InlineData("""{ "soil": {} }""", "{}", "soil")]
    [InlineData("""{ "counts": { "x": 1, "y": "2" } }""", """{"counts":{"x":1}}""", "counts.y")]
    [InlineData("""{ "unknown": [1] }""", """{"unknown":[1]}""", "")]
    public void Values_that_contradict_are_taken_out_and_named(string example, string clean, string removed)
    {
        var cleaning = ExampleCleaning.Of(example, s_bed);

        Assert.Equal(clean, cleaning.Value?.ToJsonString());
        Assert.Equal(removed, string.Join(' ', cleaning.Removed));
    }

    [Fact]
    public void An_example_of_another_shape_is_left_out_as_a_whole()
    {
        var cleaning = ExampleCleaning.Of("[1]", s_bed);

        Assert.Null(cleaning.Value);
        Assert.Equal([""], cleaning.Removed);
    }

    [Theory]
    [InlineData("uuid", "1cd8a442-86d1-11e0-ae1c-123478563412", true)]
    [InlineData("uuid", "1cd8a442", false)]
    [InlineData("ipv4", "10.1.1.1", true)]
    [InlineData("ipv4", "10.1", false)]
    [InlineData("ipv6", "fe80::1", true)]
    [InlineData("duration", "PT1H30M", true)]
    [InlineData("duration", "P", false)]
    [InlineData("date", "2020-01-31", true)]
    [InlineData("date", "31.1.2020", false)]
    [InlineData("color", "anything", true)]
    public void A_format_that_validators_know_must_hold(string format, string text, bool holds) =>
        Assert.Equal(holds, ExampleCleaning.Conforms(text, Text(format)));

    private static readonly Schema s_bed = Object(
        new("size", new Schema { Type = "integer", Attributes = new SchemaAttributes { Minimum = "1", Maximum = "10" } }),
        new("name", Text()),
        new("note", Text() with { Attributes = new SchemaAttributes { Nullable = true } }),
        new("color", Text() with { Attributes = new SchemaAttributes { Enum = ["red"] } }),
        new("seen", Text("date-time")),
        new("made", Text() with { ShownFormat = "date-time" }),
        new("open", new Schema { Type = "boolean" }),
        new("tags", new Schema { Type = "array", ItemType = "string" }),
        new("plants", Object(new SchemaProperty("height", new Schema { Type = "integer" })) with { Type = "array", ItemType = "object" }),
        new("soil", Object(new SchemaProperty("ph", Text() with { Required = true }))),
        new("counts", new Schema { Type = "object", AdditionalProperties = new Schema { Type = "integer" } }));

    private static Schema Text(string? format = null) => new() { Type = "string", Attributes = new SchemaAttributes { Format = format } };

    private static Schema Object(params SchemaProperty[] members) => new() { Type = "object", Properties = members.ToEquatableArray() };
}
