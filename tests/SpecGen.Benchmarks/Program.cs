using BenchmarkDotNet.Running;
using SpecGen.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ShortRatios).Assembly).Run(args, new ShortRatios());
