using System.Text.Json;
using SpecGen.Binding;
using SpecGen.Binding.Sections;
using SpecGen.Core.Tests.Harness;

namespace SpecGen.Core.Tests.Pages;

/// <summary>The three forms of one page give the same operation, minus what a form cannot show.</summary>
public class ThreeFormsTests
{
    [Fact]
    public void AsciiDoc_and_HTML_of_every_undamaged_page_give_the_same_operation()
    {
        var different = UndamagedPages().Where(name => WithoutCuts(Bind("adoc", name)) != WithoutCuts(Bind("html", name)));
        Assert.Empty(different);
    }

    [Fact]
    public void Extracted_text_of_every_undamaged_page_gives_the_same_operation_without_what_it_lost()
    {
        var different = UndamagedPages().Where(name => WithoutLosses(Bind("adoc", name)) != WithoutLosses(Bind("text", name)));
        Assert.Empty(different);
    }

    private static IEnumerable<string> UndamagedPages()
    {
        using var truth = JsonDocument.Parse(File.ReadAllBytes(Corpus.Require("ontap-9.6/truth.json")));
        return [.. truth.RootElement.GetProperty("operations").EnumerateArray()
            .Where(operation => operation.GetProperty("damaged").GetArrayLength() == 0)
            .Select(operation => operation.GetProperty("file").GetString()!)];
    }

    private static Operation Bind(string form, string name)
    {
        var extension = form == "text" ? "txt" : form;
        var text = File.ReadAllText(Corpus.Require($"ontap-9.6/{form}/{name}.{extension}"));
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
        Properties = [.. schema.Properties.Select(property => new Property(property.Name, WithoutLosses(property.Schema)!))],
    };
}
