using SpecGen.Binding;
using SpecGen.Binding.Answers;
using SpecGen.Common;
using SpecGen.Core.Tests.Harness;
using SpecGen.Pages;

using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Answers;

public class AnswerSectionsTests
{
    [Fact]
    public void A_default_that_is_the_only_answer_is_the_response_whatever_its_heading()
    {
        var operation = PageBuilder.Operation().Answer("Error", "Status: Default, Default response", Row("size", "integer", "")).BindOperation();

        var response = Assert.Single(operation.Responses);
        Assert.Equal(("Default", "Default response", true), (response.Status, response.Text, response.IsSuccess));
        Assert.Equal("size", Assert.Single(response.Schema!.Properties).Name);
        Assert.Empty(operation.Errors);
    }

    [Fact]
    public void A_page_whose_default_is_the_response_lacks_nothing() =>
        Assert.Empty(PageBuilder.Operation().Answer("Error", "Status: Default, Default response", Row("size", "integer", "")).Bind().Diagnostics);

    [Theory]
    [InlineData("Status: Default, Error")]
    [InlineData("Status: 404, Not found")]
    [InlineData("Status: 5xx, Server error")]
    public void An_answer_that_says_it_is_an_error_stays_one_when_it_is_the_only_one(string status)
    {
        var page = PageBuilder.Operation().Answer("Error", status, Row("message", "string", "")).Bind();

        Assert.Single(page.Operation!.Errors);
        Assert.Empty(page.Operation.Responses);
        Assert.Contains(page.Diagnostics, diagnostic => diagnostic.Rule.Id == "SPEC021");
    }

    [Fact]
    public void An_only_answer_with_error_codes_is_an_error()
    {
        var operation = PageBuilder.Operation()
            .Heading("Error").Status("Status: Default").Table(["Error Code", "Description"], Row("7", "Out of oil."))
            .BindOperation();

        Assert.Single(operation.Errors);
        Assert.Equal("7", Assert.Single(operation.ErrorCodes).Code);
    }

    [Fact]
    public void Every_section_of_an_error_is_kept_with_its_status_and_its_table()
    {
        var operation = PageBuilder.Operation()
            .Response(null)
            .Answer("Error", "Status: 400, Bad request", Row("title", "string", ""))
            .Answer("Error", "Status: 404, Not found", Row("detail", "string", ""))
            .BindOperation();

        Assert.Equal(["400 Bad request title", "404 Not found detail"], operation.Errors.Select(Summary));
        Assert.Equal("200", Assert.Single(operation.Responses).Status);
        Assert.Empty(operation.DescriptionParts);
    }

    [Theory]
    [InlineData("404")]
    [InlineData("4xx")]
    [InlineData("503")]
    public void A_failure_below_the_heading_response_is_an_error(string status)
    {
        var operation = PageBuilder.Operation().Response(null).Answer("Response", $"Status: {status}, No", Row("title", "string", "")).BindOperation();

        Assert.Equal(status, Assert.Single(operation.Errors).Status);
        Assert.Equal("200", Assert.Single(operation.Responses).Status);
    }

    [Fact]
    public void A_success_below_the_heading_error_is_a_response()
    {
        var operation = PageBuilder.Operation().Response(null).Answer("Error", "Status: 202, Accepted").BindOperation();

        Assert.Equal(["200", "202"], operation.Responses.Select(response => response.Status));
        Assert.Empty(operation.Errors);
    }

    [Fact]
    public void A_default_beside_a_response_goes_by_its_heading()
    {
        var operation = PageBuilder.Operation()
            .Answer("Response", "Status: Default, The lamp", Row("size", "integer", ""))
            .Answer("Error", "Status: Default, Something else", Row("title", "string", ""))
            .BindOperation();

        Assert.Equal("The lamp", Assert.Single(operation.Responses).Text);
        Assert.Equal("Something else", Assert.Single(operation.Errors).Text);
    }

    [Fact]
    public void The_definitions_of_each_error_are_its_own()
    {
        var operation = PageBuilder.Operation()
            .Response(null)
            .Answer("Error", "Status: 400, Bad request", Row("cause", "link:cause", "Of the request."))
            .Answer("Error", "Status: 409, Conflict", Row("cause", "link:cause", "Of the conflict."))
            .Definitions()
            .Definition("cause", "Of the request.", Row("field", "string", ""))
            .Definition("cause", "Of the conflict.", Row("holder", "string", ""))
            .BindOperation();

        Assert.Equal(["field", "holder"], operation.Errors.Select(error => SchemaWalk.At(error.Schema!, "cause").Properties[0].Name));
    }

    private static string Summary(Response answer) => $"{answer.Status} {answer.Text} {answer.Schema!.Properties[0].Name}";

    [Fact]
    public void Many_answers_are_told_apart_in_linear_time() => Growth.IsLinear(
        count =>
        {
            var range = new TextRange(0, 1);
            var sections = new PageSections();
            sections.Answers.AddRange(Enumerable.Range(0, count).Select(at => new Section(new Heading(new TextRange(at, 1), 2, "Error"), [new CodeBlock(range, "Status: 404, No")])));
            var answers = AnswerSections.Of(sections);
            Assert.Equal(count, answers.All.Count(answers.IsError));
        },
        size: 60_000);
}
