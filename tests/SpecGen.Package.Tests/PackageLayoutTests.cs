using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using SpecGen.Package.Tests.Building;

namespace SpecGen.Package.Tests;

public class PackageLayoutTests(PackedFeed feed)
{
    private static readonly string[] s_packages = ["SpecGen.Extensions.DependencyInjection", "SpecGen.Generator", "SpecGen.Runtime", "SpecGen.Simulator", "SpecGen.Templates", "SpecGen.Tool"];
    private static readonly string[] s_containerFiles = ["_rels/", "[Content_Types].xml", "package/"];

    [Fact]
    public void What_is_shipped_gives_its_packages_and_no_other()
    {
        string[] files = [.. Directory.GetFiles(feed.Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

        IEnumerable<string> packages = [.. s_packages, $"SpecGen.Tool.{feed.ThisSystem}", "SpecGen.Tool.any"];
        Assert.Equal(packages.Select(package => $"{package}.{feed.Version}.nupkg").Order(StringComparer.Ordinal), files);
    }

    [Fact]
    public void No_other_project_of_the_solution_is_a_package()
    {
        string solution = File.ReadAllText(Path.Combine(RepositoryFolders.Root, "SpecGen.sln"));
        IEnumerable<string> projects = solution.Split('"').Where(text => text.EndsWith(".csproj", StringComparison.Ordinal)).Select(text => text.Replace('\\', '/'));

        Assert.Equal(
            s_packages,
            projects
                .Where(project => File.ReadAllText(Path.Combine(RepositoryFolders.Root, project)).Contains("<IsPackable>true</IsPackable>", StringComparison.Ordinal))
                .Select(project => Path.GetFileNameWithoutExtension(project))
                .Order(StringComparer.Ordinal));
    }

    // One analyzer folder without a Roslyn version: with several, projects outside the .NET SDK load all of them.
    // AngleSharp and the core lie beside the generator, because the compiler loads only what is passed to it.
    // System.* and Roslyn itself are the compiler's and must not be here.
    [Fact]
    public void The_generator_package_holds_what_the_compiler_and_the_build_need_and_nothing_else()
    {
        Assert.Equal(
            [
                "PACKAGE.md",
                "SpecGen.Generator.nuspec",
                "THIRD-PARTY-NOTICES.md",
                "analyzers/dotnet/cs/AngleSharp.dll",
                "analyzers/dotnet/cs/SpecGen.Analyzers.dll",
                "analyzers/dotnet/cs/SpecGen.CodeFixes.dll",
                "analyzers/dotnet/cs/SpecGen.Core.dll",
                "analyzers/dotnet/cs/SpecGen.Generator.dll",
                "build/net8.0/SpecGen.Generator.props",
                "build/net8.0/SpecGen.Generator.targets",
                "buildTransitive/net8.0/SpecGen.Generator.props",
                "buildTransitive/net8.0/SpecGen.Generator.targets",
                "icon.png",
                "lib/net8.0/_._",
                $"tools/{feed.ThisSystem}/AngleSharp.dll",
                $"tools/{feed.ThisSystem}/SpecGen.Analyzers.dll",
                $"tools/{feed.ThisSystem}/SpecGen.CodeFixes.dll",
                $"tools/{feed.ThisSystem}/SpecGen.Core.dll",
                $"tools/{feed.ThisSystem}/SpecGen.Generator.dll",
            ],
            Files(feed.GeneratorPackage));
    }

    [Fact]
    public void The_runtime_package_holds_an_assembly_with_documentation_for_each_framework()
    {
        Assert.Equal(
            [
                "PACKAGE.md",
                "SpecGen.Runtime.nuspec",
                "THIRD-PARTY-NOTICES.md",
                "icon.png",
                "lib/net10.0/SpecGen.Runtime.dll",
                "lib/net10.0/SpecGen.Runtime.xml",
                "lib/net8.0/SpecGen.Runtime.dll",
                "lib/net8.0/SpecGen.Runtime.xml",
            ],
            Files(feed.PackageFile("SpecGen.Runtime")));
    }

    // The stages and the reader of files are no packages of their own.
    [Fact]
    public void The_simulator_package_holds_the_stages_it_stands_on()
    {
        Assert.Equal(
            [
                "PACKAGE.md",
                "SpecGen.Simulator.nuspec",
                "THIRD-PARTY-NOTICES.md",
                "icon.png",
                "lib/net10.0/SpecGen.Core.dll",
                "lib/net10.0/SpecGen.Input.dll",
                "lib/net10.0/SpecGen.Simulator.dll",
                "lib/net10.0/SpecGen.Simulator.xml",
                "scenario.schema.json",
            ],
            Files(feed.PackageFile("SpecGen.Simulator")));
    }

    [Fact]
    public void The_generator_package_brings_the_runtime_of_its_own_version_with_all_assets()
    {
        using var text = new MemoryStream(PackedFeed.ReadEntry(feed.GeneratorPackage, "SpecGen.Generator.nuspec"));

        XElement dependency = Assert.Single(XDocument.Load(text).Descendants(), element => element.Name.LocalName == "dependency");

        Assert.Equal("SpecGen.Runtime", dependency.Attribute("id")?.Value);
        Assert.Equal(feed.Version, dependency.Attribute("version")?.Value);
        Assert.Equal("all", dependency.Attribute("include")?.Value, ignoreCase: true);
    }

    [Theory]
    [InlineData("SpecGen.Extensions.DependencyInjection")]
    [InlineData("SpecGen.Generator")]
    [InlineData("SpecGen.Runtime")]
    [InlineData("SpecGen.Simulator")]
    [InlineData("SpecGen.Templates")]
    [InlineData("SpecGen.Tool")]
    public void Every_package_says_what_it_is_and_under_which_licence(string package)
    {
        using var text = new MemoryStream(PackedFeed.ReadEntry(feed.PackageFile(package), package + ".nuspec"));
        XElement metadata = Assert.Single(XDocument.Load(text).Root!.Elements());
        string? Stated(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal("MIT", Stated("license"));
        Assert.Equal("PACKAGE.md", Stated("readme"));
        Assert.Equal("icon.png", Stated("icon"));
        Assert.Contains("ONTAP", Stated("tags"), StringComparison.Ordinal);
        Assert.NotEmpty(Stated("description")!);
        Assert.StartsWith($"# {package}\n", Encoding.UTF8.GetString(PackedFeed.ReadEntry(feed.PackageFile(package), "PACKAGE.md")), StringComparison.Ordinal);
    }

    // A path of the machine that packed, in symbols or anywhere else, would differ.
    [Fact]
    public async Task Packing_the_same_sources_from_another_folder_gives_the_same_bytes()
    {
        string checkout = feed.CreateProjectFolder();
        string folder = feed.CreateProjectFolder();
        await RepositoryCopy.CreateAsync(checkout);
        await PackedFeed.PackAsync(folder, checkout);

        foreach (string package in Directory.GetFiles(feed.Folder))
            Assert.Equal(Hash(package), Hash(Path.Combine(folder, Path.GetFileName(package))));
    }

    private static string Hash(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));

    private static IEnumerable<string> Files(string package) =>
        PackedFeed.Entries(package).Where(name => !s_containerFiles.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)));
}
