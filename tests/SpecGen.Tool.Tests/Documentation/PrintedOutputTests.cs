using System.Diagnostics;
using SpecGen.Tool.Tests.Fetch;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Documentation;

/// <summary>What docs/tool.md prints is what the command prints. A line of three dots stands for any lines.</summary>
public class PrintedOutputTests
{
    private const string AnyLines = "…";

    [Fact]
    public void The_document_prints_the_output_of_these_commands() => Assert.Equal(
        ["import", "explain", "find", "doctor", "role"],
        Blocks().Select(block => block.Command.Split(' ')[1]));

    // That of doctor needs packages: see SpecGen.Package.Tests.
    [Theory]
    [InlineData("explain")]
    [InlineData("find")]
    [InlineData("role")]
    public async Task It_is_what_the_command_prints(string command)
    {
        var (line, expected) = Blocks().Single(block => block.Command.Split(' ')[1] == command);

        AssertPrinted(expected, await RunAsync(line));
    }

    [Fact]
    public async Task The_import_is_that_of_the_small_site()
    {
        var (line, expected) = Blocks().Single(block => block.Command.Split(' ')[1] == "import");
        await using var site = await GardenSite.StartAsync();
        using var folder = new TemporaryFolder();
        Assert.EndsWith(GardenSite.Folder + "overview.html", line.Split(' ')[2], StringComparison.Ordinal);

        AssertPrinted(expected, (await ToolRun.InvokeAsync("import", site.Start, "--into", folder.Path, "--allow-http", "--delay", "0")).Output);
    }

    [Theory]
    [InlineData("a\n…\nd\n", "a\nb\nc\nd\n", true)]
    [InlineData("a\n…\n", "a\n", true)]
    [InlineData("a\n…\nd\n", "a\nb\nc\n", false)]
    [InlineData("a\n", "a\nb\n", false)]
    [InlineData("a\n…\nb\nc\n", "a\nc\n", false)]
    public void Three_dots_stand_for_any_lines_and_nothing_else_does(string expected, string output, bool isPrinted) => Assert.Equal(isPrinted, IsPrinted(Lines(expected), Lines(output)));

    private static void AssertPrinted(string expected, string output) =>
        Assert.True(IsPrinted(Lines(expected), Lines(output)), $"docs/tool.md prints\n{expected}\nand the command\n{output}");

    private static bool IsPrinted(ReadOnlySpan<string> expected, ReadOnlySpan<string> output)
    {
        if (expected.IsEmpty)
            return output.IsEmpty;
        if (expected[0] != AnyLines)
            return !output.IsEmpty && expected[0] == output[0] && IsPrinted(expected[1..], output[1..]);
        for (var skipped = 0; skipped <= output.Length; skipped++)
        {
            if (IsPrinted(expected[1..], output[skipped..]))
                return true;
        }

        return false;
    }

    private static string[] Lines(string text) => [.. text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.TrimEnd())];

    private static (string Command, string Output)[] Blocks() =>
    [
        .. File.ReadAllText(Path.Combine(Repository.Root, "docs/tool.md")).ReplaceLineEndings("\n")
            .Split("```text\n$ ").Skip(1)
            .Select(block => block.Split("\n```")[0].Split('\n', 2))
            .Select(block => (block[0], block[1])),
    ];

    /// <summary>As a shell would, in the checkout.</summary>
    private static async Task<string> RunAsync(string line)
    {
        var arguments = line.Split('"').SelectMany((part, index) => index % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Skip(1);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "specgen.dll"), .. arguments])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
