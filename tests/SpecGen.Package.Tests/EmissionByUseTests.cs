using SpecGen.Package.Tests.Building;

namespace SpecGen.Package.Tests;

// What a stranger's project gets of a reference without asking, and what it takes to get the rest.
public class EmissionByUseTests(PackedFeed feed)
{
    private const string Program = """
        using System;
        using Contoso.Ontap;

        Console.WriteLine(nameof(OntapClient.Cluster.Clock));
        """;

    private const string Library = "namespace Contoso; internal static class Nothing;";

    [Theory]
    [InlineData("<OutputType>Exe</OutputType>", true)]
    [InlineData("<OutputType>exe</OutputType><IsPackable>false</IsPackable>", true)]
    [InlineData("<OutputType>WinExe</OutputType>", true)]
    [InlineData("<OutputType>Exe</OutputType><IsPackable>true</IsPackable><PackAsTool>true</PackAsTool>", true)]
    [InlineData("<OutputType>Exe</OutputType><IsPackable>true</IsPackable>", false)]
    [InlineData("<OutputType>Exe</OutputType><SpecGenEmit>all</SpecGenEmit>", false)]
    public async Task A_program_that_is_not_packed_has_what_it_mentions(string properties, bool isByUse) =>
        await AssertGenerated(Program, properties, isByUse ? ["Cluster.Clock.g.cs"] : ["Cluster.Clock.g.cs", "Security.Ipsec.SecurityAssociations.g.cs"]);

    [Theory]
    [InlineData("", false)]
    [InlineData("<SpecGenEmit>used</SpecGenEmit>", true)]
    public async Task A_library_has_all(string properties, bool isByUse) =>
        await AssertGenerated(Library, properties, isByUse ? [] : ["Cluster.Clock.g.cs", "Security.Ipsec.SecurityAssociations.g.cs"]);

    [Theory]
    [InlineData("<OutputType>Exe</OutputType>", true)]
    [InlineData("<OutputType>Exe</OutputType><SpecGenEmit>all</SpecGenEmit>", false)]
    public async Task A_program_that_is_packed_all_the_same_is_warned_of(string properties, bool isWarned)
    {
        DotnetResult pack = (await Project(Program, properties).RunAsync(["pack", "--nologo", "-v", "quiet", "-p:TreatWarningsAsErrors=false"])).ShouldSucceed();

        Assert.Equal(isWarned, pack.Output.Contains("warning SPEC054", StringComparison.Ordinal));
    }

    private async Task AssertGenerated(string program, string properties, string[] files)
    {
        ConsumerProject consumer = Project(program, properties);

        (await consumer.BuildAsync()).ShouldSucceed();

        Assert.Equal(files, Directory.GetFiles(consumer.GeneratedFolder, "*.cs", SearchOption.AllDirectories).Select(Path.GetFileName).Where(name => !name!.StartsWith("Client_", StringComparison.Ordinal)).Order());
    }

    private ConsumerProject Project(string program, string properties) => ConsumerProject.Create(
        feed,
        ConsumerProject.GeneratorReference(feed) + ConsumerProject.Page(RepositoryFolders.SeedPage) + ConsumerProject.Page(RepositoryFolders.ClockPage),
        program,
        properties);
}
