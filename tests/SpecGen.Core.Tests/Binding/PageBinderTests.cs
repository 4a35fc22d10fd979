using SpecGen.Core.Tests.Harness;
using SpecGen.Pages;
using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding;

public class PageBinderTests
{
    [Fact]
    public void Codes_of_a_failure_that_stands_among_the_responses_are_codes_too()
    {
        var operation = PageBuilder.Operation()
            .Response(null)
            .Heading("Response").Status("Status: 409, Conflict").Table(["Error Code", "Description"], Row("1", "In use."))
            .Heading("Error").Status("Status: Default").Table(["Error Code", "Description"], Row("2", "Not found."))
            .BindOperation();

        Assert.Equal([new("1", "In use."), new("2", "Not found.")], operation.ErrorCodes);
    }

    [Theory]
    [InlineData("CAUTION: This operation is deprecated.", true)]
    [InlineData("This operation is deprecated.", true)]
    [InlineData("This operation is deprecated in favour of another one, which it calls.", false)]
    public void A_deprecated_operation_says_so_in_a_line_of_its_own(string line, bool isDeprecated) =>
        Assert.Equal(isDeprecated, PageBuilder.Operation().Paragraph("Retrieves volumes.").Paragraph(line).Response(null).BindOperation().IsDeprecated);

    [Fact]
    public void The_description_has_headed_parts()
    {
        var operation = PageBuilder.Operation()
            .Paragraph("Introduced In: 9.10")
            .Paragraph("Retrieves volumes.")
            .Heading("Expensive properties")
            .Paragraph("These cost time.")
            .List("space.*", "clone.name")
            .Heading("Related ONTAP commands")
            .List("volume show")
            .Heading("Required properties")
            .List("svm.uuid or svm.name - Where it is.")
            .Heading("Examples")
            .Heading("One volume", 3)
            .BindOperation();

        Assert.Equal("9.10", operation.IntroducedIn);
        Assert.Equal(["Retrieves volumes."], operation.Description);
        Assert.Equal(["space.*", "clone.name"], operation.ExpensiveProperties);
        Assert.Equal(["volume show"], operation.RelatedCommands);
        Assert.Equal(["Required properties", "Examples"], operation.DescriptionParts.Select(part => part.Heading));
        Assert.Equal(["svm.uuid or svm.name - Where it is."], operation.DescriptionParts[0].Lines);
    }

    [Fact]
    public void A_page_without_operation_is_passed_over()
    {
        var bound = TextPage.Bind("An overview\nof many things.\n");

        Assert.Null(bound.Operation);
        Assert.Equal("SPEC001", Assert.Single(bound.Diagnostics).Rule.Id);
    }

    [Theory]
    [InlineData("/volumes/{uuid")]
    [InlineData("/volumes/uuid}")]
    [InlineData("/volumes/{}")]
    [InlineData("/volumes/{{uuid}}")]
    public void An_unusable_path_is_an_error_of_its_page(string path)
    {
        var bound = PageBuilder.Operation("GET", path).Bind();

        Assert.Null(bound.Operation);
        Assert.Equal("SPEC020", Assert.Single(bound.Diagnostics).Rule.Id);
        Assert.Contains(path, bound.Diagnostics[0].Message);
    }

    [Fact]
    public void Several_responses_and_their_headers_are_read()
    {
        var operation = PageBuilder.Operation("POST")
            .Response(null, Row("job", "link:job_link", ""))
            .Heading("Response")
            .Status("Status: 201, Created")
            .Heading("Headers", 3)
            .Table(["Name", "Description", "Type"], Row("Location", "Where to look.", "string"))
            .Definitions()
            .Definition("job_link", "", Row("uuid", "string", ""))
            .BindOperation();

        Assert.Equal([("200", "Ok"), ("201", "Created")], operation.Responses.Select(response => (response.Status, response.Text)));
        Assert.Null(operation.Responses[1].Schema);
        Assert.Equal([new("Location", "Where to look.", "string")], operation.Responses[1].Headers);
    }

    [Fact]
    public void A_status_text_may_hold_commas()
    {
        var operation = PageBuilder.Operation().Heading("Response").Status("Status: 200, Returns a lamp, or none").BindOperation();

        Assert.Equal("Returns a lamp, or none", operation.Responses.Single().Text);
    }

    [Fact]
    public void The_column_Required_is_known_by_its_header()
    {
        var operation = PageBuilder.Operation()
            .Heading("Response")
            .Status("Status: 200, Ok")
            .Table(["Name", "Type", "Required", "Description"], Row("id", "string", "True", "Its id."), Row("note", "string", "False", ""))
            .BindOperation();

        Assert.Equal([true, false], operation.Responses[0].Schema!.Properties.Select(property => property.Schema.Required));
        Assert.Equal(["Its id."], operation.Responses[0].Schema!.Properties[0].Schema.Description);
    }

    [Theory]
    [InlineData("date", "date", null)]
    [InlineData("", null, null)]
    [InlineData("array[string]", "array", "string")]
    [InlineData("array[unsigned]", "array", "unsigned")]
    public void A_type_is_what_the_cell_says(string cell, string? type, string? itemType)
    {
        var schema = SchemaWalk.InResponse(PageBuilder.Operation().Response(null, Row("a", cell, "")).BindOperation(), "a");

        Assert.Equal((type, itemType), (schema.Type, schema.ItemType));
    }

    [Fact]
    public void Any_of_has_the_members_of_its_first_alternative()
    {
        var any = new Cell(new(1, 1), "array[Any of: entry, array[]]", "entry", ["array[Any of: entry, array[]]"], []);
        var name = Row("entries").Cells[0];
        var operation = PageBuilder.Operation()
            .Response(null, new Row(default, [name, any, name]))
            .Definitions()
            .Definition("entry", "", Row("key", "string", ""))
            .BindOperation();

        var schema = SchemaWalk.InResponse(operation, "entries");
        Assert.True(schema.IsAnyOf);
        Assert.Equal(("array", "object"), (schema.Type, schema.ItemType));
        Assert.Equal("key", Assert.Single(schema.Properties).Name);
    }

    [Fact]
    public void Error_codes_are_read_under_any_heading_and_cell_by_cell()
    {
        var operation = PageBuilder.Operation()
            .Error(Row("error", "link:error", ""))
            .Table(["Error codes", "Message"], Row("1", "One."), Row("1", "Also one."))
            .Table(["Error Code", "Description"], Row("2  +", "Two. +"), Row("", "3"), Row("Three.", ""))
            .BindOperation();

        Assert.Equal(
            [new("1", "One."), new("1", "Also one."), new("2", "Two."), new("3", "Three.")],
            operation.ErrorCodes);
    }

    [Fact]
    public void Rows_below_the_end_of_an_error_table_are_read_too()
    {
        var operation = PageBuilder.Operation()
            .Error(Row("error", "link:error", ""))
            .Table(["Error Code", "Description"], Row("1", "One."))
            .Paragraph("| 2 | Two. | 3 | Three, since 9.8. | | 4 | Four. |")
            .Paragraph("Either 5 | or | 6.")
            .BindOperation();

        Assert.Equal(
            [new("1", "One."), new("2", "Two."), new("3", "Three, since 9.8."), new("4", "Four.")],
            operation.ErrorCodes);
    }

    [Fact]
    public void An_error_code_may_have_no_text()
    {
        var operation = PageBuilder.Operation()
            .Error(Row("error", "link:error", ""))
            .Table(["Error Code", "Description"], Row("1", ""), Row("2", "Two."))
            .BindOperation();

        Assert.Equal([new("1", ""), new("2", "Two.")], operation.ErrorCodes);
    }

    [Fact]
    public void A_definition_may_have_no_table()
    {
        var page = PageBuilder.Operation()
            .Response(null, Row("_links", "link:_links", ""))
            .Definitions()
            .Definition("_links", "")
            .Bind();

        Assert.Equal("object", SchemaWalk.InResponse(page.Operation!, "_links").Type);
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Cancellation_is_honoured()
    {
        var page = TextPage.Read(TextPage.Complete);

        Assert.Throws<OperationCanceledException>(() => SpecGen.Binding.PageBinder.Bind(page, new CancellationToken(true)));
        Assert.Throws<OperationCanceledException>(() => SpecGen.Pages.Text.TextPageReader.Read(TextPage.Complete, new CancellationToken(true)));
    }

    [Theory]
    [InlineData("Related ONTAP commands")]
    [InlineData("Related Ontap Commands")]
    [InlineData("Related ONTAP command")]
    public void Commands_stand_below_their_heading_however_it_is_written(string heading) =>
        Assert.Equal(["garden bed create"], PageBuilder.Operation().Heading(heading).List("garden bed create").BindOperation().RelatedCommands);

    [Fact]
    public void Commands_that_became_part_of_their_heading_are_kept() =>
        Assert.Equal(["garden show", "bed show"], PageBuilder.Operation().Heading("Related ONTAP commands * `garden show` * `bed show`").BindOperation().RelatedCommands);
}
