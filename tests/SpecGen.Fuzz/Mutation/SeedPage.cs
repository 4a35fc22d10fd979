using SpecGen.Fuzz.Runs;

namespace SpecGen.Fuzz.Mutation;

/// <summary>A page that is mutated, with its form by the ending of its file.</summary>
internal sealed record SeedPage(string Extension, IReadOnlyList<string> Lines)
{
    /// <summary>In characters, about.</summary>
    public int Length { get; } = Lines.Sum(line => line.Length + 1);

    public static IReadOnlyList<SeedPage> In(IEnumerable<string> folders) =>
        [.. folders.SelectMany(folder => Directory.GetFiles(folder)).Order(StringComparer.Ordinal).Select(Read)];

    private static SeedPage Read(string file) => new(Path.GetExtension(file), PageFile.Read(file).Split('\n'));
}
