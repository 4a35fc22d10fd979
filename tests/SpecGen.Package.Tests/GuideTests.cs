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
        ConsumerProject consumer = ConsumerProject.Create(
            feed,
            ConsumerProject.GeneratorReference(feed) + ConsumerProject.Page(pages),
            string.Join('\n', [Usings, connection, .. statements, .. types]));

        Assert.True(statements.Length >= 6, "The guide has lost its blocks.");
        (await consumer.BuildAsync()).ShouldSucceed();
    }

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
