using SpecGen.Input;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Input;

public class PageFilesTests
{
    [Fact]
    public void A_folder_means_all_pages_below_and_no_other_files()
    {
        using var folder = Pages();
        Assert.Equal(["a.html", "b/c.adoc", "b/d.TXT"], Find(folder, folder.Path));
    }

    [Fact]
    public void A_file_is_taken_whatever_its_extension()
    {
        using var folder = Pages();
        Assert.Equal(["b/e.json"], Find(folder, folder.At("b/e.json")));
    }

    [Theory]
    [InlineData("**/*.adoc", new[] { "b/c.adoc" })]
    [InlineData("*.html", new[] { "a.html" })]
    [InlineData("b/*.*", new[] { "b/c.adoc", "b/d.TXT", "b/e.json" })]
    public void A_glob_finds_what_it_matches(string pattern, string[] files)
    {
        using var folder = Pages();
        Assert.Equal(files, Find(folder, folder.At(pattern)));
    }

    [Fact]
    public void A_file_named_twice_is_found_once()
    {
        using var folder = Pages();
        Assert.Equal(["a.html"], Find(folder, folder.At("a.html"), folder.At("*.html")));
    }

    [Fact]
    public void What_names_nothing_is_told()
    {
        var missing = new List<string>();
        Assert.Empty(PageFiles.Find(["no-such-file", "no-such-folder/*.html"], missing.Add, Assert.Fail));
        Assert.Equal(["no-such-file", "no-such-folder/*.html"], missing);
    }

    private static TemporaryFolder Pages()
    {
        var folder = new TemporaryFolder();
        foreach (var name in new[] { "a.html", "b/c.adoc", "b/d.TXT", "b/e.json" })
            folder.Write(name, "");
        return folder;
    }

    private static IEnumerable<string> Find(TemporaryFolder folder, params string[] pages) =>
        PageFiles.Find(pages, Assert.Fail, Assert.Fail).Select(file => Path.GetRelativePath(folder.Path, file.Path).Replace('\\', '/'));
}
