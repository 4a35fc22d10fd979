namespace SpecGen.Core.Tests.Harness;

/// <summary>
/// The shared corpus of real pages, which is no part of the project: beside the checkout as <c>../shared/corpus</c>,
/// or where SPECGEN_CORPUS says. Tests over it skip where it is absent.
/// </summary>
internal static class Corpus
{
    private static readonly string s_folder =
        Environment.GetEnvironmentVariable("SPECGEN_CORPUS") ?? Path.Combine(Repository.Root, "../shared/corpus");

    /// <summary>A file or folder of the corpus; skips the test without it.</summary>
    public static string Require(string path)
    {
        var full = Path.Combine(s_folder, path);
        Assert.SkipUnless(Path.Exists(full), $"The corpus is not here: {path} was looked for beside the checkout and under SPECGEN_CORPUS.");
        return full;
    }

    public static IEnumerable<string> RequirePages(string folder) =>
        Directory.GetFiles(Require(folder), "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
