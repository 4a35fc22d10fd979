using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Model;

public class ModelCommandTests
{
    [Fact]
    public async Task The_model_of_a_page_states_what_the_page_states()
    {
        var operation = Assert.Single(await ModelOfAsync(Sample.AsciiDoc));
        Assert.Equal("patch-garden-beds-", operation.GetProperty("file").GetString());
        Assert.Equal("PATCH", operation.GetProperty("method").GetString());
        Assert.Equal("9.8", operation.GetProperty("introduced").GetString());
        Assert.Equal(["uuid", "return_timeout"], operation.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()));
        Assert.Equal("plants", operation.GetProperty("request").GetProperty("properties").GetProperty("plants").GetProperty("definition").GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, operation.GetProperty("responses")[0].GetProperty("schema").ValueKind);
        Assert.Equal("Location", operation.GetProperty("responses")[0].GetProperty("headers")[0].GetProperty("name").GetString());
        Assert.Equal("4711", operation.GetProperty("error_codes")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Numbers_are_numbers_and_keep_their_text()
    {
        var parameter = Assert.Single(await ModelOfAsync(Sample.AsciiDoc)).GetProperty("parameters")[1];
        Assert.Equal(15, parameter.GetProperty("default").GetInt32());
        Assert.Equal("15", parameter.GetProperty("defaultText").GetString());
        Assert.Equal(120, parameter.GetProperty("maximum").GetInt32());
        Assert.False(parameter.TryGetProperty("minimum", out _));
    }

    [Fact]
    public async Task What_sections_state_of_members_is_written()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("post-ponds.html", """
            <h1>Make a pond</h1><p><span class="api-doc-operation">POST</span> <span class="api-doc-code-block"><code>/ponds</code></span></p>
            <h2>Required properties</h2><ul><li>owner or both name and depth - What it is.</li><li>area - Required when it is made.</li></ul>
            <h2>Default property values</h2><ul><li>depth - 2</li><li>name - named by the owner</li></ul>
            <h2>Request Body</h2><table><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody>
            <tr><td>owner</td><td>string</td><td></td></tr><tr><td>name</td><td>string</td><td></td></tr>
            <tr><td>depth</td><td>integer</td><td></td></tr><tr><td>area</td><td>integer</td><td></td></tr></tbody></table>
            """);
        var operation = Assert.Single(await ModelOfAsync(page));
        var required = operation.GetProperty("required_members");
        Assert.Equal(
            [["owner"], ["name", "depth"]],
            required[0].GetProperty("any_of").EnumerateArray().Select(members => members.EnumerateArray().Select(member => member.GetProperty("member").GetString())));
        Assert.False(required[0].TryGetProperty("condition", out _));
        Assert.Equal("Required when it is made.", required[1].GetProperty("condition").GetString());
        var defaults = operation.GetProperty("default_values");
        Assert.Equal(2, defaults[0].GetProperty("value").GetInt32());
        Assert.Equal(JsonValueKind.Null, defaults[1].GetProperty("value").ValueKind);
        Assert.Equal("named by the owner", defaults[1].GetProperty("text").GetString());
        Assert.False(operation.TryGetProperty("optional_members", out _));
    }

    [Fact]
    public async Task A_page_without_operation_is_left_out()
    {
        using var folder = new TemporaryFolder();
        Assert.Empty(await ModelOfAsync(folder.Write("overview.txt", Sample.Overview)));
    }

    [Fact]
    public async Task An_override_corrects_the_model()
    {
        using var folder = new TemporaryFolder();
        var overrides = folder.Write("overrides.json", """{ "PATCH /garden/beds/{uuid}": { "request.tags": { "itemType": "integer" } } }""");
        var run = await ToolRun.InvokeAsync("model", Sample.AsciiDoc, "--overrides", overrides);
        Assert.DoesNotContain("error", run.Error, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(run.Output);
        var tags = document.RootElement.GetProperty("operations")[0].GetProperty("request").GetProperty("properties").GetProperty("tags");
        Assert.Equal("integer", tags.GetProperty("itemType").GetString());
    }

    /// <summary>The schema of the model is that of the truth: whatever the truth states the model states alike.</summary>
    [Theory]
    [InlineData("own", "adoc", false)]
    [InlineData("own", "html", false)]
    [InlineData("ontap-9.6", "adoc", false)]
    [InlineData("ontap-9.6", "html", true)]
    [InlineData("astra", "html", false)]
    public async Task Everything_the_truth_of_the_corpus_states_is_in_the_model(string corpus, string form, bool skipsDamaged)
    {
        var model = (await ModelOfAsync(Corpus.Require($"{corpus}/{form}"))).ToDictionary(operation => operation.GetProperty("file").GetString()!);
        using var truth = JsonDocument.Parse(await File.ReadAllTextAsync(Corpus.Require($"{corpus}/truth.json"), TestContext.Current.CancellationToken));
        var differences = new List<string>();
        foreach (var operation in truth.RootElement.GetProperty("operations").EnumerateArray())
        {
            var file = operation.GetProperty("file").GetString()!;
            if (!skipsDamaged || operation.GetProperty("damaged").GetArrayLength() == 0)
                Compare(file, WithErrorsByStatus(operation), model[file], differences);
        }

        Assert.Empty(differences);
    }

    /// <summary>The truth of ONTAP and Astra lists one error apart and all others among the responses.</summary>
    private static JsonElement WithErrorsByStatus(JsonElement stated)
    {
        if (stated.TryGetProperty("errors", out _))
            return stated;
        var operation = JsonNode.Parse(stated.GetRawText())!.AsObject();
        var answers = operation["responses"]!.AsArray().ToList();
        var errors = answers.Where(answer => (string?)answer!["status"] is ['4' or '5', ..]).Append(operation["error"]).Where(error => error is not null).ToList();
        operation["responses"] = new JsonArray([.. answers.Except(errors).Select(answer => answer!.DeepClone())]);
        operation["errors"] = new JsonArray([.. errors.Select(error => error!.DeepClone())]);
        operation.Remove("error");
        return JsonSerializer.SerializeToElement(operation);
    }

    private static void Compare(string place, JsonElement stated, JsonElement found, List<string> differences)
    {
        if (stated.ValueKind == JsonValueKind.Object && found.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in stated.EnumerateObject().Where(member => member.Name != "damaged"))
                Compare($"{place}.{member.Name}", member.Value, found.TryGetProperty(member.Name, out var value) ? value : default, differences);
        }
        else if (stated.ValueKind == JsonValueKind.Array && found.ValueKind == JsonValueKind.Array && stated.GetArrayLength() == found.GetArrayLength())
        {
            for (var i = 0; i < stated.GetArrayLength(); i++)
                Compare($"{place}[{i}]", stated[i], found[i], differences);
        }
        else if (TextOf(stated) != TextOf(found))
        {
            differences.Add($"{place}: {TextOf(stated)}, found {TextOf(found)}");
        }
    }

    private static string TextOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Undefined => "nothing",
        JsonValueKind.String => string.Join(' ', element.GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        _ => element.GetRawText(),
    };

    private static async Task<IReadOnlyList<JsonElement>> ModelOfAsync(string pages)
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.InvokeAsync("model", pages, "--output", folder.At("model.json"));
        Assert.Equal(0, run.ExitCode);
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(folder.At("model.json"), TestContext.Current.CancellationToken));
        return [.. document.RootElement.Clone().GetProperty("operations").EnumerateArray()];
    }
}
