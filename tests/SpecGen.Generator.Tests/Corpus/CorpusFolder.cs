using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Corpus;

/// <summary>
/// The shared corpus of real pages, which is no part of the project: beside the checkout as <c>../shared/corpus</c>,
/// or where SPECGEN_CORPUS says. Tests over it skip where it is absent.
/// </summary>
internal static class CorpusFolder
{
    private static readonly string s_folder =
        Environment.GetEnvironmentVariable("SPECGEN_CORPUS") ?? Path.Combine(Repository.Root, "../shared/corpus");

    public static string Require(string path)
    {
        var full = Path.Combine(s_folder, path);
        Assert.SkipUnless(Path.Exists(full), $"The corpus is not here: {path} was looked for beside the checkout and under SPECGEN_CORPUS.");
        return full;
    }

    public static PageText[] RequirePages(string folder) =>
        [.. Directory.GetFiles(Require(folder)).Order(StringComparer.Ordinal).Select(path => new PageText("/pages/" + Path.GetFileName(path), File.ReadAllText(path)))];
}
