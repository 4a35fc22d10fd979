namespace SpecGen.Tests.Harness;

/// <summary>
/// Pages with their truth: our own, below <c>own/</c>, which come with the checkout; and the shared corpus of real pages,
/// which is no part of the project: beside the checkout as <c>../shared/corpus</c>, or where SPECGEN_CORPUS says.
/// Tests over the shared corpus skip where it is absent.
/// </summary>
internal static class Corpus
{
    private const string Own = "own/";

    private static readonly string s_own = Path.Combine(Repository.Root, "tests/SpecGen.TestPages/Pages");

    private static readonly string s_shared =
        Environment.GetEnvironmentVariable("SPECGEN_CORPUS") ?? Path.Combine(Repository.Root, "../shared/corpus");

    /// <summary>A file or folder of a corpus; skips the test where the shared one is absent.</summary>
    public static string Require(string path)
    {
        if (path.StartsWith(Own, StringComparison.Ordinal))
            return Path.Combine(s_own, path[Own.Length..]);
        var full = Path.Combine(s_shared, path);
        Assert.SkipUnless(Path.Exists(full), $"The corpus is not here: {path} was looked for beside the checkout and under SPECGEN_CORPUS.");
        return full;
    }

    public static IEnumerable<string> RequirePages(string folder, string pattern = "*.*") =>
        Directory.GetFiles(Require(folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
