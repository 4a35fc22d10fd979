using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SpecGen.Package.Tests.Building;

/// <summary><c>specgen serve</c>, as packing has built it, until the test ends.</summary>
internal sealed class ServedCluster : IDisposable
{
    public const string Password = "served secret";

    private readonly Process _process;

    private ServedCluster(Process process, string address, string fingerprint) => (_process, Address, Fingerprint) = (process, address, fingerprint);

    /// <summary>The command, where packing has built it.</summary>
    public static string Tool { get; } = Path.Combine(RepositoryFolders.Root, "generator/SpecGen.Tool/bin/Release/net10.0/specgen.dll");

    public string Address { get; }

    public string Fingerprint { get; }

    /// <param name="folder">Where the command runs.</param>
    /// <param name="pages">What it serves, with its other options.</param>
    public static async Task<ServedCluster> StartAsync(string folder, params IEnumerable<string> pages)
    {
        var start = new ProcessStartInfo("dotnet", [Tool, "serve", .. pages, "--port", $"{FreePort()}"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            Environment = { ["SPECGEN_SERVE_PASSWORD"] = Password },
        };
        Process process = Process.Start(start)!;
        string address = "";
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("address: ", StringComparison.Ordinal))
                address = line["address: ".Length..];
            if (line.StartsWith("certificate: ", StringComparison.Ordinal))
                return new(process, address, line["certificate: ".Length..]);
        }

        process.Dispose();
        throw new InvalidOperationException("The simulated cluster ended without an address.");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
