using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using SpecGen.Binding;
using SpecGen.Facts;
using SpecGen.Tool.OpenApi;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.OpenApi;

public class OpenApiExportTests
{
    [Fact]
    public async Task A_page_becomes_a_valid_document_of_version_3_1()
    {
        var run = await ToolRun.InvokeAsync("openapi", Sample.AsciiDoc);
        var result = OpenApiDocument.Parse(run.Output, "json");
        Assert.Empty(result.Diagnostic!.Errors);
        Assert.StartsWith("3.1", (string?)JsonNode.Parse(run.Output)!["openapi"], StringComparison.Ordinal);
        var operation = result.Document!.Paths["/garden/beds/{uuid}"].Operations![HttpMethod.Patch];
        Assert.Equal("patch_garden_beds_by_uuid", operation.OperationId);
        Assert.Equal(["uuid", "return_timeout"], operation.Parameters!.Select(parameter => parameter.Name));
    }

    [Fact]
    public async Task Error_codes_and_releases_are_extensions()
    {
        var document = JsonNode.Parse((await ToolRun.InvokeAsync("openapi", Sample.AsciiDoc)).Output)!;
        var operation = document["paths"]!["/garden/beds/{uuid}"]!["patch"]!;
        Assert.Equal("9.8", (string?)operation["x-introduced-in"]);
        Assert.Equal("4711", (string?)operation["responses"]!["default"]!["x-error-codes"]![0]!["code"]);
    }

    [Fact]
    public async Task A_page_left_out_for_another_is_said_where_the_output_is_a_document()
    {
        using var folder = new TemporaryFolder();
        var page = await File.ReadAllTextAsync(Sample.AsciiDoc, TestContext.Current.CancellationToken);
        folder.Write("a/page.adoc", page);
        folder.Write("b/page.adoc", page.Replace("|return_timeout", "|other_timeout", StringComparison.Ordinal));

        var run = await ToolRun.InvokeAsync("openapi", folder.Path);
        var preferring = await ToolRun.InvokeAsync("openapi", folder.Path, "--prefer", "b");

        Assert.Contains("b/page.adoc(1,1): warning SPEC039: PATCH /garden/beds/{uuid}", run.Error, StringComparison.Ordinal);
        Assert.Equal("", preferring.Error);
        Assert.Contains("other_timeout", preferring.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_of_this_repository_become_one_valid_document()
    {
        var run = await ToolRun.InvokeAsync("openapi", Path.Combine(Repository.Root, "spec"));
        AssertIsValid(run.Output);
    }

    [Theory]
    [InlineData("own/adoc")]
    [InlineData("own/html")]
    [InlineData("own/text")]
    [InlineData("ontap-9.6/adoc")]
    [InlineData("ontap-9.6/text")]
    [InlineData("astra/html")]
    [InlineData("cloud-manager/html")]
    [InlineData("console/adoc")]
    public async Task All_pages_of_the_corpus_are_in_a_valid_document_or_said_to_be_left_out(string folder)
    {
        var run = await ToolRun.InvokeAsync("openapi", Corpus.Require(folder));
        var leftOut = run.Error.Split('\n').Count(line => line.StartsWith("specgen: left out ", StringComparison.Ordinal));
        Assert.Equal(Directory.GetFiles(Corpus.Require(folder), "*", SearchOption.AllDirectories).Length - leftOut, AssertIsValid(run.Output));
    }

    [Fact]
    public void Paths_that_differ_in_names_only_are_one_path_with_the_first_names()
    {
        var document = Export(OperationAt("GET", "/beds/{uuid}", "uuid"), OperationAt("PATCH", "/beds/{bed.uuid}", "bed.uuid"));
        var path = Assert.Single(document.Paths);
        Assert.Equal("/beds/{uuid}", path.Key);
        Assert.All(path.Value.Operations!.Values, operation => Assert.Equal("uuid", Assert.Single(operation.Parameters!).Name));
        Assert.Empty(document.Validate(ValidationRuleSet.GetDefaultRuleSet()));
    }

    [Fact]
    public void What_has_no_place_beside_another_is_listed()
    {
        var export = OpenApiExport.Create([OperationAt("GET", "/beds/{uuid}", "uuid"), OperationAt("GET", "/beds/{name}", "name")]);
        Assert.Equal("/beds/{name}", Assert.Single(export.LeftOut).PathTemplate);
    }

    [Fact]
    public void A_path_parameter_without_a_place_is_left_out_and_a_place_without_parameter_gets_one()
    {
        var document = Export(OperationAt("GET", "/beds/{uuid}", "name"));
        Assert.Equal("uuid", Assert.Single(document.Paths["/beds/{uuid}"].Operations![HttpMethod.Get].Parameters!).Name);
    }

    [Fact]
    public void Form_fields_become_a_body()
    {
        var upload = OperationAt("POST", "/pictures", "file") with
        {
            Parameters = [new Parameter("file", "formData", true, new Schema { Type = "file" })],
        };
        var operation = Export(upload).Paths["/pictures"].Operations![HttpMethod.Post];
        Assert.Empty(operation.Parameters!);
        var schema = operation.RequestBody!.Content!["multipart/form-data"].Schema!;
        Assert.Equal("binary", schema.Properties!["file"].Format);
        Assert.Contains("file", schema.Required!);
    }

    [Fact]
    public void Every_documented_error_has_its_status()
    {
        var operation = OperationAt("GET", "/beds", "") with
        {
            Responses = [Answer("200", null)],
            Errors = [Answer("404", Text), Answer("4xx", Text), Answer("Default", Text)],
            ErrorCodes = [new ErrorCode("7", "No soil.")],
        };
        var responses = Export(operation).Paths["/beds"].Operations![HttpMethod.Get].Responses!;
        Assert.Equal(["200", "404", "4XX", "default"], responses.Keys);
        Assert.True(responses["404"].Extensions!.ContainsKey("x-error-codes"));
    }

    [Fact]
    public void A_status_with_two_bodies_has_either()
    {
        var operation = OperationAt("GET", "/beds", "") with { Responses = [Answer("200", Text), Answer("200", new Schema { Type = "integer" })] };
        var schema = Export(operation).Paths["/beds"].Operations![HttpMethod.Get].Responses!["200"].Content!["application/json"].Schema!;
        Assert.Equal([JsonSchemaType.String, JsonSchemaType.Integer], schema.AnyOf!.Select(one => one.Type));
    }

    [Fact]
    public void An_answer_that_no_table_describes_is_any_JSON()
    {
        var operation = OperationAt("GET", "/beds", "") with { Responses = [Answer("200", null) with { IsRawJson = true }] };
        Assert.Null(Export(operation).Paths["/beds"].Operations![HttpMethod.Get].Responses!["200"].Content!["application/json"].Schema!.Type);
    }

    [Fact]
    public void A_deprecated_operation_is_deprecated() =>
        Assert.True(Export(OperationAt("GET", "/beds", "") with { IsDeprecated = true }).Paths["/beds"].Operations![HttpMethod.Get].Deprecated);

    /// <returns>How many operations the document has.</returns>
    private static int AssertIsValid(string json)
    {
        var result = OpenApiDocument.Parse(json, "json");
        Assert.Empty(result.Diagnostic!.Errors.Select(error => error.ToString()));
        var components = JsonNode.Parse(json)!["components"]?["schemas"]?.AsObject() ?? [];
        var references = ReferencesIn(JsonNode.Parse(json)!).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(components.Select(component => "#/components/schemas/" + component.Key).Order(StringComparer.Ordinal), references.Order(StringComparer.Ordinal));
        return result.Document!.Paths.Sum(path => path.Value.Operations!.Count);
    }

    private static IEnumerable<string> ReferencesIn(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member is { Key: "$ref", Value: JsonValue value } ? [(string)value!] : ReferencesIn(member.Value)),
        JsonArray items => items.SelectMany(ReferencesIn),
        _ => [],
    };

    private static Schema Text => new() { Type = "string" };

    private static OpenApiDocument Export(params Operation[] operations) => OpenApiExport.Create(operations).Document;

    private static Response Answer(string status, Schema? schema) => new(status, "Said", schema, null, default);

    private static Operation OperationAt(string method, string path, string parameter) => new()
    {
        Method = method,
        PathTemplate = path,
        Title = "T",
        Parameters = parameter.Length == 0 ? [] : [new Parameter(parameter, "path", true, new Schema { Type = "string" })],
    };
}
