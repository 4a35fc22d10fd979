using System.Globalization;
using BenchmarkDotNet.Running;
using SpecGen.Benchmarks;
using SpecGen.Benchmarks.Generation;

if (args is ["generation", ..])
    GenerationReport.Print(Console.Out, args is [_, var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 1300);
else
    BenchmarkSwitcher.FromAssembly(typeof(ShortRatios).Assembly).Run(args, new ShortRatios());
