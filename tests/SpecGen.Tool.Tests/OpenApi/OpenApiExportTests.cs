using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using SpecGen.Binding;
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

    [Theory]
    [InlineData("ontap-9.6/adoc")]
    [InlineData("ontap-9.6/text")]
    [InlineData("astra/html")]
    public async Task All_pages_of_the_corpus_become_one_valid_document(string folder)
    {
        var run = await ToolRun.InvokeAsync("openapi", Corpus.Require(folder));
        var result = OpenApiDocument.Parse(run.Output, "json");
        Assert.Empty(result.Diagnostic!.Errors.Select(error => error.ToString()));
        Assert.Equal(Directory.GetFiles(Corpus.Require(folder)).Length, result.Document!.Paths.Sum(path => path.Value.Operations!.Count));
    }

    [Fact]
    public void Paths_that_differ_in_names_only_are_one_path_with_the_first_names()
    {
        var document = OpenApiExport.Create([OperationAt("GET", "/beds/{uuid}", "uuid"), OperationAt("PATCH", "/beds/{bed.uuid}", "bed.uuid")]).Document;
        var path = Assert.Single(document.Paths);
        Assert.Equal("/beds/{uuid}", path.Key);
        Assert.All(path.Value.Operations!.Values, operation => Assert.Equal("uuid", Assert.Single(operation.Parameters!).Name));
        Assert.Empty(document.Validate(ValidationRuleSet.GetDefaultRuleSet()));
    }

    [Fact]
    public void A_path_parameter_without_a_place_is_left_out_and_a_place_without_parameter_gets_one()
    {
        var document = OpenApiExport.Create([OperationAt("GET", "/beds/{uuid}", "name")]).Document;
        Assert.Equal("uuid", Assert.Single(document.Paths["/beds/{uuid}"].Operations![HttpMethod.Get].Parameters!).Name);
    }

    [Fact]
    public void A_type_that_no_schema_knows_is_left_open_and_told()
    {
        var schema = SchemaExport.Create(new Schema { Type = "unsigned" });
        Assert.Null(schema.Type);
        Assert.True(schema.Extensions!.ContainsKey("x-printed-type"));
    }

    [Fact]
    public void Form_fields_become_a_body()
    {
        var upload = OperationAt("POST", "/pictures", "file") with
        {
            Parameters = [new Parameter("file", "formData", true, new Schema { Type = "file" })],
        };
        var operation = OpenApiExport.Create([upload]).Document.Paths["/pictures"].Operations![HttpMethod.Post];
        Assert.Empty(operation.Parameters!);
        var schema = operation.RequestBody!.Content!["multipart/form-data"].Schema!;
        Assert.Equal("binary", schema.Properties!["file"].Format);
        Assert.Contains("file", schema.Required!);
    }

    private static Operation OperationAt(string method, string path, string parameter) => new()
    {
        Method = method,
        PathTemplate = path,
        Title = "T",
        Parameters = [new Parameter(parameter, "path", true, new Schema { Type = "string" })],
    };
}
