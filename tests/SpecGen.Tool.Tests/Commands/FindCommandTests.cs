using System.Text.Json;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Commands;

public sealed class FindCommandTests : IDisposable
{
    private readonly KiteReference _kites = new();

    [Fact]
    public async Task What_is_found_is_told_with_its_place()
    {
        var run = await ToolRun.InvokeAsync("find", "create", "kite", "--pages", _kites.Folder);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  POST /kites: Fly a kite (since 9.8)", run.Output, StringComparison.Ordinal);
        Assert.Contains("post-kites.adoc(3,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_may_stand_among_the_words() =>
        Assert.Contains("GET /strings", (await ToolRun.InvokeAsync("find", _kites.Folder, "string show")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Json_has_the_same()
    {
        var run = await ToolRun.InvokeAsync("find", "kite", "--json", "--limit", "2", "--pages", _kites.Folder);

        using var answer = JsonDocument.Parse(run.Output);
        Assert.Equal(4, answer.RootElement.GetProperty("operations").GetProperty("count").GetInt32());
        Assert.Equal(2, answer.RootElement.GetProperty("operations").GetProperty("best").GetArrayLength());
        Assert.Equal("/kites", answer.RootElement.GetProperty("operations").GetProperty("best")[0].GetProperty("path").GetString());
    }

    [Fact]
    public async Task Nothing_found_is_said_and_an_exit_code_of_its_own()
    {
        var run = await ToolRun.InvokeAsync("find", "frobnicate", "--pages", _kites.Folder);

        Assert.Equal(5, run.ExitCode);
        Assert.Contains("nothing found for 'frobnicate' on 6 pages", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_pages_is_named()
    {
        using var empty = new TemporaryFolder();
        var run = await ToolRun.InvokeAsync("find", "kite", "--pages", empty.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(empty.Path, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_is_a_number_from_one_on() =>
        Assert.Equal(1, (await ToolRun.InvokeAsync("find", "kite", "--limit", "0", "--pages", _kites.Folder)).ExitCode);

    public void Dispose() => _kites.Dispose();
}
