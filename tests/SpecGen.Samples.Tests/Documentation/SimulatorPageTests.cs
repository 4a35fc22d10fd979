using SpecGen.Tests.Harness;

namespace SpecGen.Samples.Tests.Documentation;

/// <summary>What <c>docs/simulator.md</c> shows is what is compiled and run here.</summary>
public sealed class SimulatorPageTests
{
    [Fact]
    public async Task The_program_of_the_page_does_what_it_says()
    {
        var before = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(Repository.Root);
        try
        {
            Assert.Equal(917534, await DocumentedUse.RunAsync());
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    [Fact]
    public void The_page_shows_the_program_line_by_line()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs/simulator.md"));
        var shown = page.Split("```csharp")[1].Split("```")[0].Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToArray();
        var compiled = File.ReadAllLines(Path.Combine(Repository.Root, "tests/SpecGen.Samples.Tests/Documentation/DocumentedUse.cs")).Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);

        Assert.InRange(shown.Length, 10, int.MaxValue);
        Assert.All(shown, line => Assert.Contains(line, compiled));
    }
}
