using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using SpecGen.Package.Tests.Building;

namespace SpecGen.Package.Tests;

// The shortest way to a cluster: a single file, with the packed generator and a cluster made from the same pages.
public sealed partial class OneFileTests(PackedFeed feed) : IDisposable
{
    private const string Password = "one-file";

    private readonly string _folder = feed.CreateProjectFolder();
    private Process? _cluster;

    [Fact]
    public async Task The_program_of_one_file_asks_a_cluster_for_its_volumes()
    {
        CopySample();
        (string address, string fingerprint) = await ServeAsync();

        DotnetResult run = await DotnetCommand.RunAsync(
            _folder, feed.PackageCache, new Dictionary<string, string> { ["ONTAP_PASSWORD"] = Password }, "run", "volumes.cs", "--", address, fingerprint);

        run.ShouldSucceed();
        Assert.Equal(3, Volume().Count(run.Output));
    }

    public void Dispose()
    {
        _cluster?.Kill();
        _cluster?.Dispose();
    }

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

    /// <summary>The command stands where packing has built it.</summary>
    private async Task<(string Address, string Fingerprint)> ServeAsync()
    {
        string tool = Path.Combine(RepositoryFolders.Root, "generator/SpecGen.Tool/bin/Release/net10.0/specgen.dll");
        var start = new ProcessStartInfo("dotnet", [tool, "serve", "spec/ontap", "--port", $"{FreePort()}", "--populate", "3"])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            Environment = { ["SPECGEN_SERVE_PASSWORD"] = Password },
        };
        _cluster = Process.Start(start)!;
        string address = "";
        while (await _cluster.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("address: ", StringComparison.Ordinal))
                address = line["address: ".Length..];
            if (line.StartsWith("certificate: ", StringComparison.Ordinal))
                return (address, line["certificate: ".Length..]);
        }

        throw new InvalidOperationException("The simulated cluster ended without an address.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("(?<=SpecGen\\.Generator@)\\S+")]
    private static partial Regex OwnVersion();

    [GeneratedRegex("\t[^\t]+\t[0-9]+$", RegexOptions.Multiline)]
    private static partial Regex Volume();
}
