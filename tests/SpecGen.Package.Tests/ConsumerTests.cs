using SpecGen.Package.Tests.Building;

namespace SpecGen.Package.Tests;

// A stranger's project, restored into an empty cache and built with warnings as errors, documentation on and the
// generated files written out.
public class ConsumerTests(PackedFeed feed)
{
    private const string ReadsAnAssociation = """
        using System;
        using System.Text.Json;
        using Contoso.Ontap.Security.Ipsec.SecurityAssociations;

        var association = JsonSerializer.Deserialize<IpsecSecurityAssociation>(
            "{\"ike\":{\"is_initiator\":true},\"lifetime\":86400,\"node\":{\"name\":\"node1\"}}")!;
        Console.WriteLine($"initiator {association.Ike?.IsInitiator}, {association.Lifetime} s on {association.Node?.Name}");
        Console.WriteLine(JsonSerializer.Serialize(association));
        """;

    private const string ReadsAClock = """
        using System;
        using System.Text.Json;
        using Contoso.Ontap.Clusters.Clock;

        var clock = JsonSerializer.Deserialize<ClusterClock>("{\"maker\":\"Ada\",\"turns\":5000000000}")!;
        Console.WriteLine($"{clock.Maker} turned {clock.Turns} times");
        """;

    [Theory]
    [InlineData("")]
    [InlineData("PrivateAssets=\"all\"")]
    public async Task One_reference_to_the_generator_is_enough_to_compile_and_run(string attributes)
    {
        ConsumerProject consumer = ConsumerProject.Create(
            feed, ConsumerProject.GeneratorReference(feed, attributes) + ConsumerProject.Page(RepositoryFolders.SeedPage), ReadsAnAssociation);

        (await consumer.BuildAsync()).ShouldSucceed();
        DotnetResult run = (await consumer.RunProgramAsync()).ShouldSucceed();

        Assert.Equal(
            ["initiator True, 86400 s on node1", """{"ike":{"is_initiator":true},"lifetime":86400,"node":{"name":"node1"}}"""],
            run.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
        Assert.NotEmpty(Directory.GetFiles(consumer.GeneratedFolder, "*.cs", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Globs_may_stand_on_lines_of_their_own_or_between_semicolons()
    {
        string volumePage = Path.Combine(RepositoryFolders.Root, "spec/ontap/storage/volumes/get-storage-volumes-.adoc");
        string[] pages = [RepositoryFolders.SeedPage, RepositoryFolders.ClockPage, volumePage];
        ConsumerProject consumer = ConsumerProject.Create(
            feed,
            ConsumerProject.GeneratorReference(feed) + string.Concat(pages.Select(ConsumerProject.Page)),
            ReadsAnAssociation,
            """
            <OutputType>Exe</OutputType>
            <SpecGenInclude>
              /cluster;
              /storage
              /security/**
            </SpecGenInclude>
            <SpecGenExclude>/storage;/cluster</SpecGenExclude>
            """);

        (await consumer.BuildAsync()).ShouldSucceed();

        Assert.Empty(Directory.GetFiles(consumer.GeneratedFolder, "Cluster*", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFiles(consumer.GeneratedFolder, "Storage*", SearchOption.AllDirectories));
        Assert.NotEmpty(Directory.GetFiles(consumer.GeneratedFolder, "Security*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Two_APIs_with_one_operation_have_a_client_each()
    {
        string yard = Path.Combine(Directory.CreateTempSubdirectory("specgen-yard").FullName, "get-cluster-clock.html");
        File.WriteAllText(yard, File.ReadAllText(RepositoryFolders.ClockPage).Replace("turns", "strikes", StringComparison.Ordinal));
        ConsumerProject consumer = ConsumerProject.Create(
            feed,
            ConsumerProject.GeneratorReference(feed)
                + ConsumerProject.Page(RepositoryFolders.ClockPage, "Api=\"Tower\"") + ConsumerProject.Page(yard, "Api=\"Yard\""),
            """
            using System;

            Func<Contoso.Ontap.Tower.Clusters.Clock.ClusterClock, long?> ofTower = clock => clock.Turns;
            Func<Contoso.Ontap.Yard.Clusters.Clock.ClusterClock, long?> ofYard = clock => clock.Strikes;
            Console.WriteLine($"{typeof(Contoso.Ontap.Tower.TowerClient)} {typeof(Contoso.Ontap.Yard.YardClient)} {ofTower} {ofYard}");
            """);

        (await consumer.BuildAsync()).ShouldSucceed();
    }

    [Fact]
    public async Task The_sample_of_the_README_compiles_as_it_stands_for_the_oldest_framework()
    {
        string readme = File.ReadAllText(Path.Combine(RepositoryFolders.Root, "README.md")).ReplaceLineEndings("\n");
        string sample = readme.Split("```csharp\n")[1].Split("```")[0];
        ConsumerProject consumer = ConsumerProject.Create(
            feed,
            ConsumerProject.GeneratorReference(feed) + ConsumerProject.Page(RepositoryFolders.SeedPage),
            sample,
            "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>",
            framework: "net8.0");

        (await consumer.BuildAsync()).ShouldSucceed();
    }

    [Fact]
    public async Task The_host_package_beside_the_generator_gives_the_client_its_registration_method()
    {
        string host = $"""<PackageReference Include="SpecGen.Extensions.DependencyInjection" Version="{feed.Version}" />""";
        ConsumerProject consumer = ConsumerProject.Create(
            feed,
            ConsumerProject.GeneratorReference(feed) + host + ConsumerProject.Page(RepositoryFolders.SeedPage),
            """
            using System;
            using Contoso.Ontap;
            using Microsoft.Extensions.DependencyInjection;
            using SpecGen.Runtime;

            var services = new ServiceCollection();
            services.AddOntapClient(_ => new ApiClientOptions(new Uri("https://cluster1/api")));
            using var provider = services.BuildServiceProvider();
            Console.WriteLine(provider.GetRequiredService<OntapClient>().Security is not null);
            """);

        (await consumer.BuildAsync()).ShouldSucceed();
        DotnetResult run = (await consumer.RunProgramAsync()).ShouldSucceed();

        Assert.Equal("True", run.Output.Trim());
    }

    // The page has a reference by name (&hellip;), which is left to AngleSharp: it must load from beside the generator.
    [Theory]
    [InlineData("1.5.0")]
    [InlineData("0.17.1")]
    public async Task An_HTML_page_is_read_beside_another_AngleSharp_in_the_project(string version)
    {
        string angleSharp = $"""<PackageReference Include="AngleSharp" Version="{version}" />""";
        string program = ReadsAClock + "\nConsole.WriteLine(typeof(AngleSharp.Html.Parser.HtmlParser).Assembly.GetName().Version!.ToString(3));";
        ConsumerProject consumer = ConsumerProject.Create(
            feed, ConsumerProject.GeneratorReference(feed) + angleSharp + ConsumerProject.Page(RepositoryFolders.ClockPage), program);

        (await consumer.BuildAsync()).ShouldSucceed();
        DotnetResult run = (await consumer.RunProgramAsync()).ShouldSucceed();

        Assert.Equal(["Ada turned 5000000000 times", version], run.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    // NuGet hands analyzers on to whoever references the consumer, so the generator runs there too, without a page.
    [Fact]
    public async Task A_program_that_references_a_consumer_gets_the_runtime_and_is_otherwise_left_alone()
    {
        ConsumerProject library = ConsumerProject.Create(
            feed, ConsumerProject.GeneratorReference(feed) + ConsumerProject.Page(RepositoryFolders.SeedPage), program: "", properties: "<AssemblyName>Library</AssemblyName>");
        ConsumerProject program = ConsumerProject.Create(
            feed,
            $"""<ProjectReference Include="{library.ProjectFile}" />""",
            ReadsAnAssociation,
            "<OutputType>Exe</OutputType><LangVersion>11</LangVersion>");

        (await program.BuildAsync()).ShouldSucceed();
        DotnetResult run = (await program.RunProgramAsync()).ShouldSucceed();

        Assert.StartsWith("initiator True", run.Output, StringComparison.Ordinal);
    }
}
