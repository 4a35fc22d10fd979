using SpecGen.Package.Tests.Building;

namespace SpecGen.Package.Tests;

// The compiler of this SDK is given the generator compiled for its system, any other the one that is compiled as it runs.
public class CompiledGeneratorTests(PackedFeed feed)
{
    private const string Program = "System.Console.WriteLine(typeof(Contoso.Ontap.OntapClient).Name);";

    [Fact]
    public void What_a_build_runs_is_compiled_for_the_system_that_packed()
    {
        Assert.All(
            ["AngleSharp", "SpecGen.Analyzers", "SpecGen.Core", "SpecGen.Generator"],
            assembly =>
            {
                Assert.True(feed.IsCompiledAhead("SpecGen.Generator", $"tools/{feed.ThisSystem}/{assembly}.dll"), assembly);
                Assert.False(feed.IsCompiledAhead("SpecGen.Generator", $"analyzers/dotnet/cs/{assembly}.dll"), assembly);
            });
    }

    [Theory]
    [InlineData("")]
    [InlineData("-p:NETCoreSdkPortableRuntimeIdentifier=plan9-x64")]
    [InlineData("-p:BundledNETCoreAppTargetFrameworkVersion=8.0")]
    public async Task Every_compiler_is_given_all_of_it_once_and_from_one_folder(string host)
    {
        string[] arguments = ["-t:Rebuild", "-getItem:Analyzer", .. host.Length > 0 ? new[] { host } : []];
        ConsumerProject project = Consumer();

        DotnetResult result = (await project.BuildAsync(arguments)).ShouldSucceed();

        string folder = host.Length == 0 ? $"tools/{feed.ThisSystem}/" : "analyzers/dotnet/cs/";
        Assert.Equal(
            ["AngleSharp.dll", "SpecGen.Analyzers.dll", "SpecGen.CodeFixes.dll", "SpecGen.Core.dll", "SpecGen.Generator.dll"],
            AnalyzersIn(result.Output).Select(path => path[(path.IndexOf(folder, StringComparison.Ordinal) + folder.Length)..]).Order(StringComparer.Ordinal));
        Assert.Equal("OntapClient", (await project.RunProgramAsync()).ShouldSucceed().Output.Trim());
    }

    private ConsumerProject Consumer() => ConsumerProject.Create(
        feed,
        ConsumerProject.GeneratorReference(feed) + ConsumerProject.Page(RepositoryFolders.SeedPage),
        Program);

    private static IEnumerable<string> AnalyzersIn(string items)
    {
        using var document = System.Text.Json.JsonDocument.Parse(items);
        return [.. document.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!)
            .Where(path => path.Contains("/specgen.generator/", StringComparison.Ordinal))];
    }
}
