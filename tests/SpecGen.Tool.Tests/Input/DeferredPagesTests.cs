using SpecGen.Input;
using SpecGen.Model;
using SpecGen.Session;

namespace SpecGen.Tool.Tests.Input;

public sealed class DeferredPagesTests : IDisposable
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "spec/ontap/storage/volumes/get-storage-volumes.adoc"));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_beginning_of_a_page_tells_its_operation_and_its_release()
    {
        Write("volumes.adoc", s_page);

        var operation = Assert.Single(Read().Operations);

        Assert.Equal(("GET", "/storage/volumes", "9.6"), (operation.Name.Method, operation.Name.PathTemplate, operation.IntroducedIn));
    }

    [Fact]
    public void The_rest_of_a_page_is_read_when_it_is_asked_for()
    {
        Write("volumes.adoc", s_page);
        var operation = Assert.Single(Read().Operations);
        Write("volumes.adoc", s_page.Replace("max_records", "most_records", StringComparison.Ordinal));

        Assert.Contains(operation.Page.Parameters, parameter => parameter.Name == "most_records");
    }

    [Fact]
    public void An_operation_that_its_page_states_no_longer_is_there_without_what_the_page_said()
    {
        Write("volumes.adoc", s_page);
        var operation = Assert.Single(Read().Operations);
        File.Delete(Path.Combine(_folder.FullName, "volumes.adoc"));

        Assert.Empty(operation.Page.Parameters);
        Assert.Equal("/storage/volumes", operation.Page.PathTemplate);
    }

    [Fact]
    public void Of_two_pages_that_state_one_operation_the_preferred_one_counts()
    {
        Write("a/volumes.adoc", s_page);
        Write("b/volumes.adoc", s_page.Replace("max_records", "most_records", StringComparison.Ordinal));

        var pages = Read(preference: "b");

        Assert.Contains(Assert.Single(pages.Operations).Page.Parameters, parameter => parameter.Name == "most_records");
    }

    [Fact]
    public void What_is_selected_is_told_by_the_beginning()
    {
        Write("volumes.adoc", s_page);
        Write("luns.adoc", s_page.Replace("/storage/volumes", "/storage/luns", StringComparison.Ordinal));

        Assert.Equal("/storage/luns", Assert.Single(Read(include: "/storage/luns").Operations).Name.PathTemplate);
    }

    [Fact]
    public void Checking_says_of_every_page_what_reading_all_at_once_says()
    {
        Write("volumes.adoc", s_page[..(s_page.Length / 3)]);
        Write("notes.txt", "Buy milk.");
        var whole = PageFileReader.ReadAll(Files(), PathSelection.Everything, progress: null, TestContext.Current.CancellationToken);

        var told = Read().Check(TestContext.Current.CancellationToken).ToArray();

        Assert.NotEmpty(told);
        Assert.Equal(whole.SelectMany(page => page.Diagnostics), told);
    }

    private void Write(string name, string text)
    {
        var file = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private DeferredPages Read(string? include = null, string? preference = null) =>
        DeferredPages.Of(Files(), PathSelection.Parse(include, null), PagePreference.Parse(preference), [], TestContext.Current.CancellationToken);

    private IReadOnlyList<FoundFile> Files() => PageFiles.Find([_folder.FullName], _ => { }, _ => { });
}
