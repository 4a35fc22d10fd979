using SpecGen.Package.Tests.Building;

namespace SpecGen.Package.Tests;

// The guide is what users copy from.
public class GuideTests(PackedFeed feed)
{
    private const string Usings = """
        using System;
        using System.IO;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Contoso.Ontap;
        using Contoso.Ontap.Storage;
        using Contoso.Ontap.Storage.Volumes;
        using SpecGen.Runtime;
        using File = System.IO.File;

        string password = args[0], fingerprint = args[1], uuid = args[2];
        string? resumeToken = null;
        CancellationToken cancellationToken = default;
        """;

    private const string SimulatorUsings = """
        using System;
        using Contoso.Ontap;
        using Contoso.Ontap.Storage;
        using Contoso.Ontap.Storage.Volumes;
        using SpecGen.Runtime;

        """;

    [Fact]
    public async Task Every_block_of_the_guide_compiles()
    {
        string[] blocks = Blocks(File.ReadAllText(Path.Combine(RepositoryFolders.Root, "docs/guide.md")).ReplaceLineEndings("\n"));
        string[] types = [.. blocks.Where(block => block.StartsWith("internal ", StringComparison.Ordinal))];
        string connection = blocks[0];
        string[] statements = [.. blocks.Except(types).Skip(1).Select(block => $"{{\n{block}}}")];
        string pages = Path.Combine(RepositoryFolders.Root, "spec/ontap/storage/**/*.adoc");
        string program = string.Join('\n', [Usings, connection, .. statements, .. types]);

        Assert.True(statements.Length >= 6, "The guide has lost its blocks.");
        Dictionary<string, string> used = await GeneratedAsync("used"), all = await GeneratedAsync("all");
        Assert.InRange(used.Count, 2, all.Count - 1);
        Assert.All(used, file => AssertLinesOf(all[file.Key], file.Value));

        async Task<Dictionary<string, string>> GeneratedAsync(string emission)
        {
            ConsumerProject consumer = ConsumerProject.Create(
                feed,
                ConsumerProject.GeneratorReference(feed) + ConsumerProject.Page(pages),
                program,
                $"<OutputType>Exe</OutputType><SpecGenEmit>{emission}</SpecGenEmit>");
            (await consumer.BuildAsync()).ShouldSucceed();
            return Directory.GetFiles(consumer.GeneratedFolder, "*.cs", SearchOption.AllDirectories).ToDictionary(file => Path.GetFileName(file), WithoutRemarks);
        }
    }

    /// <summary>What the program does not name is left out; no line is another, and none stands elsewhere.</summary>
    private static void AssertLinesOf(string whole, string used)
    {
        Queue<string> lines = new(whole.Split('\n'));
        Assert.All(used.Split('\n'), line =>
        {
            while (lines.TryDequeue(out string? next))
            {
                if (next == line)
                    return;
            }

            Assert.Fail($"'{line}' is not there, or not after the line before.");
        });
    }

    /// <summary>Of a client by use the classes say so; nothing else differs.</summary>
    private static string WithoutRemarks(string file) => Path.GetFileName(file).StartsWith("Client_", StringComparison.Ordinal)
        ? string.Join('\n', File.ReadLines(file).Where(line => !line.Contains("SpecGenEmit", StringComparison.Ordinal)))
        : File.ReadAllText(file);

    [Fact]
    public async Task The_program_of_the_simulators_page_runs_on_a_simulated_cluster()
    {
        string document = File.ReadAllText(Path.Combine(RepositoryFolders.Root, "docs/simulator.md")).ReplaceLineEndings("\n");
        string program = Assert.Single(Blocks(document)).Replace("spec/ontap", Path.Combine(RepositoryFolders.Root, "spec/ontap"), StringComparison.Ordinal);
        ConsumerProject consumer = ConsumerProject.Create(
            feed,
            ConsumerProject.GeneratorReference(feed)
            + $"""<PackageReference Include="SpecGen.Simulator" Version="{feed.Version}" />"""
            + ConsumerProject.Page(Path.Combine(RepositoryFolders.Root, "spec/ontap/storage/**/*.adoc")),
            SimulatorUsings + program);

        (await consumer.BuildAsync()).ShouldSucceed();
        DotnetResult run = await consumer.RunProgramAsync();

        run.ShouldSucceed();
        Assert.Equal("917534", run.Output.Trim());
    }

    private static string[] Blocks(string document) =>
        [.. document.Split("```csharp\n").Skip(1).Select(block => block.Split("```")[0])];
}
