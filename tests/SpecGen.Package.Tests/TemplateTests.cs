using System.Text.Json;
using SpecGen.Package.Tests.Building;

namespace SpecGen.Package.Tests;

// `dotnet new` as a newcomer calls it: templates from the packed file, in a hive of their own, and a name that is no C# identifier.
public class TemplateTests(InstalledTemplates templates) : IClassFixture<InstalledTemplates>
{
    [Fact]
    public async Task A_new_program_builds_without_a_warning_passes_its_test_and_says_how_to_run_it()
    {
        string folder = await templates.NewAsync("specgen", "volume-list");
        (await templates.RunAsync(folder, "build", "--nologo", "-v", "quiet", "-warnaserror", "-p:NuGetAudit=false")).ShouldSucceed();

        DotnetResult test = await templates.RunAsync(folder, "test", "--no-build");
        DotnetResult program = await templates.RunAsync(folder, "volume-list/bin/Debug/net10.0/volume-list.dll");

        test.ShouldSucceed();
        Assert.Matches("Passed: +1", test.Output);
        Assert.Equal(2, program.ExitCode);
        Assert.StartsWith("usage: volume-list https://", program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_library_serves_a_program_that_references_it_and_has_the_selected_paths_alone()
    {
        string folder = await templates.NewAsync("specgen-client", "Contoso.Storage", "--client", "ClusterClient", "--include", "/storage/volumes/{uuid}", "--framework", "net8.0");
        string program = await ReferringProgramAsync(folder, "Contoso.Storage", """
            using Contoso.Storage;

            using var cluster = new ClusterClient(new ApiClientOptions(new Uri("https://cluster1/api")));
            Console.WriteLine(string.Join(' ', cluster.Storage.Volumes.GetType().GetMethods().Select(method => method.Name).Where(name => name is "GetAsync" or "ListAsync").Distinct()));
            """);

        DotnetResult run = await templates.RunAsync(program, "run", "-p:NuGetAudit=false");

        run.ShouldSucceed();
        Assert.Equal("GetAsync", run.Output.Trim());
    }

    [Fact]
    public async Task A_library_for_pages_that_are_there_brings_none()
    {
        string folder = await templates.NewAsync("specgen-client", "Observatory", "--pages", "../reference", "--no-restore");

        Assert.False(Directory.Exists(Path.Combine(folder, "spec")));
        Assert.Contains("../reference/**/*.adoc", File.ReadAllText(Path.Combine(folder, "Observatory.csproj")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("specgen", "Stamped/Stamped.csproj")]
    [InlineData("specgen-client", "Stamped.csproj")]
    public async Task Every_version_is_that_of_the_templates(string template, string project)
    {
        string folder = await templates.NewAsync(template, "Stamped", "--no-restore");

        Assert.Contains($"""Include="SpecGen.Generator" Version="{templates.Version}" """.TrimEnd(), File.ReadAllText(Path.Combine(folder, project)), StringComparison.Ordinal);
        using JsonDocument tools = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, ".config/dotnet-tools.json")));
        Assert.Equal(templates.Version, tools.RootElement.GetProperty("tools").GetProperty("specgen.tool").GetProperty("version").GetString());
        Assert.All(
            Directory.GetFiles(folder, "*", SearchOption.AllDirectories),
            file => Assert.DoesNotMatch("__[A-Za-z]+Version__|Sample[-_](Program|Client)", File.ReadAllText(file)));
    }

    [Theory]
    [InlineData("specgen")]
    [InlineData("specgen-client")]
    public async Task The_command_of_its_readme_is_restored_from_the_manifest(string template)
    {
        string folder = await templates.NewAsync(template, "Restored", "--no-restore");

        (await templates.RunToolAsync(folder, "tool", "restore")).ShouldSucceed();

        Assert.Contains("get-storage-volumes.adoc", (await templates.RunToolAsync(folder, "specgen", "find", "volumes", "list")).ShouldSucceed().Output, StringComparison.Ordinal);
    }

    private static async Task<string> ReferringProgramAsync(string library, string name, string source)
    {
        string folder = Directory.CreateDirectory(library + "-program").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), source);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="{Path.Combine(library, name + ".csproj")}" />
              </ItemGroup>
            </Project>
            """);
        return folder;
    }
}
