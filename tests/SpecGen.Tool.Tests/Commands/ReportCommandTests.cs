using System.Text.Json;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Commands;

/// <summary>The site in a real browser is tried by <c>tests/browser</c>.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private readonly KiteReference _kites = new();
    private readonly TemporaryFolder _site = new();

    [Fact]
    public async Task A_resource_has_a_page_with_all_its_operations_members_and_codes()
    {
        Assert.Equal(0, (await WriteAsync()).ExitCode);

        var page = Read("resource.kites.html");
        Assert.Contains("<h2><code>POST /kites</code></h2>", page, StringComparison.Ordinal);
        Assert.Contains("<td><code>records.wind_speed</code></td><td>integer</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td>52428800</td><td>No wind for the kite.</td>", page, StringComparison.Ordinal);
        Assert.Contains("<li>kite create</li>", page, StringComparison.Ordinal);
        Assert.Contains("<li>required: owner</li>", page, StringComparison.Ordinal);
        Assert.Contains("since 9.8", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_page_counts_and_leads_to_every_resource()
    {
        await WriteAsync();

        var index = Read("index.html");
        Assert.Contains("5 operations of 2 resources", index, StringComparison.Ordinal);
        Assert.Contains("<a href=\"resource.strings.html\">", index, StringComparison.Ordinal);
        Assert.Contains("<h1>Kites &amp; more</h1>", index, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_entry_of_the_search_leads_to_a_place_that_is_there()
    {
        await WriteAsync();

        var index = Read("index.html");
        var start = index.IndexOf("id=\"index\">", StringComparison.Ordinal) + "id=\"index\">".Length;
        using var entries = JsonDocument.Parse(index[start..index.IndexOf("</script>", start, StringComparison.Ordinal)]);
        Assert.All(entries.RootElement.EnumerateArray(), entry =>
        {
            var (file, id) = entry[3].GetString()!.Split('#') is [var first, var second] ? (first, second) : ("", "");
            Assert.Contains($" id=\"{id}\"", Read(file), StringComparison.Ordinal);
        });
        Assert.Equal(["command", "error", "member", "operation"], entries.RootElement.EnumerateArray().Select(entry => entry[0].GetString()).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_a_page_states_stays_text()
    {
        File.WriteAllText(Path.Combine(_kites.Folder, "get-strings.adoc"), File.ReadAllText(Path.Combine(_kites.Folder, "get-strings.adoc")).Replace("length", "</script><b>", StringComparison.Ordinal));
        await WriteAsync();

        Assert.DoesNotContain("<b>", Read("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", Read("resource.strings.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_that_is_no_more_loses_its_page_and_other_files_stay()
    {
        await WriteAsync();
        _site.Write("notes.html", "mine");
        File.Delete(Path.Combine(_kites.Folder, "get-strings.adoc"));

        await WriteAsync();

        Assert.False(File.Exists(_site.At("resource.strings.html")));
        Assert.True(File.Exists(_site.At("notes.html")));
    }

    [Fact]
    public async Task The_same_pages_give_the_same_site()
    {
        await WriteAsync();
        var first = Read("index.html") + Read("resource.kites.html");
        await WriteAsync();

        Assert.Equal(first, Read("index.html") + Read("resource.kites.html"));
    }

    [Fact]
    public async Task A_folder_without_operations_is_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("overview.txt", Sample.Overview);

        var run = await ToolRun.InvokeAsync("report", folder.Path, "--into", _site.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("none of the 1 files is the page of an operation", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_site.At("index.html")));
    }

    [Fact]
    public async Task What_cannot_be_written_is_told()
    {
        var file = _site.Write("taken", "");

        var run = await ToolRun.InvokeAsync("report", _kites.Folder, "--into", file);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("cannot write to", run.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _kites.Dispose();
        _site.Dispose();
    }

    private Task<ToolRun> WriteAsync() => ToolRun.InvokeAsync("report", _kites.Folder, "--into", _site.Path, "--title", "Kites & more");

    private string Read(string file) => File.ReadAllText(_site.At(file));
}
