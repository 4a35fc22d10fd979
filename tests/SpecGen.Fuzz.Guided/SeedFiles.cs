using System.Text;
using SpecGen.Tests.Harness;

namespace SpecGen.Fuzz.Guided;

/// <summary>Files of this project as inputs to begin with.</summary>
internal static class SeedFiles
{
    /// <summary>Of each folder and kind: every seed is run several times before the first mutation.</summary>
    private const int Most = 30;

    /// <summary>The shortest, since in longer ones most mutations meet what does not matter.</summary>
    /// <param name="folder">Below the checkout.</param>
    public static IEnumerable<byte[]> In(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
            .OrderBy(file => new FileInfo(file).Length)
            .ThenBy(file => file, StringComparer.Ordinal)
            .Take(Most)
            .Select(File.ReadAllBytes);

    public static byte[] Written(string text) => Encoding.UTF8.GetBytes(text);
}
