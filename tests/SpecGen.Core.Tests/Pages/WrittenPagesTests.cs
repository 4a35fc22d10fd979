using SpecGen.TestPages;

namespace SpecGen.Core.Tests.Pages;

/// <summary>The pages of our own corpus are those that its descriptions give.</summary>
public class WrittenPagesTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests/SpecGen.TestPages");

    /// <summary>With UPDATE_SNAPSHOTS=1 they are written anew.</summary>
    [Fact]
    public void Pages_and_truth_are_up_to_date()
    {
        var pages = Corpus.Require("own/");
        var written = WrittenPages.Of(Path.Combine(s_folder, "Descriptions"));
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            Write(pages, written);

        var present = Directory.GetFiles(pages, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(pages, file).Replace('\\', '/'));
        Assert.Equal(written.Keys, present.Order(StringComparer.Ordinal));
        Assert.All(written, page => Assert.Equal(page.Value, File.ReadAllText(Path.Combine(pages, page.Key))));
    }

    [Fact]
    public void The_writer_knows_nothing_of_the_reader() =>
        Assert.DoesNotContain(typeof(WrittenPages).Assembly.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("SpecGen", StringComparison.Ordinal));

    private static void Write(string folder, IReadOnlyDictionary<string, string> pages)
    {
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(file => !pages.ContainsKey(Path.GetRelativePath(folder, file).Replace('\\', '/'))))
            File.Delete(file);
        foreach (var (path, text) in pages)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
