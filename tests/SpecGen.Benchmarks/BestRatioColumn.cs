using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace SpecGen.Benchmarks;

/// <summary>
/// The ratio of the quickest iterations. Other load on the machine makes iterations slower and never quicker, so it
/// disturbs this ratio least; it treats all candidates alike.
/// </summary>
internal sealed class BestRatioColumn : IColumn
{
    public string Id => nameof(BestRatioColumn);

    public string ColumnName => "Best ratio";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Baseline;

    public int PriorityInCategory => 1;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Quickest iteration over the baseline's quickest";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var baseline = summary.BenchmarksCases.First(other =>
            summary.IsBaseline(other) && other.Parameters.DisplayInfo == benchmarkCase.Parameters.DisplayInfo);
        return (Best(summary, benchmarkCase) / Best(summary, baseline)).ToString("0.00", CultureInfo.InvariantCulture);
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    private static double Best(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics?.Min ?? double.NaN;
}
