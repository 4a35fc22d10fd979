using System.Globalization;
using BenchmarkDotNet.Running;
using SpecGen.Benchmarks;
using SpecGen.Benchmarks.Generation;

const int wholeReference = 1300;
switch (args)
{
    case ["generation", .. var rest]:
        GenerationReport.Print(Console.Out, rest is [var count] ? Number(count) : wholeReference);
        break;
    case ["generation-time", var count]:
        GenerationTime.Print(Console.Out, Number(count));
        break;
    case ["pages", var folder, var count]:
        ReferencePages.Write(folder, Number(count));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ShortRatios).Assembly).Run(args, new ShortRatios());
        break;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
