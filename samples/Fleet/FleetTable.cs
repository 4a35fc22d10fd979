using System.Globalization;
using System.Text;

namespace Fleet;

/// <summary>The reports of a fleet as a table for people and as CSV for programs.</summary>
internal static class FleetTable
{
    private static readonly CompositeFormat s_row = CompositeFormat.Parse("{0,-12} {1,10} {2,6}  {3,-24} {4}");

    public static async Task WriteAsync(IReadOnlyList<ClusterReport> reports, TextWriter output)
    {
        await output.WriteLineAsync(Line("CLUSTER", "SIZE", "FULL", "UNUSED", "EXPIRING"));
        foreach (ClusterReport report in reports)
            await output.WriteLineAsync(RowOf(report));
        var silent = reports.Count(report => report.Failure is not null);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{reports.Count - silent} of {reports.Count} clusters answered: {Terabytes(reports.Sum(report => report.Size))}, {reports.Sum(report => report.Unused.Count)} unused volumes, {reports.Sum(report => report.Expiring.Count)} certificates about to expire."));
    }

    public static string Csv(IReadOnlyList<ClusterReport> reports)
    {
        var text = new StringBuilder("cluster,size,used,unused,expiring,failure\n");
        foreach (ClusterReport report in reports)
        {
            string[] cells =
            [
                report.Cluster, report.Size.ToString(CultureInfo.InvariantCulture), report.Used.ToString(CultureInfo.InvariantCulture),
                string.Join(' ', report.Unused), string.Join("; ", report.Expiring), report.Failure ?? "",
            ];
            text.AppendJoin(',', cells.Select(Quoted)).Append('\n');
        }

        return text.ToString();
    }

    private static string RowOf(ClusterReport report) => report.Failure is { } failure
        ? Line(report.Cluster, "-", "-", failure, "")
        : Line(report.Cluster, Terabytes(report.Size), Percent(report), string.Join(' ', report.Unused), string.Join(' ', report.Expiring));

    private static string Line(params object?[] cells) => string.Format(CultureInfo.InvariantCulture, s_row, cells).TrimEnd();

    private static string Terabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 40):0.00} TB");

    private static string Percent(ClusterReport report) =>
        report.Size == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * report.Used / report.Size:0} %");

    /// <summary>By RFC 4180.</summary>
    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(",\"\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
