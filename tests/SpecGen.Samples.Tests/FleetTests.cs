using System.Diagnostics;

namespace SpecGen.Samples.Tests;

public sealed class FleetTests : IDisposable
{
    private readonly string _csv = Path.GetTempFileName();

    public void Dispose() => File.Delete(_csv);

    [Fact]
    public async Task Fifty_clusters_are_asked_at_once_and_a_dead_and_a_slow_one_delay_nobody()
    {
        var watch = Stopwatch.StartNew();

        ProgramRun run = await SampleProgram.RunAsync("Fleet", ["--csv", _csv]);

        // The slow one would take ten minutes, and each of the others its own limit of 20 seconds.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(115));
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Matches("(?m)^harbour-01 +1\\.70 TB +16 %  forgotten +web \\(\\d{4}-\\d\\d-\\d\\d\\)$", run.Output);
        Assert.Matches("(?m)^harbour-02 +- +-  no connection$", run.Output);
        Assert.Matches("(?m)^harbour-03 +- +-  no answer in time$", run.Output);
        Assert.Contains("\n48 of 50 clusters answered: ", run.Output, StringComparison.Ordinal);
        Assert.Contains(" 10 unused volumes, 8 certificates about to expire.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_is_csv_too()
    {
        ProgramRun run = await SampleProgram.RunAsync("Fleet", ["--clusters", "4", "--limit", "5", "--csv", _csv]);

        string[] lines = await File.ReadAllLinesAsync(_csv, TestContext.Current.CancellationToken);
        Assert.Equal("", run.Errors);
        Assert.Equal("cluster,size,used,unused,expiring,failure", lines[0]);
        Assert.Equal(5, lines.Length);
        Assert.Matches("^harbour-01,\\d+,\\d+,forgotten,web \\(.*\\),$", lines[1]);
        Assert.Equal("harbour-02,0,0,,,no connection", lines[2]);
    }

    [Fact]
    public async Task A_fleet_that_is_none_is_refused()
    {
        ProgramRun run = await SampleProgram.RunAsync("Fleet", ["--clusters", "1"]);

        Assert.NotEqual(0, run.ExitCode);
    }
}
