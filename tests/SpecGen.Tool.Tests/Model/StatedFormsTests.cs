using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Model;

/// <summary>Maps, type lists, deprecation and errors by status, from a page to what each command says of them.</summary>
public class StatedFormsTests
{
    private const string Page = """
        = Light a lamp

        [.api-doc-operation .api-doc-operation-put]#PUT# [.api-doc-code-block]#`/lamps/{id}`#

        CAUTION: This operation is deprecated.

        == Parameters

        [cols=5*,options=header]
        |===
        |Name
        |Type
        |In
        |Required
        |Description

        |id
        |string
        |path
        |True
        a|

        |expand
        |link:#Expansion[Expansion]
        |query
        |False
        a|

        |===

        == Response

        ```
        Status: 200, The lamp
        ```

        [cols=4*,options=header]
        |===
        |Name
        |Type
        |Required
        |Description

        |labels
        |link:#labels[labels]
        |True
        a|

        |lit
        |["null", "string"]
        |False
        a|

        |bulbs
        |array[["string", "null"]]
        |False
        a|

        |shade
        |["string", "object"]
        |False
        a|

        |===

        == Error

        ```
        Status: 404, No such lamp
        ```

        == Error

        ```
        Status: 5xx, Dark
        ```

        == Definitions

        [.api-def-first-level]
        .See Definitions
        [%collapsible%closed]
        ====
        [#Expansion]
        [.api-collapsible-fifth-title]
        Expansion

        [cols=4*,options=header]
        |===
        |Name
        |Type
        |Required
        |Description

        |depth
        |int
        |True
        a|

        |===

        [#labels]
        [.api-collapsible-fifth-title]
        labels
        Hash mapping strings to array[string]
        ====
        """;

    [Fact]
    public async Task The_model_states_them()
    {
        var operation = JsonNode.Parse(await RunAsync("model"))!["operations"]![0]!;

        Assert.True((bool?)operation["deprecated"]);
        Assert.Equal("integer", (string?)operation["parameters"]![1]!["properties"]!["depth"]!["type"]);
        Assert.Equal(["404", "5xx"], operation["errors"]!.AsArray().Select(error => (string?)error!["status"]));
        var members = operation["responses"]![0]!["schema"]!["properties"]!;
        Assert.Equal(("array", "string"), ((string?)members["labels"]!["additional"]!["type"], (string?)members["labels"]!["additional"]!["itemType"]));
        Assert.Equal(("string", true), ((string?)members["lit"]!["type"], (bool?)members["lit"]!["nullable"]));
        Assert.Equal(("string", true), ((string?)members["bulbs"]!["itemType"], (bool?)members["bulbs"]!["nullableItems"]));
        Assert.Null(members["shade"]!["type"]);
        Assert.Equal(["string", "object"], members["shade"]!["types"]!.AsArray().Select(type => (string?)type));
    }

    [Fact]
    public async Task The_OpenAPI_document_states_them()
    {
        var text = await RunAsync("openapi");

        Assert.Empty(OpenApiDocument.Parse(text, "json").Diagnostic!.Errors);
        var operation = OpenApiDocument.Parse(text, "json").Document!.Paths["/lamps/{id}"].Operations![HttpMethod.Put];
        Assert.True(operation.Deprecated);
        Assert.Equal(["200", "404", "5XX"], operation.Responses!.Keys);
        var members = operation.Responses["200"].Content!["application/json"].Schema!.Properties!;
        Assert.Equal(JsonSchemaType.Array, members["labels"].AdditionalProperties!.Type);
        Assert.Equal(JsonSchemaType.String | JsonSchemaType.Null, members["lit"].Type);
        Assert.Equal(JsonSchemaType.String | JsonSchemaType.Null, members["bulbs"].Items!.Type);
        Assert.Equal(JsonSchemaType.String | JsonSchemaType.Object, members["shade"].Type);
    }

    [Theory]
    [InlineData("  deprecated")]
    [InlineData("    depth: integer, required")]
    [InlineData("    labels: map, required = labels (definition 2)")]
    [InlineData("      (any key): array of string")]
    [InlineData("    lit: string or null")]
    [InlineData("    bulbs: array of string or null")]
    [InlineData("    shade: string or object")]
    [InlineData("  error 404")]
    [InlineData("  error 5xx")]
    public async Task They_are_explained(string line) => Assert.Contains(line + "\n", (await RunAsync("explain")).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Fact]
    public async Task An_override_reaches_the_values_of_a_map()
    {
        using var folder = new TemporaryFolder();
        var overrides = folder.Write("overrides.json", """{ "PUT /lamps/{id}": { "response.200.labels.*": { "itemType": "integer" } } }""");

        var operation = JsonNode.Parse(await RunAsync("model", "--overrides", overrides))!["operations"]![0]!;

        Assert.Equal("integer", (string?)operation["responses"]![0]!["schema"]!["properties"]!["labels"]!["additional"]!["itemType"]);
    }

    private static async Task<string> RunAsync(string command, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.InvokeAsync([command, folder.Write("put-lamps-.adoc", Page), .. options]);
        Assert.Equal(0, run.ExitCode);
        return run.Output;
    }
}
