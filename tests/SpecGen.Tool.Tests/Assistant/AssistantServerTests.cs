using System.Text.Json;
using ModelContextProtocol.Protocol;
using SpecGen.Tool.Tests.Harness;
using SpecGen.Tool.Tests.Programs;

namespace SpecGen.Tool.Tests.Assistant;

/// <summary>The process itself, asked by the protocol's own client.</summary>
public sealed class AssistantServerTests(AssistantProcess process) : IClassFixture<AssistantProcess>
{
    [Fact]
    public async Task Every_tool_only_reads()
    {
        var tools = await process.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["describe_operation", "diff", "explain_code", "required_members", "role", "search"], tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint));
        Assert.All(tools, tool => Assert.False(tool.ProtocolTool.Annotations?.OpenWorldHint));
        Assert.Contains("6 pages", process.Client.ServerInstructions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_searches()
    {
        using var answer = JsonDocument.Parse(await AskAsync("search", new() { ["query"] = "create kite" }));

        Assert.Equal("POST", answer.RootElement.GetProperty("operations").GetProperty("best")[0].GetProperty("method").GetString());
    }

    [Fact]
    public async Task It_describes_an_operation_asked_by_a_path_with_values()
    {
        var text = await AskAsync("describe_operation", new() { ["method"] = "get", ["path"] = "/api/kites/0123" });

        Assert.Contains("GET /kites/{uuid} (since 9.8): Retrieve a kite", text, StringComparison.Ordinal);
        Assert.Contains("wind_speed: integer", text, StringComparison.Ordinal);
        Assert.Contains("error 4711: The specified kite was not found.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_explains_a_code() =>
        Assert.StartsWith("52428800: No wind for the kite.", await AskAsync("explain_code", new() { ["text"] = "failed with 52428800" }), StringComparison.Ordinal);

    [Theory]
    [InlineData("POST", "/kites", "required: owner")]
    [InlineData("DELETE", "/kites/{uuid}", "names nothing as required")]
    public async Task It_says_what_is_required(string method, string path, string required) =>
        Assert.Contains(required, await AskAsync("required_members", new() { ["method"] = method, ["path"] = path }), StringComparison.Ordinal);

    [Fact]
    public async Task It_gives_the_role_of_a_program() =>
        Assert.Contains("/api/storage/volumes", await AskAsync("role", new() { ["assembly"] = typeof(VolumeShow).Assembly.Location }), StringComparison.Ordinal);

    [Fact]
    public async Task It_says_what_changed()
    {
        using var newer = new KiteReference();
        File.Delete(Path.Combine(newer.Folder, "delete-kites-.adoc"));

        var text = await AskAsync("diff", new() { ["oldPages"] = process.Folder, ["newPages"] = newer.Folder });

        Assert.Contains("DELETE /kites/{uuid}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("POST /kites", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff", "oldPages", "/nowhere", "No pages found in")]
    [InlineData("describe_operation", "path", "/nowhere", "No page documents")]
    [InlineData("explain_code", "text", "no number", "No error code")]
    [InlineData("search", "query", "?!", "no word")]
    [InlineData("role", "assembly", "nowhere.dll", "There is no file")]
    public async Task What_cannot_be_answered_is_an_error_that_says_why(string tool, string argument, string value, string reason)
    {
        var arguments = new Dictionary<string, object?> { [argument] = value };
        if (tool == "diff")
            arguments["newPages"] = process.Folder;
        if (tool == "describe_operation")
            arguments["method"] = "GET";
        var result = await process.Client.CallToolAsync(tool, arguments, cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(result.IsError);
        Assert.Contains(reason, TextOf(result), StringComparison.Ordinal);
    }

    private async Task<string> AskAsync(string tool, Dictionary<string, object?> arguments)
    {
        var result = await process.Client.CallToolAsync(tool, arguments, cancellationToken: TestContext.Current.CancellationToken);
        Assert.NotEqual(true, result.IsError);
        return TextOf(result);
    }

    private static string TextOf(CallToolResult result) => string.Concat(result.Content.OfType<TextContentBlock>().Select(block => block.Text));
}
