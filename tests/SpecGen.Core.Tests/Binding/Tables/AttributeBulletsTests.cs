using SpecGen.Core.Tests.Harness;
using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Tables;

public class AttributeBulletsTests
{
    [Fact]
    public void Bullets_with_a_known_key_are_attributes()
    {
        var schema = Bind(
            "enum: [\"a\", \"say \"b\"\", \"c, d\"]", "format: date-time", "Default value: 1", "Max value: 120", "Min value: -1",
            "maxLength: 9", "minLength: 2", "readOnly: 1", "readCreate: 1", "x-nullable: true", "Introduced in: 9.8", "example: 5:06");

        Assert.Equal(["a", "say \"b\"", "c, d"], schema.Attributes.Enum);
        Assert.Equal("date-time", schema.Attributes.Format);
        Assert.Equal("1", schema.Attributes.DefaultText);
        Assert.Equal(("-1", "120"), (schema.Attributes.Minimum, schema.Attributes.Maximum));
        Assert.Equal((2, 9), (schema.Attributes.MinLength, schema.Attributes.MaxLength));
        Assert.True(schema.Attributes.ReadOnly);
        Assert.True(schema.Attributes.CreateOnly);
        Assert.True(schema.Attributes.Nullable);
        Assert.Equal("9.8", schema.Attributes.IntroducedIn);
        Assert.Equal("5:06", schema.Attributes.Example);
        Assert.Equal(["What it is."], schema.Description);
    }

    [Theory]
    [InlineData("x-ntap-createOnly: true", "readCreate:")]
    [InlineData("readCreate: 1", "x-ntap-createOnly: false")]
    public void What_one_bullet_says_is_set_at_creation_no_other_takes_back(string first, string second) =>
        Assert.True(Bind(first, second).Attributes.CreateOnly);

    [Theory]
    [InlineData("1", true)]
    [InlineData("true", true)]
    [InlineData("0", false)]
    [InlineData("false", false)]
    [InlineData("", false)]
    public void A_switch_is_on_where_the_page_says_1_or_true(string value, bool isOn)
    {
        var attributes = Bind($"readOnly: {value}", $"readCreate: {value}", $"writeOnly: {value}", $"uniqueItems: {value}", $"nullable: {value}").Attributes;

        Assert.Equal(
            [isOn, isOn, isOn, isOn, isOn],
            [attributes.ReadOnly, attributes.CreateOnly, attributes.WriteOnly, attributes.UniqueItems, attributes.Nullable]);
    }

    [Fact]
    public void An_extension_that_nobody_knows_yet_is_an_attribute_too()
    {
        var schema = Bind("x-ntap-createOnly: true", "x-ntap-deprecated: 9.19.1", "writeOnly: 1", "x-ntap-of-tomorrow: 1", "Introduced in: 9.17");

        Assert.Equal(["What it is."], schema.Description);
        Assert.Equal("9.19.1", schema.Attributes.DeprecatedIn);
        Assert.Equal("9.17", schema.Attributes.IntroducedIn);
        Assert.True(schema.Attributes.CreateOnly);
        Assert.True(schema.Attributes.WriteOnly);
    }

    [Fact]
    public void The_descriptions_own_bullets_stay_in_it()
    {
        var schema = Bind("1h: one hour", "format: as it likes", "client - a certificate", "Default value:");

        Assert.Equal(["What it is.", "- 1h: one hour", "- format: as it likes", "- client - a certificate"], schema.Description);
        Assert.Equal("", schema.Attributes.DefaultText);
        Assert.Null(schema.Attributes.Format);
    }

    [Fact]
    public void Parameters_have_them_too()
    {
        var operation = PageBuilder.Operation()
            .Parameters(RowWithBullets(["interval", "string", "query", "False", "How long."], "1h: an hour", "enum: [\"1h\", \"1d\"]"))
            .BindOperation();

        Assert.Equal(["1h", "1d"], operation.Parameters[0].Schema.Attributes.Enum);
        Assert.Equal(["How long.", "- 1h: an hour"], operation.Parameters[0].Schema.Description);
    }

    [Theory]
    [InlineData("enum: []")]
    [InlineData("enum: [a, b]")]
    [InlineData("maxLength: many")]
    public void A_value_that_cannot_be_read_is_left_out(string bullet)
    {
        var schema = Bind(bullet);

        Assert.Empty(schema.Attributes.Enum);
        Assert.Null(schema.Attributes.MaxLength);
    }

    private static SpecGen.Binding.Schema Bind(params string[] bullets) =>
        SchemaWalk.InResponse(PageBuilder.Operation().Response(null, RowWithBullets(["a", "string", "What it is."], bullets)).BindOperation(), "a");
}
