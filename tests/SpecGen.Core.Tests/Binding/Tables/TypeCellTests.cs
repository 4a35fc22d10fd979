using SpecGen.Binding;
using SpecGen.Binding.Tables;
using SpecGen.Core.Tests.Harness;

using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Tables;

public class TypeCellTests
{
    [Theory]
    [InlineData("int", "integer")]
    [InlineData("long", "integer")]
    [InlineData("int64", "integer")]
    [InlineData("float", "number")]
    [InlineData("double", "number")]
    [InlineData("bool", "boolean")]
    [InlineData("unsigned", "unsigned")]
    public void Words_of_programming_languages_are_the_vocabularys(string printed, string type)
    {
        var (schema, remarks) = Bind(printed);

        Assert.Equal(type, schema.Type);
        Assert.Empty(remarks);
    }

    [Theory]
    [InlineData("""["string", "null"]""", "string")]
    [InlineData("""["null","string"]""", "string")]
    [InlineData("""["number", "null"]""", "number")]
    [InlineData("""["null", "int"]""", "integer")]
    public void One_type_beside_null_is_that_type_and_null(string printed, string type)
    {
        var (schema, remarks) = Bind(printed);

        Assert.Equal((type, true), (schema.Type, schema.Attributes.Nullable));
        Assert.Empty(schema.AlternativeTypes);
        Assert.Empty(remarks);
    }

    [Fact]
    public void Several_types_are_raw_and_named_in_a_remark()
    {
        var (schema, remarks) = Bind("""["string", "object", "null"]""");

        Assert.Null(schema.Type);
        Assert.Equal(["string", "object"], schema.AlternativeTypes);
        Assert.True(schema.Attributes.Nullable);
        Assert.Contains("'string or object'", Assert.Single(remarks));
    }

    [Theory]
    [InlineData("""["string",]""")]
    [InlineData("""["string",""]""")]
    [InlineData("""["string"," ]""")]
    public void A_list_with_a_place_left_empty_is_no_list(string printed)
    {
        var cell = TypeCell.Of(printed, link: null);

        Assert.Equal((printed, false), (cell.Type, cell.IsUnderstood));
        Assert.Empty(cell.Alternatives);
    }

    [Fact]
    public void Items_can_be_null_without_the_array_being_so()
    {
        var (schema, remarks) = Bind("""array[["string", "null"]]""");

        Assert.Equal(("array", "string", true, null), (schema.Type, schema.ItemType, schema.HasNullableItems, schema.Attributes.Nullable));
        Assert.Empty(remarks);
    }

    [Fact]
    public void An_array_or_null_says_nothing_of_its_items()
    {
        var (schema, remarks) = Bind("""["array", "null"]""");

        Assert.Equal(("array", null, true), (schema.Type, schema.ItemType, schema.Attributes.Nullable));
        Assert.Single(remarks);
    }

    [Fact]
    public void A_row_with_a_list_of_types_does_not_end_the_table()
    {
        var operation = PageBuilder.Operation()
            .Response(null, Row("first", "string", ""), Row("list", """["null", "string"]""", ""), Row("last", "integer", ""))
            .BindOperation();

        Assert.Equal(["first", "list", "last"], operation.Responses[0].Schema!.Properties.Select(property => property.Name));
    }

    private static (Schema Schema, IReadOnlyList<string> Remarks) Bind(string type)
    {
        var page = PageBuilder.Operation().Response(null, Row("value", type, "")).Bind();
        return (SchemaWalk.InResponse(page.Operation!, "value"), [.. page.Diagnostics.Select(diagnostic => diagnostic.Message)]);
    }
}
