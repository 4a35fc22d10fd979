using SpecGen.Fuzz;

namespace SpecGen.Generator.Tests.Live;

/// <summary>A short run of the fuzzer over the project's own pages of all forms; <c>tests/SpecGen.Fuzz</c> runs as long as one likes.</summary>
public class FuzzTests
{
    private const int Projects = 40;

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

    private static string[] Folders { get; } =
        [Path.Combine(Repository.Root, "tests/SpecGen.Core.Tests/Pages/Samples"), Path.GetDirectoryName(Repository.SeedPage)!];

    [Fact]
    public void Mutated_pages_generate_and_compile()
    {
        var report = FuzzRun.Compile(Folders, seed: 1, Projects, DateTime.UtcNow + s_longest);

        Assert.Empty(report.Faults.Select(found => $"seed {found.Seed}: {found.Fault}\n{string.Join('\n', found.Smallest().Pages)}"));
        Assert.True(report is { Tried: > 0, GeneratedFiles: > 0 }, report.ToString());
    }

    [Theory]
    [InlineData("class Program { static void Main() { System.Environment.Exit(1); } }")]
    public void What_is_no_generated_code_would_be_found(string text) => Assert.NotNull(FuzzRun.StrangerIn(text));
}
