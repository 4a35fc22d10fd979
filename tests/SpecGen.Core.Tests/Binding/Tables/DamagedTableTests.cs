using SpecGen.Core.Tests.Harness;
using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Tables;

/// <summary>An unescaped pipe in a description begins a new cell and shifts all that follow.</summary>
public class DamagedTableTests
{
    [Fact]
    public void Parameters_are_found_again()
    {
        var bound = PageBuilder.Operation()
            .Parameters(
                Row("order_by", "array[string]", "query", "False", "Up or down [asc"),
                Row("desc] first.", "limit", "integer", "query", "False"),
                Row("How many.", "interval", "string", "query", "True"))
            .Bind();

        Assert.Equal(["order_by", "limit", "interval"], bound.Operation!.Parameters.Select(parameter => parameter.Name));
        Assert.Equal(["array", "integer", "string"], bound.Operation.Parameters.Select(parameter => parameter.Schema.Type));
        Assert.Equal([false, false, true], bound.Operation.Parameters.Select(parameter => parameter.Required));
        Assert.Contains("limit, interval", bound.Diagnostics.Single(message => message.Rule.Id == "SPEC010").Message);
    }

    [Fact]
    public void Rows_of_a_body_are_found_again()
    {
        var operation = PageBuilder.Operation()
            .Response(
                null,
                Row("size", "integer", "So many {[KB"),
                Row("MB", "GB", "TB"),
                Row("PB]}.", "service", "link:service"),
                Row("", "state", "string"))
            .Definitions()
            .Definition("service", "", Row("name", "string", ""))
            .BindOperation();

        Assert.Equal(["size", "service", "state"], operation.Responses[0].Schema!.Properties.Select(property => property.Name));
        Assert.Equal("name", SchemaWalk.InResponse(operation, "service").Properties.Single().Name);
    }

    [Fact]
    public void Marks_of_the_column_Required_move_with_their_rows()
    {
        var operation = PageBuilder.Operation()
            .Heading("Response")
            .Status("Status: 200, Ok")
            .Table(
                ["Name", "Type", "Required", "Description"],
                Row("size", "integer", "True", "So many (KB"),
                Row("MB).", "state", "string", "False"),
                Row("Its state.", "note", "string", "True"))
            .BindOperation();

        Assert.Equal([true, false, true], operation.Responses[0].Schema!.Properties.Select(property => property.Schema.Required));
        Assert.Equal(["Its state."], SchemaWalk.InResponse(operation, "state").Description);
    }

    [Fact]
    public void A_name_at_the_very_end_is_a_row_whose_type_is_lost()
    {
        var operation = PageBuilder.Operation()
            .Response(null, Row("address", "string", "Log"), Row("host to use (v4", "v6)", "port"), Row("integer", "Where.", "verify"))
            .BindOperation();

        Assert.Equal(["address", "port", "verify"], operation.Responses[0].Schema!.Properties.Select(property => property.Name));
        Assert.Null(SchemaWalk.InResponse(operation, "verify").Type);
    }

    [Fact]
    public void A_cut_at_the_end_of_a_table_invents_no_row()
    {
        var operation = PageBuilder.Operation()
            .Response(null, Row("size", "integer", "So many {[KB"), Row("MB", "GB", "TB"))
            .BindOperation();

        Assert.Equal("size", Assert.Single(operation.Responses[0].Schema!.Properties).Name);
    }

    [Fact]
    public void Members_called_like_a_type_are_members()
    {
        var operation = PageBuilder.Operation()
            .Response(
                null,
                Row("kind", "string", "One of [wide"),
                Row("narrow].", "uuid", "string"),
                Row("The id.", "date", "string"),
                Row("The day.", "depth", "integer"))
            .BindOperation();

        Assert.Equal(["kind", "uuid", "date", "depth"], operation.Responses[0].Schema!.Properties.Select(property => property.Name));
        Assert.Equal(["string", "string", "string", "integer"], operation.Responses[0].Schema!.Properties.Select(property => property.Schema.Type));
    }

    [Fact]
    public void A_cut_off_word_before_such_a_member_is_no_member()
    {
        var operation = PageBuilder.Operation()
            .Response(null, Row("kind", "string", "wide"), Row("narrow", "uuid", "string"), Row("The id.", "depth", "integer"))
            .BindOperation();

        Assert.Equal(["kind", "uuid", "depth"], operation.Responses[0].Schema!.Properties.Select(property => property.Name));
    }
}
