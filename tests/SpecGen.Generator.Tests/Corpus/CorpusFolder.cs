using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Corpus;

/// <summary>Pages of a corpus as the compiler would hand them to the generator.</summary>
internal static class CorpusFolder
{
    /// <param name="folder">As <see cref="SpecGen.Tests.Harness.Corpus"/> takes it.</param>
    /// <param name="pattern">Of the names of files.</param>
    public static PageText[] RequirePages(string folder, string pattern = "*.*") =>
        [.. SpecGen.Tests.Harness.Corpus.RequirePages(folder, pattern).Select(path => new PageText("/pages/" + Path.GetFileName(path), File.ReadAllText(path)))];
}
