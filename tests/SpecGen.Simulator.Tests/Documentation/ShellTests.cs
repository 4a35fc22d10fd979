using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace SpecGen.Simulator.Tests.Documentation;

/// <summary>The shell of <c>docs/simulator.md</c> is run as it stands there, but for the port.</summary>
public sealed partial class ShellTests
{
    /// <summary>The command as it was built with this test: beside it stands what it runs on.</summary>
    private static string Tool { get; } = Path.Combine(Repository.Root, "generator/SpecGen.Tool/bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0/specgen.dll");

    [Fact]
    public async Task The_commands_of_the_page_start_a_cluster_and_call_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/curl"), "There is no curl here.");
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs/simulator.md"), TestContext.Current.CancellationToken);
        var (serve, call) = (CommandOf(page, "specgen serve"), CommandOf(page, "curl"));
        var port = FreePort();
        var folder = Directory.CreateTempSubdirectory().FullName;
        Directory.CreateDirectory(Path.Combine(folder, "spec/ontap"));
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "samples/Simulation/Pages")))
            File.Copy(file, Path.Combine(folder, "spec/ontap", Path.GetFileName(file)));

        using var server = Start(folder, "dotnet", ["exec", Tool, .. Words(serve, port).Skip(1)], Password().Match(call).Groups[1].Value);
        try
        {
            string? line;
            do
                line = await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            while (line is not null && !line.StartsWith("certificate:", StringComparison.Ordinal));
            using var caller = Start(folder, "curl", Words(call, port).Skip(1), null);

            Assert.Contains("\"svm1\"", await caller.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        finally
        {
            server.Kill();
        }
    }

    private static string CommandOf(string page, string beginning) => page.Split('\n').First(line => line.StartsWith(beginning, StringComparison.Ordinal));

    private static string[] Words(string command, int port) => command.Replace("8443", port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Split(' ');

    private static Process Start(string folder, string program, IEnumerable<string> arguments, string? password)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        if (password is not null)
            start.Environment["SPECGEN_SERVE_PASSWORD"] = password;
        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("admin:([0-9a-f]+)")]
    private static partial Regex Password();
}
