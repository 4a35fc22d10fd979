using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace SpecGen.Benchmarks;

/// <summary>Short runs: what counts is the ratio to the baseline of the same run, and the allocation, which is exact.</summary>
internal sealed class ShortRatios : ManualConfig
{
    public ShortRatios()
    {
        Add(DefaultConfig.Instance);
        AddJob(Job.Default
            .WithWarmupCount(6)
            .WithIterationCount(15)
            .WithIterationTime(TimeInterval.FromMilliseconds(120)));
        AddDiagnoser(MemoryDiagnoser.Default);
    }
}
