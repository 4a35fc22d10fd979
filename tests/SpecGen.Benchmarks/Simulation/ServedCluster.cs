using System.Diagnostics;
using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace SpecGen.Benchmarks.Simulation;

/// <summary><c>specgen serve</c> in a process of its own, as a user starts it.</summary>
internal sealed class ServedCluster : IDisposable
{
    public const string User = "admin";
    public const string Password = "benchmark";

    private readonly Process _process;
    private readonly string _fingerprint;
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
        Port = new Uri(Printed("address")).Port;
        _fingerprint = Printed("certificate");
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
        var stream = new SslStream(client.GetStream(), leaveInnerStreamOpen: false, (_, shown, _, _) => shown?.GetCertHashString(HashAlgorithmName.SHA256) == _fingerprint);
        stream.AuthenticateAsClient("localhost");
        return stream;
    }

    /// <summary>What the server says behind a label of its first lines.</summary>
    private string Printed(string label)
    {
        while (_process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith(label + ": ", StringComparison.Ordinal))
                return line[(label.Length + 2)..];
        }

        throw new InvalidOperationException($"the server did not say its {label}");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
