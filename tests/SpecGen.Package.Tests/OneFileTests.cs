using System.Text.RegularExpressions;
using SpecGen.Package.Tests.Building;

namespace SpecGen.Package.Tests;

// The shortest way to a cluster: a single file, with the packed generator and a cluster made from the same pages.
public sealed partial class OneFileTests(PackedFeed feed) : IDisposable
{
    private readonly string _folder = feed.CreateProjectFolder();
    private ServedCluster? _cluster;

    [Fact]
    public async Task The_program_of_one_file_asks_a_cluster_for_its_volumes()
    {
        CopySample();
        _cluster = await ServedCluster.StartAsync(_folder, "spec/ontap", "--populate", "3");

        DotnetResult run = await DotnetCommand.RunAsync(
            _folder, feed.PackageCache, new Dictionary<string, string> { ["ONTAP_PASSWORD"] = ServedCluster.Password }, "run", "volumes.cs", "--", _cluster.Address, _cluster.Fingerprint);

        run.ShouldSucceed();
        Assert.Equal(3, Volume().Count(run.Output));
    }

    public void Dispose() => _cluster?.Dispose();

    private void CopySample()
    {
        string program = File.ReadAllText(Path.Combine(RepositoryFolders.Root, "samples/OneFile/volumes.cs"));
        program = OwnVersion().Replace(program, feed.Version).Replace("=../../spec", "=spec", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_folder, "volumes.cs"), program);
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), $"""
            <configuration><packageSources><add key="specgen-local" value="{feed.Folder}" /></packageSources></configuration>
            """);
        string pages = Path.Combine(RepositoryFolders.Root, "spec/ontap/storage/volumes");
        Directory.CreateDirectory(Path.Combine(_folder, "spec/ontap/storage/volumes"));
        foreach (string page in Directory.GetFiles(pages))
            File.Copy(page, Path.Combine(_folder, "spec/ontap/storage/volumes", Path.GetFileName(page)));
    }

    [GeneratedRegex("(?<=SpecGen\\.Generator@)\\S+")]
    private static partial Regex OwnVersion();

    [GeneratedRegex("\t[^\t]+\t[0-9]+$", RegexOptions.Multiline)]
    private static partial Regex Volume();
}
