using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Commands;

public class DiffCommandTests
{
    [Fact]
    public async Task Changes_are_listed_below_their_operations_with_both_places()
    {
        var run = await DiffAsync();
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("  PATCH /sky/kites/{kite.uuid}  (was PATCH /sky/kites/{uuid})", run.Output, StringComparison.Ordinal);
        Assert.Contains("breaks callers  return_timeout (query): a parameter has a narrower limit (maximum): 120 -> 60  [parameter-limit-tightened]", run.Output, StringComparison.Ordinal);
        Assert.Contains("patch-sky-kites-.adoc:27 (before: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("C#: property Api.Sky.Kites.SkyKiteTail.Bows: long -> double (source-breaking)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Operations: 3 before, 3 after\nChanges: 15 (breaks callers 3, breaks readers 4, additive 7, documentation 1)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renamed_constant_is_listed_though_nothing_changed_on_the_wire() =>
        Assert.Contains("source-breaking  constant Api.Sky.Kites.SkyKiteErrors.LineTorn13107202 is called Api.Sky.Kites.SkyKiteErrors.KiteLineTorn13107202", (await DiffAsync()).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("breaking", 6)]
    [InlineData("any", 6)]
    public async Task A_change_fails_the_command_where_that_is_asked_for(string failOn, int code) =>
        Assert.Equal(code, (await DiffAsync("--fail-on", failOn)).ExitCode);

    [Fact]
    public async Task What_only_adds_does_not_fail_as_breaking()
    {
        using var folder = new TemporaryFolder();
        var more = folder.At("more");
        Directory.CreateDirectory(more);
        foreach (var page in Directory.GetFiles(Releases.Old).Append(Path.Combine(Releases.New, "post-sky-kites-landing.adoc")))
            File.Copy(page, Path.Combine(more, Path.GetFileName(page)));
        Assert.Equal(0, (await ToolRun.InvokeAsync("diff", Releases.Old, more, "--fail-on", "breaking")).ExitCode);
        Assert.Equal(6, (await ToolRun.InvokeAsync("diff", Releases.Old, more, "--fail-on", "any")).ExitCode);
    }

    [Fact]
    public async Task What_is_accepted_is_not_listed_and_fails_nothing()
    {
        using var folder = new TemporaryFolder();
        var known = folder.At("known.json");
        Assert.Equal(6, (await DiffAsync("--write-accept", known, "--fail-on", "any")).ExitCode);
        var run = await DiffAsync("--accept", known, "--fail-on", "any");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Changes: 0 ", run.Output, StringComparison.Ordinal);
        Assert.Contains("accepted and not listed: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accepting_again_keeps_what_was_accepted_and_tells_what_is_gone()
    {
        using var folder = new TemporaryFolder();
        var known = folder.Write("known.json", """{ "accepted": [ { "fingerprint": "0123456789abcdef" } ] }""");
        var run = await DiffAsync("--accept", known, "--write-accept", known);
        Assert.Contains("accepts 0123456789abcdef, which is no change", run.Error, StringComparison.Ordinal);
        var first = await File.ReadAllTextAsync(known, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("0123456789abcdef", first, StringComparison.Ordinal);
        await DiffAsync("--accept", known, "--write-accept", known);
        Assert.Equal(first.Length, (await File.ReadAllTextAsync(known, TestContext.Current.CancellationToken)).Length);
    }

    [Fact]
    public async Task Severities_of_ones_own_count()
    {
        using var folder = new TemporaryFolder();
        var severities = folder.Write("severities.json", """{ "operation-removed": "additive", "response-member-added": "ignore" }""");
        var run = await DiffAsync("--severities", severities);
        Assert.Contains("additive        an operation is gone", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("[response-member-added]", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--severities")]
    [InlineData("--accept")]
    public async Task A_damaged_file_is_an_error_with_its_place(string option)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("damaged.json", "{\n  \"operation-gone\": 3\n}");
        var run = await DiffAsync(option, file);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{file}(2,3): ", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said() => await AssertInputFaultAsync("cannot be read", Releases.Old, Releases.New, "--accept", "no-such-file.json");

    [Fact]
    public async Task A_folder_without_pages_of_operations_is_said()
    {
        using var folder = new TemporaryFolder();
        folder.Write("overview.txt", Sample.Overview);
        await AssertInputFaultAsync("is the page of an operation", Releases.Old, folder.Path);
    }

    [Fact]
    public async Task Pages_that_are_not_there_are_said() => await AssertInputFaultAsync("nothing found for 'no-such-folder'", "no-such-folder", Releases.New);

    [Fact]
    public async Task What_is_wrong_with_the_older_pages_is_said_before_the_newer_are_looked_for()
    {
        using var folder = new TemporaryFolder();
        folder.Write("overview.txt", Sample.Overview);
        var run = await ToolRun.InvokeAsync("diff", folder.Path, "no-such-folder");
        Assert.Contains("is the page of an operation", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing found", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_folder_named_twice_is_said() =>
        await AssertInputFaultAsync("OLD and NEW name the same pages", Releases.Old, Path.Combine(Releases.New, "../9.8"));

    [Fact]
    public async Task A_copy_of_the_pages_has_no_changes()
    {
        using var folder = new TemporaryFolder();
        foreach (var page in Directory.GetFiles(Releases.Old))
            File.Copy(page, folder.At(Path.GetFileName(page)));
        var run = await ToolRun.InvokeAsync("diff", Releases.Old, folder.Path, "--fail-on", "any", "--descriptions");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Changes: 0 ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--fail-on", "warnings")]
    public async Task What_is_not_understood_is_refused(string option, string value) => Assert.Equal(1, (await DiffAsync(option, value)).ExitCode);

    [Fact]
    public async Task A_file_that_cannot_be_written_is_said() => Assert.Equal(3, (await DiffAsync("--output", Path.Combine(Sample.AsciiDoc, "report.txt"))).ExitCode);

    internal static Task<ToolRun> DiffAsync(params string[] options) => ToolRun.InvokeAsync(["diff", Releases.Old, Releases.New, .. options]);

    private static async Task AssertInputFaultAsync(string message, params string[] arguments)
    {
        var run = await ToolRun.InvokeAsync(["diff", .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }
}
