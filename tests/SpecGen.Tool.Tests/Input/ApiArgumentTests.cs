using SpecGen.Input;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Input;

public class ApiArgumentTests
{
    [Theory]
    [InlineData("Cellar=spec/cellar", "Cellar", "spec/cellar")]
    [InlineData("Cellar=a=b.adoc", "Cellar", "a=b.adoc")]
    [InlineData("spec/cellar", "", "spec/cellar")]
    [InlineData("spec/a=b.adoc", "", "spec/a=b.adoc")]
    [InlineData("*=b.adoc", "", "*=b.adoc")]
    [InlineData("=b.adoc", "", "=b.adoc")]
    public void A_word_before_an_equals_sign_names_an_API(string argument, string api, string files) =>
        Assert.Equal(new ApiArgument(api, files), ApiArgument.Parse(argument));

    [Fact]
    public void A_file_that_exists_by_the_whole_name_is_no_APIs()
    {
        const string File = "bed=border.adoc";
        System.IO.File.WriteAllText(File, "");
        try
        {
            Assert.Equal(new ApiArgument("", File), ApiArgument.Parse(File));
        }
        finally
        {
            System.IO.File.Delete(File);
        }
    }

    [Fact]
    public async Task A_document_of_OpenAPI_is_that_of_one_API()
    {
        using var folder = new TemporaryFolder();
        var document = folder.At("openapi.json");
        var run = await ToolRun.InvokeAsync("openapi", "Beds=" + Sample.AsciiDoc, "Yard=" + folder.Write("yard.adoc", Yard), "--output", document);

        Assert.Contains("left out GET /yards", run.Error, StringComparison.Ordinal);
        Assert.Contains("/garden/beds", await File.ReadAllTextAsync(document, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private const string Yard = "= T\n\n[.api-doc-operation .api-doc-operation-get]#GET# [.api-doc-code-block]#`/yards`#\n\n== Response\n\n```\nStatus: 200, Ok\n```\n";
}
