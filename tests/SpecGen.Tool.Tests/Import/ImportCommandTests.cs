using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Import;

public class ImportCommandTests
{
    private static readonly string s_published = File.ReadAllText(Sample.Html);

    [Fact]
    public async Task An_imported_page_says_what_the_published_one_says()
    {
        using var folder = new TemporaryFolder();
        await ImportAsync(Sample.Folder, folder.Path);
        Assert.Equal(await ModelOfAsync(Sample.Folder), await ModelOfAsync(folder.Path));
    }

    [Theory]
    [InlineData("own/html")]
    [InlineData("own/adoc")]
    [InlineData("own/text")]
    [InlineData("ontap-9.6/html")]
    [InlineData("ontap-9.6/adoc")]
    [InlineData("ontap-9.6/text")]
    [InlineData("astra/html")]
    public async Task Imported_pages_of_the_corpus_say_what_the_published_ones_say(string corpus)
    {
        using var folder = new TemporaryFolder();
        await ImportAsync(Corpus.Require(corpus), folder.Path);
        Assert.Equal(await ModelOfAsync(Corpus.Require(corpus)), await ModelOfAsync(folder.Path));
    }

    [Fact]
    public async Task What_is_around_the_content_is_gone()
    {
        var imported = await ImportedAsync("a/page.html", s_published);
        Assert.DoesNotContain("Navigation", imported, StringComparison.Ordinal);
        Assert.DoesNotContain("Collection of separate", imported, StringComparison.Ordinal);
        Assert.Contains("Update a gardener's bed</h1>", imported, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_line_tells_the_file_that_was_imported() =>
        Assert.StartsWith("<!-- Imported by specgen from a/page.html -->\n", await ImportedAsync("a/page.html", s_published), StringComparison.Ordinal);

    [Fact]
    public async Task An_address_that_the_page_states_is_its_origin()
    {
        var page = s_published.Replace("<title>", """<meta property="og:url" content="https://garden.example/beds.html" /><title>""", StringComparison.Ordinal);
        Assert.StartsWith("<!-- Imported by specgen from https://garden.example/beds.html -->\n", await ImportedAsync("page.html", page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_origin_cannot_end_the_comment_it_stands_in()
    {
        var page = s_published.Replace("<title>", """<meta property="og:url" content="x--><h1>y" /><title>""", StringComparison.Ordinal);
        Assert.StartsWith("<!-- Imported by specgen from x--%3E%3Ch1%3Ey -->\n", await ImportedAsync("page.html", page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Importing_again_under_another_name_changes_no_byte()
    {
        var imported = await ImportedAsync("page.html", s_published);
        Assert.Equal(imported, await ImportedAsync("other.html", imported));
    }

    [Fact]
    public async Task Content_without_navigation_is_kept_whole_and_imported_once()
    {
        const string content = "<h1>A heading</h1>\n<p>Words</p>\n";
        var imported = await ImportedAsync("page.html", content);
        Assert.Equal("<!-- Imported by specgen from page.html -->\n" + content, imported);
        Assert.Equal(imported, await ImportedAsync("page.html", imported));
    }

    [Fact]
    public async Task Pages_in_other_forms_are_copied_as_they_are()
    {
        var text = await File.ReadAllTextAsync(Sample.AsciiDoc, TestContext.Current.CancellationToken);
        Assert.Equal(text, await ImportedAsync("page.adoc", text));
    }

    [Fact]
    public async Task A_page_that_is_already_there_is_not_written_again()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("in/page.html", s_published);
        await ImportAsync(page, folder.At("out"));
        File.SetLastWriteTimeUtc(folder.At("out/page.html"), DateTime.UnixEpoch);
        Assert.Contains("written: 0, already there: 1", await ImportAsync(page, folder.At("out")), StringComparison.Ordinal);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(folder.At("out/page.html")));
    }

    [Fact]
    public async Task Two_pages_for_one_place_are_refused()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.InvokeAsync("import", folder.Write("a/page.html", "<p>"), folder.Write("b/page.html", "<p>"), "--into", folder.At("out"));
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("would both be written to 'page.html'", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("out")));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.InvokeAsync("import", Sample.Html, "--into", folder.Write("file", ""));
        Assert.Equal(3, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task A_page_that_cannot_be_imported_does_not_stop_the_others()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "a", "b", "c" })
            folder.Write($"in/{name}.html", s_published);
        Directory.CreateDirectory(folder.At("out/b.html/taken"));

        var run = await ToolRun.InvokeAsync("import", folder.At("in"), "--into", folder.At("out"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("Pages: 2, written: 2", run.Output, StringComparison.Ordinal);
        Assert.Contains($"'{folder.At("in/b.html")}' is not imported: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a.html", "c.html"], Directory.GetFiles(folder.At("out"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_link_that_leaves_the_folder_is_told_and_the_rest_imported()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.html", s_published);
        File.CreateSymbolicLink(folder.At("in/b.html"), folder.Write("secret", "s"));

        var run = await ToolRun.InvokeAsync("import", folder.At("in"), "--into", folder.At("out"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("is passed over: it is a link that leaves the folder", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.At("out/b.html")));
    }

    [Fact]
    public async Task A_link_at_a_pages_place_does_not_lead_the_import_out_of_its_folder()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.html", s_published);
        Directory.CreateDirectory(folder.At("out"));
        File.CreateSymbolicLink(folder.At("out/a.html"), folder.Write("precious", "p"));

        await ImportAsync(folder.At("in"), folder.At("out"));

        Assert.Equal("p", await File.ReadAllTextAsync(folder.At("precious"), TestContext.Current.CancellationToken));
    }

    private static async Task<string> ImportedAsync(string name, string text)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("in/" + name, text);
        await ImportAsync(name.Contains('/', StringComparison.Ordinal) ? folder.At("in") : file, folder.At("out"));
        return await File.ReadAllTextAsync(folder.At("out/" + name));
    }

    private static async Task<string> ImportAsync(string pages, string into)
    {
        var run = await ToolRun.InvokeAsync("import", pages, "--into", into);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        return run.Output;
    }

    private static async Task<string> ModelOfAsync(string pages)
    {
        var run = await ToolRun.InvokeAsync("model", pages);
        Assert.Equal(0, run.ExitCode);
        return run.Output;
    }
}
