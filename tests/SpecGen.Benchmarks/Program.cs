using System.Globalization;
using BenchmarkDotNet.Running;
using SpecGen.Benchmarks;
using SpecGen.Benchmarks.Generation;
using SpecGen.Benchmarks.Simulation;

const int wholeReference = 1300;
var count = args.Length > 0 && int.TryParse(args[^1], CultureInfo.InvariantCulture, out var number) ? number : wholeReference;
switch (args)
{
    case ["generation", ..]:
        GenerationReport.Print(Console.Out, PagesOf(args[^1]));
        break;
    case ["use", var folder]:
        UseReport.Print(Console.Out, folder);
        break;
    case ["program", var client, var folder, _]:
        Console.WriteLine(ClientProgram.Write(client, folder, count));
        break;
    case ["rules", var folder, _]:
        await RulesReport.PrintAsync(Console.Out, folder, count);
        break;
    case ["accessors", var client]:
        Console.WriteLine(ClientProgram.MentionOfTen(client));
        break;
    case ["generation-time", ..]:
        GenerationTime.PrintInCompiler(Console.Out, PagesOf(args[^1]));
        break;
    case ["text-time", ..]:
        GenerationTime.PrintOfText(Console.Out, PagesOf(args[^1]));
        break;
    case ["pages", var folder, ..]:
        ReferencePages.Write(folder, count);
        break;
    case ["simulator", var folder]:
        await SimulatorReport.PrintAsync(Console.Out, folder);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Ratios).Assembly).Run(args, new Ratios());
        break;
}

IReadOnlyList<(string Path, string Text)> PagesOf(string argument) =>
    Directory.Exists(argument) ? ReferencePages.In(argument) : ReferencePages.Imported(count);
