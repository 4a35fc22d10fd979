using System.Diagnostics;
using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;

namespace SpecGen.Benchmarks.Simulation;

/// <summary><c>specgen serve</c> in a process of its own, as a user starts it.</summary>
internal sealed class ServedCluster : IDisposable
{
    public const string User = "admin";
    public const string Password = "benchmark";

    private readonly Process _process;
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <param name="tool">The tool's assembly.</param>
    public ServedCluster(string tool, string pages, string? scenario)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { tool, "serve", pages }.Concat(scenario is null ? [] : ["--scenario", scenario]))
            start.ArgumentList.Add(argument);
        start.Environment["SPECGEN_SERVE_PASSWORD"] = Password;
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        const string Label = "address: ";
        var line = _process.StandardOutput.ReadLine();
        if (line?.StartsWith(Label, StringComparison.Ordinal) != true)
            throw new InvalidOperationException("the server did not start");
        Port = new Uri(line[Label.Length..]).Port;
    }

    public int Port { get; }

    /// <summary>Since the process was started.</summary>
    public TimeSpan Age => _watch.Elapsed;

    /// <summary>What the process has used of all processors.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The most that the process ever held, in megabytes.</summary>
    public double PeakMegabytes => File.ReadLines($"/proc/{_process.Id}/status")
        .Where(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
        .Select(line => double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024)
        .Single();

    public SslStream Connect()
    {
        var client = new TcpClient("127.0.0.1", Port) { NoDelay = true };
        var stream = new SslStream(client.GetStream(), leaveInnerStreamOpen: false, (_, _, _, _) => true);
        stream.AuthenticateAsClient("localhost");
        return stream;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
