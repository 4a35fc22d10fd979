using System.IO.Compression;
using System.Text;
using SpecGen.Package.Tests.Building;

namespace SpecGen.Package.Tests;

// The command has a package for each common system, compiled ahead of time, and one for all others. Installing picks it.
public class ToolPackageTests(PackedFeed feed)
{
    private const string Settings = "tools/any/any/DotnetToolSettings.xml";

    [Fact]
    public void The_package_of_a_system_is_compiled_for_it_and_that_of_all_others_for_none()
    {
        Assert.All(
            ["specgen", "SpecGen.Core", "SpecGen.Changes", "AngleSharp"],
            assembly =>
            {
                Assert.True(feed.IsCompiledAhead($"SpecGen.Tool.{feed.ThisSystem}", $"tools/net10.0/{feed.ThisSystem}/{assembly}.dll"), assembly);
                Assert.False(feed.IsCompiledAhead("SpecGen.Tool.any", $"tools/net10.0/any/{assembly}.dll"), assembly);
            });
    }

    [Fact]
    public async Task Installing_takes_the_package_of_the_system()
    {
        string folder = await InstallAsync(feed.Folder);

        Assert.Equal(["specgen.tool", $"specgen.tool.{feed.ThisSystem}"], InstalledPackages(folder));
        (await RunAsync(folder, "specgen", "check", Path.Combine(RepositoryFolders.Root, "spec"))).ShouldSucceed();
    }

    [Fact]
    public async Task A_system_without_a_package_of_its_own_takes_that_of_all_others()
    {
        string packages = feed.CreateProjectFolder();
        foreach (string id in new[] { "SpecGen.Tool", "SpecGen.Tool.any" })
            File.Copy(feed.PackageFile(id), Path.Combine(packages, Path.GetFileName(feed.PackageFile(id))));
        NameOtherSystem(Path.Combine(packages, Path.GetFileName(feed.PackageFile("SpecGen.Tool"))));

        string folder = await InstallAsync(packages);

        Assert.Equal(["specgen.tool", "specgen.tool.any"], InstalledPackages(folder));
        (await RunAsync(folder, "specgen", "check", Path.Combine(RepositoryFolders.Root, "spec"))).ShouldSucceed();
    }

    /// <summary>Installs as the README says, from one folder and no other source, with an empty cache.</summary>
    /// <returns>The folder where the command can be called.</returns>
    private async Task<string> InstallAsync(string source)
    {
        string folder = feed.CreateProjectFolder();
        await File.WriteAllTextAsync(
            Path.Combine(folder, "nuget.config"),
            $"""<configuration><packageSources><clear /><add key="packed" value="{source}" /></packageSources></configuration>""",
            TestContext.Current.CancellationToken);
        (await RunAsync(folder, "new", "tool-manifest")).ShouldSucceed();
        (await RunAsync(folder, "tool", "install", "SpecGen.Tool")).ShouldSucceed();
        return folder;
    }

    private static string[] InstalledPackages(string folder) =>
        [.. Directory.GetDirectories(CacheOf(folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string CacheOf(string folder) => Path.Combine(folder, "cache");

    private static Task<DotnetResult> RunAsync(string folder, params IEnumerable<string> arguments) =>
        DotnetCommand.RunAsync(folder, CacheOf(folder), DotnetCommand.HomeIn(folder), arguments);

    /// <summary>What packing for systems that are all others than this one would write.</summary>
    private void NameOtherSystem(string package)
    {
        string settings = Encoding.UTF8.GetString(PackedFeed.ReadEntry(package, Settings));
        string other = settings.Replace($"RuntimeIdentifier=\"{feed.ThisSystem}\"", "RuntimeIdentifier=\"freebsd-x64\"", StringComparison.Ordinal);
        Assert.NotEqual(settings, other);
        using ZipArchive archive = ZipFile.Open(package, ZipArchiveMode.Update);
        archive.GetEntry(Settings)!.Delete();
        using var writer = new StreamWriter(archive.CreateEntry(Settings).Open());
        writer.Write(other);
    }
}
