using System.Text.Json;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Commands;

public class CheckCommandTests
{
    private const string Broken = "= T\n\n[.api-doc-operation .api-doc-operation-get]#GET# [.api-doc-code-block]#`/a/{b`#\n";

    [Fact]
    public async Task Messages_are_printed_as_compilers_do()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("overview.txt", Sample.Overview);
        var run = await ToolRun.InvokeAsync("check", file);
        Assert.Contains($"{file}(1,1): info SPEC001: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Files: 1, operations: 0", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remarks_do_not_fail_the_check()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, (await ToolRun.InvokeAsync("check", folder.Write("overview.txt", Sample.Overview), Sample.AsciiDoc)).ExitCode);
    }

    [Fact]
    public async Task An_error_on_a_page_fails_the_check_and_points_at_the_place()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("get-a-.adoc", Broken);
        var run = await ToolRun.InvokeAsync("check", file);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{file}(3,1): error SPEC020: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_that_are_not_there_fail_the_check()
    {
        var run = await ToolRun.InvokeAsync("check", "no-such-page.html");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such-page.html", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_has_every_message_with_its_rule_and_place()
    {
        using var folder = new TemporaryFolder();
        var sarif = folder.At("out/check.sarif");
        await ToolRun.InvokeAsync("check", folder.Write("get-a-.adoc", Broken), folder.Write("overview.txt", Sample.Overview), "--sarif", sarif);

        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(sarif, TestContext.Current.CancellationToken));
        Assert.Equal("2.1.0", document.RootElement.GetProperty("version").GetString());
        var run = document.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["error", "note", "warning"], results.Select(result => result.GetProperty("level").GetString()));
        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]));
        var region = results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(3, region.GetProperty("startLine").GetInt32());
        Assert.True(region.GetProperty("endColumn").GetInt32() > region.GetProperty("startColumn").GetInt32());
    }

    [Fact]
    public async Task No_progress_is_written_where_no_terminal_is()
    {
        Assert.Equal("", (await ToolRun.InvokeAsync("check", Sample.Folder)).Error);
    }
}
