using SpecGen.Input;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Input;

/// <summary>Links among pages: what they lead to is read where it lies in the folder, and told where it does not.</summary>
public sealed class FolderWalkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _elsewhere = new();
    private readonly List<string> _told = [];

    public FolderWalkTests() => _folder.Write("spec/a.html", "");

    [Fact]
    public void A_link_to_a_page_of_the_folder_is_that_page()
    {
        File.CreateSymbolicLink(_folder.At("spec/b.html"), _folder.At("spec/a.html"));

        Assert.Equal(["a.html", "b.html"], Find(_folder.At("spec")));
        Assert.Empty(_told);
    }

    [Fact]
    public void A_link_that_leaves_the_folder_is_told_and_passed_over()
    {
        File.CreateSymbolicLink(_folder.At("spec/secret.txt"), _elsewhere.Write("secret.txt", "s"));

        Assert.Equal(["a.html"], Find(_folder.At("spec")));
        Assert.Contains("secret.txt' is passed over: it is a link that leaves the folder", Assert.Single(_told), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_whose_name_only_begins_alike_is_outside()
    {
        File.CreateSymbolicLink(_folder.At("spec/b.html"), _folder.Write("spec-of-others/b.html", ""));

        Assert.Equal(["a.html"], Find(_folder.At("spec")));
        Assert.Single(_told);
    }

    [Fact]
    public void A_link_to_nothing_is_told_and_passed_over()
    {
        File.CreateSymbolicLink(_folder.At("spec/gone.html"), _folder.At("spec/no-such-page.html"));

        Assert.Equal(["a.html"], Find(_folder.At("spec")));
        Assert.Contains("gone.html' is passed over: it is a link to what does not exist", Assert.Single(_told), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_in_a_circle_are_told_and_passed_over()
    {
        File.CreateSymbolicLink(_folder.At("spec/x.html"), _folder.At("spec/y.html"));
        File.CreateSymbolicLink(_folder.At("spec/y.html"), _folder.At("spec/x.html"));

        Assert.Equal(["a.html"], Find(_folder.At("spec")));
        Assert.Equal(2, _told.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/**/*.html")]
    public void A_folder_that_holds_links_to_itself_ends(string glob)
    {
        foreach (var name in new[] { "one", "two", "three" })
            Directory.CreateSymbolicLink(_folder.At("spec/" + name), _folder.At("spec"));

        Assert.Equal(["a.html"], Find(_folder.At("spec") + glob));
        Assert.All(_told, told => Assert.Contains("it is a link to a folder; name that folder itself", told, StringComparison.Ordinal));
        Assert.Equal(3, _told.Count);
    }

    [Fact]
    public void A_link_that_the_command_line_names_is_followed()
    {
        Directory.CreateSymbolicLink(_elsewhere.At("linked"), _folder.At("spec"));
        File.CreateSymbolicLink(_folder.At("spec/b.html"), _folder.At("spec/a.html"));

        Assert.Equal(["a.html", "b.html"], Find(_elsewhere.At("linked")));
        Assert.Empty(_told);
    }

    [Fact]
    public void A_glob_that_names_one_level_looks_no_deeper()
    {
        _folder.Write("spec/deep/b.html", "");
        Directory.CreateSymbolicLink(_folder.At("spec/deep/again"), _folder.At("spec"));

        Assert.Equal(["a.html"], Find(_folder.At("spec/*.html")));
        Assert.Empty(_told);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _elsewhere.Dispose();
    }

    private IEnumerable<string> Find(string page) => PageFiles.Find([page], Assert.Fail, _told.Add).Select(file => file.Place.Replace('\\', '/'));
}
