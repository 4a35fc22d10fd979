using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;
using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Answers;

public class UnstatedAnswersTests
{
    [Theory]
    [InlineData("GET", "200, Ok")]
    [InlineData("POST", "201, Created")]
    [InlineData("DELETE", "202, Accepted")]
    public void A_success_without_a_table_is_raw_and_said(string method, string status)
    {
        var page = PageBuilder.Operation(method).Heading("Response").Status("Status: " + status).Bind();

        Assert.True(page.Operation!.Responses[0].IsRawJson);
        Assert.Equal("SPEC043", Assert.Single(page.Diagnostics).Rule.Id);
    }

    [Theory]
    [InlineData("GET", "204, No content")]
    [InlineData("DELETE", "205, Reset content")]
    [InlineData("HEAD", "200, Ok")]
    public void A_success_that_has_no_body_is_not(string method, string status) =>
        AssertStated(PageBuilder.Operation(method).Heading("Response").Status("Status: " + status).Bind());

    [Fact]
    public void Nor_is_one_beside_a_success_that_has_a_table() =>
        AssertStated(PageBuilder.Operation()
            .Heading("Response").Status("Status: 202, Accepted")
            .Response(null, Row("name", "string", ""))
            .Bind());

    [Fact]
    public void Nor_is_what_a_write_of_ontap_answers() =>
        AssertStated(PageBuilder.Operation("PATCH")
            .Parameters(Row("return_timeout", "integer", "query", "False", ""))
            .Heading("Response").Status("Status: 200, Ok")
            .Bind());

    private static void AssertStated(BoundPage page)
    {
        Assert.DoesNotContain(page.Operation!.Responses, response => response.IsRawJson);
        Assert.Empty(page.Diagnostics);
    }
}
