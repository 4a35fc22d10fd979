using System.Text.RegularExpressions;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Diff;

/// <summary>Asks about two releases of vanes, of which every page says the height, and some that they can be slow.</summary>
public sealed partial class SharedEntryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SharedEntryTests()
    {
        WriteRelease("old", "integer", "slow|boolean|query|False|Whether to wait.");
        WriteRelease("new", "string");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_change_of_several_operations_is_one_entry_below_all_of_them_with_every_place()
    {
        var lines = (await DiffAsync("text")).Output.Split('\n');
        Assert.Equal(
            [
                "/wind/vanes",
                "  GET /wind/vanes",
                "  GET /wind/vanes/{uuid}",
                "    breaks callers  slow (query): a parameter is gone: was boolean  [parameter-removed]",
                "                    at new/list.adoc (before: old/list.adoc)",
                "                    at new/one.adoc (before: old/one.adoc)",
            ],
            lines.Take(6).Select(WithoutLine));
    }

    [Fact]
    public async Task A_member_of_a_list_and_of_a_record_alone_is_one_with_both_its_paths()
    {
        var output = (await DiffAsync("text")).Output;
        Assert.Contains("breaks readers  records.height in the response 200, height in the response 200: a member that is answered has another type: integer -> string  [", output, StringComparison.Ordinal);
        Assert.Equal(1, CountOf(output, "integer -> string"));
    }

    [Fact]
    public async Task A_name_that_follows_from_the_same_change_of_several_operations_is_said_once() =>
        Assert.Equal(1, CountOf((await DiffAsync("text")).Output, "C#: property Api.Wind.Vanes.WindVane.Height: long -> string"));

    [Fact]
    public async Task What_only_one_operation_has_stands_below_that_alone()
    {
        _folder.Write("new/gone.adoc", Page("DELETE", "/wind/vanes/{uuid}", [], []));
        Assert.Contains("\n  DELETE /wind/vanes/{uuid}\n    additive        an operation is new", (await DiffAsync("text")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_that_differ_in_a_value_are_entries_of_their_own()
    {
        _folder.Write("new/one.adoc", Page("GET", "/wind/vanes/{uuid}", [], ["height|boolean|Whether it is high."]));
        var output = (await DiffAsync("text")).Output;
        Assert.Contains("records.height in the response 200: a member that is answered has another type: integer -> string", output, StringComparison.Ordinal);
        Assert.Contains("    breaks readers  height in the response 200: a member that is answered has another type: integer -> boolean", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_lists_the_operations_in_one_row() => Assert.Contains(
        @"| GET /wind/vanes<br>GET /wind/vanes/\{uuid\} | **breaks callers**: slow \(query\)", (await DiffAsync("markdown")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_browser_is_shown_a_change_of_several_operations_once_below_their_names_with_every_place()
    {
        var output = (await DiffAsync("html")).Output;

        Assert.Contains("<header>\n<h3><code>GET /wind/vanes</code></h3>\n<h3><code>GET /wind/vanes/{uuid}</code></h3>\n</header>", output, StringComparison.Ordinal);
        var change = Assert.Single(output.Split('\n'), line => line.Contains("parameter-removed", StringComparison.Ordinal));
        Assert.Equal(2, CountOf(change, "<div class=\"places\"><span>before: "));
        Assert.Contains("new/list.adoc", change, StringComparison.Ordinal);
        Assert.Contains("new/one.adoc", change, StringComparison.Ordinal);
        Assert.Equal(1, CountOf(output, "integer -&gt; string"));
    }

    [Fact]
    public async Task A_browser_is_shown_what_one_operation_has_below_that_alone()
    {
        _folder.Write("new/gone.adoc", Page("DELETE", "/wind/vanes/{uuid}", [], []));
        Assert.Contains("<header>\n<h3><code>DELETE /wind/vanes/{uuid}</code></h3>\n</header>", (await DiffAsync("html")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "\"rule\": \"parameter-removed\"")]
    [InlineData("sarif", "\"ruleId\": \"parameter-removed\"")]
    [InlineData("github", "title=parameter-removed")]
    public async Task What_programs_read_has_a_change_for_every_operation(string format, string text) =>
        Assert.Equal(2, CountOf((await DiffAsync(format)).Output, text));

    [Fact]
    public async Task Changes_are_counted_in_every_operation() =>
        Assert.Contains("Changes: 4 (breaks callers 2, breaks readers 2, ", (await DiffAsync("text")).Output, StringComparison.Ordinal);

    private Task<ToolRun> DiffAsync(string format) => ToolRun.InvokeAsync("diff", _folder.At("old"), _folder.At("new"), "--format", format);

    private string WithoutLine(string text) => LineNumber().Replace(text.Replace(_folder.Path + "/", "", StringComparison.Ordinal), ".adoc");

    private static int CountOf(string text, string part) => text.Split(part).Length - 1;

    private void WriteRelease(string release, string type, params string[] parameters)
    {
        string[] rows = [$"height|{type}|How high it is."];
        _folder.Write($"{release}/list.adoc", Page("GET", "/wind/vanes", parameters, ["records|array[link:#vane[vane]]|The vanes.", "num_records|integer|How many."], rows));
        _folder.Write($"{release}/one.adoc", Page("GET", "/wind/vanes/{uuid}", parameters, rows));
    }

    private static string Page(string method, string path, string[] parameters, string[] response, string[]? vane = null) =>
        $"= Vanes\n\n[.api-doc-operation .api-doc-operation-{method.ToLowerInvariant()}]#{method}# [.api-doc-code-block]#`{path}`#\n\n" +
        "== Parameters\n\n" + Table("Name|Type|In|Required|Description", path.EndsWith('}') ? [.. parameters, "uuid|string|path|True|Its key."] : parameters) +
        "== Response\n\n```\nStatus: 200, Ok\n```\n\n" + Table("Name|Type|Description", response) +
        (vane is null ? "" : "== Definitions\n\n.See Definitions\n[%collapsible%closed]\n====\n[#vane]\n[.api-collapsible-fifth-title]\nvane\n\n" + Table("Name|Type|Description", vane) + "====\n");

    private static string Table(string header, string[] rows) => rows.Length == 0 ? "" :
        $"[cols={header.Split('|').Length}*,options=header]\n|===\n\n|{header.Replace("|", "\n|", StringComparison.Ordinal)}\n\n" +
        string.Concat(rows.Select(row => $"|{row[..row.LastIndexOf('|')].Replace("|", "\n|", StringComparison.Ordinal)}\na{row[row.LastIndexOf('|')..]}\n\n\n")) + "|===\n\n\n";

    [GeneratedRegex(@"\.adoc:[0-9]+")]
    private static partial Regex LineNumber();
}
