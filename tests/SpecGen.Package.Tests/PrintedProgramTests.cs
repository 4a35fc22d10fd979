using System.Text.RegularExpressions;
using SpecGen.Package.Tests.Building;

namespace SpecGen.Package.Tests;

// A newcomer copies a page's first program into an empty project, usings and all.
public partial class PrintedProgramTests(PackedFeed feed)
{
    [Theory]
    [InlineData("README.md", "Quick", true)]
    [InlineData("docs/start/library.md", "Contoso.Ontap", false)]
    [InlineData("docs/start/fleet.md", "Fleet", true)]
    public async Task Builds_as_it_is_printed(string page, string name, bool isProgram)
    {
        DotnetResult build = await Project(page, name, isProgram).BuildAsync();

        build.ShouldSucceed();
    }

    [Fact]
    public async Task The_script_builds_as_it_is_printed_and_says_in_one_line_that_no_cluster_answers()
    {
        NewProject project = Project("docs/start/script.md", "VolumeList", isProgram: true);
        (await project.BuildAsync()).ShouldSucceed();

        DotnetResult run = await project.RunAsync("https://127.0.0.1:9/api", new string('A', 64));

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"\AGET /storage/volumes[^\n]+\n\z", run.Output);
    }

    [Fact]
    public async Task Both_programs_of_the_comparison_build_as_they_are_printed()
    {
        string[] programs = Blocks("docs/start/compared.md", "csharp");
        Assert.Equal(2, programs.Length);

        // The second has no client, and is compiled as a method beside the first: a project has one program.
        (string usings, string statements) = Divide(programs[1]);
        string source = $"{usings}\n{programs[0]}\nasync Task ByHandAsync()\n{{\n{statements}\n}}\n\nawait ByHandAsync();\n";
        DotnetResult build = await new NewProject(feed, "Compared", isProgram: true, Additions("README.md"), source).BuildAsync();

        build.ShouldSucceed();
    }

    private NewProject Project(string page, string name, bool isProgram) =>
        new(feed, name, isProgram, Additions(page), Blocks(page, "csharp")[0]);

    /// <summary>What the page says of the project file, with the reference that it lets a command add.</summary>
    private string Additions(string page)
    {
        string printed = OwnVersion().Replace(Blocks(page, "xml")[0], feed.Version);
        return printed.Contains("\"SpecGen.Generator\"", StringComparison.Ordinal)
            ? printed
            : $"<ItemGroup>{ConsumerProject.GeneratorReference(feed)}</ItemGroup>\n{printed}";
    }

    private static (string Usings, string Statements) Divide(string program)
    {
        int end = program.IndexOf("\n\n", StringComparison.Ordinal);
        return (program[..end], program[end..]);
    }

    private static string[] Blocks(string page, string language) =>
        [.. File.ReadAllText(Path.Combine(RepositoryFolders.Root, page)).ReplaceLineEndings("\n")
            .Split($"```{language}\n").Skip(1).Select(block => block.Split("```")[0])];

    [GeneratedRegex("""(?<=Include="SpecGen\.[^"]+" Version=")[^"]+""")]
    private static partial Regex OwnVersion();
}
