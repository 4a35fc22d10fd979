using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SpecGen.Tests.Harness;

namespace SpecGen.Benchmarks.Simulation;

/// <summary>
/// <c>simulator PAGES</c>: what a simulated cluster costs and gives. Time to the first answer, answers a second, the slowest filter
/// over 10,000 records, and memory; with the load of the machine, without which the figures say nothing.
/// </summary>
internal static class SimulatorReport
{
    private const int Starts = 5;
    private const int Connections = 8;

    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan s_time = TimeSpan.FromSeconds(6);
    private static readonly string s_tool = Path.Combine(Repository.Root, "generator/SpecGen.Tool/bin/Release/net10.0/specgen.dll");

    public static async Task PrintAsync(TextWriter output, string pages)
    {
        var first = new List<double>();
        for (var start = 0; start < Starts; start++)
            first.Add(await FirstAnswerAsync(pages));
        Print(output, "first answer, s (best, median, worst)", first.Min(), first.Order().ElementAt(Starts / 2), first.Max());

        var scenario = ManyVolumes.Write();
        using (var cluster = new ServedCluster(s_tool, pages, scenario))
        {
            Print(output, $"start with {ManyVolumes.Count} records, s", cluster.Age.TotalSeconds);
            await PrintRateAsync(output, "one record", cluster, $"/api/storage/volumes/{ManyVolumes.SomeUuid}");
            await PrintRateAsync(output, "100 of 10,000 by a text", cluster, "/api/storage/volumes?comment=group+42");
            await PrintRateAsync(output, "100 of 10,000 by a range", cluster, "/api/storage/volumes?size=1073741924..1073742023");
            foreach (var (what, milliseconds) in await SlowestFiltersAsync(cluster))
                Print(output, what, milliseconds);
            Print(output, "memory of the server, peak, MB", cluster.PeakMegabytes);
        }

        File.Delete(scenario);
        output.WriteLine($"load of the machine: {(File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Trim() : "unknown")}, {Environment.ProcessorCount} processors");
    }

    private static async Task<double> FirstAnswerAsync(string pages)
    {
        using var cluster = new ServedCluster(s_tool, pages, scenario: null);
        using var caller = new Caller(cluster.Connect());
        await caller.GetAsync(Caller.Request("/api/svm/svms"));
        return cluster.Age.TotalSeconds;
    }

    /// <summary>Other work on the machine lowers the rate; what the server used of the processors for an answer tells how much.</summary>
    private static async Task PrintRateAsync(TextWriter output, string what, ServedCluster cluster, string target)
    {
        var request = Caller.Request(target);
        var callers = Enumerable.Range(0, Connections).Select(_ => new Caller(cluster.Connect())).ToArray();
        await CallAsync(callers, request, s_warmUp);
        var (watch, processor) = (Stopwatch.StartNew(), cluster.ProcessorTime);
        var count = await CallAsync(callers, request, s_time);
        Print(output, what + ", answers a second", count / watch.Elapsed.TotalSeconds);
        Print(output, what + ", processor time of an answer, us", (cluster.ProcessorTime - processor).TotalMicroseconds / count);
        foreach (var caller in callers)
            caller.Dispose();
    }

    private static async Task<int> CallAsync(Caller[] callers, byte[] request, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(callers.Select(caller => Task.Run(async () =>
        {
            var count = 0;
            for (; watch.Elapsed < time; count++)
                await caller.GetAsync(request);
            return count;
        })));
        return counts.Sum();
    }

    /// <summary>A filter on every member that the records have: one that finds all of them, and one that finds what one has.</summary>
    private static async Task<(string What, double Milliseconds)[]> SlowestFiltersAsync(ServedCluster cluster)
    {
        using var caller = new Caller(cluster.Connect());
        var body = await caller.GetAsync(Caller.Request($"/api/storage/volumes/{ManyVolumes.SomeUuid}?fields=**"));
        using var record = JsonDocument.Parse(body.ToArray());
        var members = Leaves(record.RootElement, "").ToArray();
        var all = new List<(string Path, double Time)>();
        var some = new List<(string Path, double Time)>();
        foreach (var (path, text) in members)
        {
            all.Add((path, await TimeAsync(caller, $"/api/storage/volumes?{path}=!null")));
            some.Add((path, await TimeAsync(caller, $"/api/storage/volumes?{path}={Uri.EscapeDataString("\"" + text + "\"")}")));
        }

        var (slowestOfAll, slowestOfSome) = (all.MaxBy(filter => filter.Time), some.MaxBy(filter => filter.Time));
        return
        [
            ($"slowest of {members.Length} filters that list all 10,000 ({slowestOfAll.Path}), ms, first call", slowestOfAll.Time),
            ($"slowest of {members.Length} filters on one value ({slowestOfSome.Path}), ms, first call", slowestOfSome.Time),
        ];
    }

    private static async Task<double> TimeAsync(Caller caller, string target)
    {
        var watch = Stopwatch.StartNew();
        await caller.GetAsync(Caller.Request(target));
        return watch.Elapsed.TotalMilliseconds;
    }

    private static IEnumerable<(string Path, string Text)> Leaves(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Leaves(member.Value, path.Length == 0 ? member.Name : path + "." + member.Name)),
        JsonValueKind.Array => [],
        _ => [(path, element.ToString())],
    };

    private static void Print(TextWriter output, string what, params double[] figures) =>
        output.WriteLine($"{what}: {string.Join(", ", figures.Select(figure => figure.ToString(figure < 10 ? "0.00" : "0", CultureInfo.InvariantCulture)))}");
}
