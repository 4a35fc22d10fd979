using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Commands;

public sealed class ExplainCodeTests : IDisposable
{
    private readonly KiteReference _kites = new();

    [Theory]
    [InlineData("52428800")]
    [InlineData("12:00:01 POST /api/kites failed, code 52428800")]
    [InlineData("""{"error":{"code":"52428800","message":"no"}}""")]
    public async Task A_code_is_explained_however_it_is_pasted(string asked)
    {
        var run = await ToolRun.InvokeAsync("explain", asked, _kites.Folder);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("52428800: No wind for the kite.", run.Output, StringComparison.Ordinal);
        Assert.Contains("  POST /kites", run.Output, StringComparison.Ordinal);
        Assert.Contains("in C#: KiteErrors.NoWindForKite52428800", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_may_be_named_before_the_code_and_several_times()
    {
        string[] pages = ["--pages", Path.Combine(_kites.Folder, "post-kites.adoc"), "--pages", Path.Combine(_kites.Folder, "get-kites-.adoc")];
        var run = await ToolRun.InvokeAsync(["explain", .. pages, "4711"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  POST /kites", run.Output, StringComparison.Ordinal);
        Assert.Contains("  GET /kites/{uuid}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_no_page_documents_is_said()
    {
        var run = await ToolRun.InvokeAsync("explain", "99", "--pages", _kites.Folder);

        Assert.Equal(5, run.ExitCode);
        Assert.Contains("none of 6 pages documents the error code 99", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_without_a_number_is_told_what_was_expected()
    {
        var run = await ToolRun.InvokeAsync("explain", "wind", "--pages", _kites.Folder);

        Assert.Equal(5, run.ExitCode);
        Assert.Contains("no error code in what was asked", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistyped_page_is_no_question()
    {
        var run = await ToolRun.InvokeAsync("explain", "kites2");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nothing found for 'kites2'", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _kites.Dispose();
}
