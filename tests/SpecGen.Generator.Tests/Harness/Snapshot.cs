using Microsoft.CodeAnalysis;

namespace SpecGen.Generator.Tests.Harness;

/// <summary>
/// Compares generated files with those checked in under <c>Snapshots/</c>: one file per hint name, so that a change shows
/// as a readable diff. Fails on new, missing and different files; writes them only when UPDATE_SNAPSHOTS=1.
/// </summary>
internal static class Snapshot
{
    public static void Matches(string name, IEnumerable<GeneratedSourceResult> sources)
    {
        var folder = Path.Combine(Repository.Root, "tests/SpecGen.Generator.Tests/Snapshots", name);
        var actual = sources.ToDictionary(source => source.HintName + ".txt", source => source.SourceText.ToString());
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            Write(folder, actual);

        var expected = Directory.Exists(folder)
            ? Directory.GetFiles(folder).ToDictionary(path => Path.GetFileName(path), File.ReadAllText)
            : [];
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        foreach (var (file, text) in expected)
            Assert.Equal(text.ReplaceLineEndings("\n"), actual[file]);
    }

    private static void Write(string folder, Dictionary<string, string> files)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (var (file, text) in files)
            File.WriteAllText(Path.Combine(folder, file), text);
    }
}
