using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace SpecGen.Benchmarks;

/// <summary>
/// What counts is the ratio to the baseline of the same run, and the allocation, which is exact. The runtime compiles a
/// whole call anew for about two seconds, so all candidates warm up for longer than that.
/// </summary>
internal sealed class Ratios : ManualConfig
{
    public Ratios()
    {
        Add(DefaultConfig.Instance);
        AddJob(Job.Default
            .WithWarmupCount(12)
            .WithIterationCount(25)
            .WithIterationTime(TimeInterval.FromMilliseconds(200)));
        AddColumn(new BestRatioColumn());
        AddDiagnoser(MemoryDiagnoser.Default);
    }
}
