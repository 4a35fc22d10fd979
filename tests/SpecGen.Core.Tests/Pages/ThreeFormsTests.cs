using System.Text.Json;
using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;
using SpecGen.Facts;

namespace SpecGen.Core.Tests.Pages;

/// <summary>The three forms of one page give the same operation, minus what a form cannot show.</summary>
public class ThreeFormsTests
{
    [Theory]
    [InlineData("own")]
    [InlineData("ontap-9.6")]
    public void AsciiDoc_and_HTML_of_every_undamaged_page_give_the_same_operation(string corpus)
    {
        var different = UndamagedPages(corpus).Where(name => WithoutCuts(Bind(corpus, "adoc", name)) != WithoutCuts(Bind(corpus, "html", name)));
        Assert.Empty(different);
    }

    [Theory]
    [InlineData("own", "text")]
    [InlineData("own", "text-cells")]
    [InlineData("own", "text-bars")]
    [InlineData("own", "text-paragraphs")]
    [InlineData("ontap-9.6", "text")]
    public void Extracted_text_of_every_undamaged_page_gives_the_same_operation_without_what_it_lost(string corpus, string print)
    {
        var different = UndamagedPages(corpus).Where(name => WithoutLosses(Bind(corpus, "adoc", name)) != WithoutLosses(Bind(corpus, print, name)));
        Assert.Empty(different);
    }

    private static IEnumerable<string> UndamagedPages(string corpus)
    {
        using var truth = JsonDocument.Parse(File.ReadAllBytes(Corpus.Require(corpus + "/truth.json")));
        return [.. truth.RootElement.GetProperty("operations").EnumerateArray()
            .Where(operation => operation.GetProperty("damaged").GetArrayLength() == 0)
            .Select(operation => operation.GetProperty("file").GetString()!)];
    }

    private static Operation Bind(string corpus, string form, string name)
    {
        var extension = form.StartsWith("text", StringComparison.Ordinal) ? "txt" : form;
        var text = File.ReadAllText(Corpus.Require($"{corpus}/{form}/{name}.{extension}"));
        return PageBinder.Bind(SamplePages.Read(text), TestContext.Current.CancellationToken).Operation!;
    }

    /// <summary>
    /// In HTML the last description of a table ends at its first <c>|</c>, which is no damage to the rows; and two stars
    /// of one line became strong type over the ends of the code that they stand in.
    /// </summary>
    private static Operation WithoutCuts(Operation operation) => operation with
    {
        Parameters = [.. operation.Parameters.Select(parameter => parameter with { Schema = WithoutCuts(parameter.Schema) })],
        DescriptionParts = [.. operation.DescriptionParts.Select(part => part with { Lines = [.. part.Lines.Select(line => line.Replace("*", ""))] })],
    };

    private static Schema WithoutCuts(Schema schema) =>
        schema with { Description = [.. schema.Description.Select(paragraph => paragraph.Split('|')[0])] };

    /// <summary>
    /// Text has lost all bullets, emphasis, and which definition a link meant; what stands between the headings of the
    /// description cannot be told apart with certainty.
    /// </summary>
    private static Operation WithoutLosses(Operation operation) => operation with
    {
        Description = [],
        DescriptionParts = [],
        RelatedCommands = [],
        ExpensiveProperties = [],
        SendsExpensiveProperties = false,
        Statements = MemberStatements.None,
        Parameters = [.. operation.Parameters.Select(parameter => parameter with { Schema = WithoutLosses(parameter.Schema)! })],
        Request = operation.Request is { } request ? new RequestBody([], WithoutLosses(request.Schema), null) : null,
        Responses = [.. operation.Responses.Select(WithoutLosses)],
        Errors = [.. operation.Errors.Select(WithoutLosses)],
        ErrorCodes = [.. operation.ErrorCodes.Select(code => code with { Description = code.Description.Replace("_", "") })],
    };

    private static Response WithoutLosses(Response response) =>
        response with { Schema = WithoutLosses(response.Schema), Example = null };

    private static Schema? WithoutLosses(Schema? schema) => schema is null ? null : schema with
    {
        Description = [],
        Attributes = SchemaAttributes.None,
        ShownFormat = null,
        Definition = null,
        AdditionalProperties = WithoutLosses(schema.AdditionalProperties),
        Properties = [.. schema.Properties.Select(property => new SchemaProperty(property.Name, WithoutLosses(property.Schema)!))],
    };
}
