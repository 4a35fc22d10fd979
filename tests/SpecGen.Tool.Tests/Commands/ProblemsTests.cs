using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Commands;

/// <summary>A command whose output is for scripts must not look complete when it is not.</summary>
public class ProblemsTests
{
    [Theory]
    [InlineData("model")]
    [InlineData("openapi")]
    [InlineData("explain")]
    public async Task Overrides_that_cannot_be_read_fail_the_command_on_its_error_stream(string command)
    {
        using var folder = new TemporaryFolder();
        var overrides = folder.Write("overrides.json", "{");

        var run = await ToolRun.InvokeAsync(command, Sample.AsciiDoc, "--overrides", overrides);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error SPEC031: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("/garden/beds/{uuid}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_cannot_be_read_fails_the_command_and_not_the_other_pages()
    {
        using var folder = new TemporaryFolder();
        var huge = folder.Write("huge.txt", new string('x', 40_000_000));

        var run = await ToolRun.InvokeAsync("model", huge, Sample.AsciiDoc);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error SPEC002: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("/garden/beds/{uuid}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remarks_stay_unsaid()
    {
        using var folder = new TemporaryFolder();

        var run = await ToolRun.InvokeAsync("model", folder.Write("overview.txt", Sample.Overview), Sample.AsciiDoc);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("model")]
    public async Task One_name_of_several_that_names_nothing_fails_the_command(string command)
    {
        var run = await ToolRun.InvokeAsync(command, Sample.AsciiDoc, "no-such-page.html");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("no-such-page.html", run.Error, StringComparison.Ordinal);
    }
}
