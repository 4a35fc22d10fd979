using System.Diagnostics;
using System.Globalization;

namespace SpecGen.Benchmarks.Generation;

/// <summary><c>generation-time COUNT</c>: milliseconds of the first generation in the process and of later ones, for scripts.</summary>
internal static class GenerationTime
{
    private const int Repetitions = 15;

    public static void Print(TextWriter output, int count)
    {
        var pages = ReferencePages.Imported(count);
        var first = TimeOf(pages);
        var later = Enumerable.Range(0, Repetitions).Select(_ => TimeOf(pages)).Order().ElementAt(Repetitions / 2);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first:0} {later:0}"));
    }

    private static double TimeOf(IReadOnlyList<(string Path, string Text)> pages)
    {
        var run = new GenerationRun(pages);
        var watch = Stopwatch.StartNew();
        run.Run();
        return watch.Elapsed.TotalMilliseconds;
    }
}
