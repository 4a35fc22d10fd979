using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NJsonSchema;
using SpecGen.Tool.Tests.Commands;
using SpecGen.Tool.Tests.Harness;
using SpecGen.Tool.Tests.Output;

namespace SpecGen.Tool.Tests.Diff;

public partial class ReportFormatTests
{
    private const string Hostile = "</script><img src=x onerror=alert(1)>|[a](javascript:b)`*%::error::x";

    [Fact]
    public async Task Json_is_as_its_published_schema_says()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "docs/diff.schema.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate((await FormatAsync("json")).Output));
        Assert.NotEmpty(schema.Validate((await FormatAsync("json")).Output.Replace("\"breaking-for-reader\",", "\"breaking\",", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Json_names_the_change_that_a_name_follows_from()
    {
        using var report = JsonDocument.Parse((await FormatAsync("json")).Output);
        var bows = report.RootElement.GetProperty("names").EnumerateArray().Single(name => name.TryGetProperty("after", out var after) && after.GetString() == "Api.Sky.Kites.SkyKiteTail.Bows");
        var causes = bows.GetProperty("causes").EnumerateArray().Select(cause => cause.GetString()).ToList();
        var changes = report.RootElement.GetProperty("changes").EnumerateArray().Where(change => causes.Contains(change.GetProperty("fingerprint").GetString()));
        Assert.Equal(["records.tail.bows", "tail.bows"], changes.Select(change => change.GetProperty("member").GetString()));
    }

    [Fact]
    public async Task Sarif_has_every_change_with_its_rule_place_and_fingerprint()
    {
        using var document = JsonDocument.Parse((await FormatAsync("sarif")).Output);
        var run = document.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]));
        var changes = results.Where(result => result.GetProperty("ruleId").GetString() != "csharp-name").ToList();
        Assert.Equal(15, changes.Count);
        Assert.All(changes, change => Assert.True(change.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32() >= 1));
        Assert.Distinct(changes.Select(change => change.GetProperty("partialFingerprints").GetProperty("specgenChange/v1").GetString()));
    }

    [Fact]
    public async Task Sarif_is_as_code_hosts_take_it() => SarifRules.AssertHold((await FormatAsync("sarif")).Output, needsPlaces: true);

    [Fact]
    public async Task The_sample_in_the_documentation_is_what_is_printed()
    {
        var document = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs/diff.md"), TestContext.Current.CancellationToken);
        var printed = (await DiffCommandTests.DiffAsync("--namespace", "Contoso.Ontap")).Output.Replace(Path.GetDirectoryName(Releases.Old) + "/", "", StringComparison.Ordinal);
        Assert.Equal(Between(document, "```\n/sky", "```\n"), Between("```\n" + printed.TrimEnd() + "\n```\n", "```\n/sky", "```\n"));
    }

    [Fact]
    public async Task Annotations_are_one_line_each()
    {
        var lines = (await FormatAsync("github")).Output.TrimEnd().Split('\n');
        Assert.All(lines, line => Assert.Matches(@"^::(error|warning|notice) [^:]*::\S", line));
        Assert.Contains(lines, line => line.StartsWith("::error file=", StringComparison.Ordinal) && line.Contains(",line=27,title=parameter-limit-tightened::PATCH /sky/kites/{kite.uuid}: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Markdown_has_a_table_a_resource()
    {
        var report = (await FormatAsync("markdown")).Output;
        Assert.Contains("| breaks callers | 3 |", report, StringComparison.Ordinal);
        Assert.Contains("\n## /sky/kites\n", report, StringComparison.Ordinal);
        Assert.Contains("**breaks callers**: an operation is gone", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Html_needs_nothing_else_and_lets_only_its_own_script_run()
    {
        var report = (await FormatAsync("html")).Output.ReplaceLineEndings("\n");
        Assert.DoesNotMatch("(src|href)=", report);
        Assert.DoesNotContain("http://", report, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", report, StringComparison.Ordinal);
        var policy = Policy().Match(report).Groups[1].Value;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src {HashOf(Between(report, "<script>", "</script>"))}", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src {HashOf(Between(report, "<style>", "</style>"))}", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html", "&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;")]
    [InlineData("markdown", @"&lt;/script&gt;&lt;img src=x onerror=alert\(1\)&gt;")]
    [InlineData("github", "%25::error::x")]
    public async Task What_a_page_prints_stays_text(string format, string printed)
    {
        using var folder = new TemporaryFolder();
        var page = await File.ReadAllTextAsync(Path.Combine(Releases.New, "patch-sky-kites-.adoc"), TestContext.Current.CancellationToken);
        folder.Write("patch-sky-kites-.adoc", page.Replace("The kite is in another sky.", Hostile.Replace("|", "\\|", StringComparison.Ordinal), StringComparison.Ordinal));
        var report = (await ToolRun.InvokeAsync("diff", Releases.Old, folder.Path, "--format", format)).Output;
        Assert.Contains(printed, report, StringComparison.Ordinal);
        if (format != "github")
            Assert.DoesNotContain("<img", report, StringComparison.Ordinal);
        Assert.DoesNotContain("\n::error::x", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_can_be_a_file()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("reports/diff.html");
        Assert.Equal("", (await DiffCommandTests.DiffAsync("--format", "html", "--output", file)).Output);
        Assert.EndsWith("</html>", (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).TrimEnd(), StringComparison.Ordinal);
    }

    private static Task<ToolRun> FormatAsync(string format) => DiffCommandTests.DiffAsync("--format", format);

    private static string HashOf(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();
}
