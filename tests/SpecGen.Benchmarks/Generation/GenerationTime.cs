using System.Diagnostics;
using System.Globalization;

namespace SpecGen.Benchmarks.Generation;

/// <summary>Milliseconds of the first generation in the process and of later ones, for scripts.</summary>
internal static class GenerationTime
{
    /// <summary>Until the runtime has optimized what runs often; NSwagPeer does the same.</summary>
    private const int RepetitionsBefore = 40;
    private const int Repetitions = 15;

    /// <summary><c>text-time COUNT|FOLDER</c>: to the client's text.</summary>
    public static void PrintOfText(TextWriter output, IReadOnlyList<(string Path, string Text)> pages) =>
        Print(output, () => ClientText.Generate(pages));

    /// <summary><c>generation-time COUNT|FOLDER</c>: within a compiler, which reads each file that comes out.</summary>
    public static void PrintInCompiler(TextWriter output, IReadOnlyList<(string Path, string Text)> pages) =>
        Print(output, () => new GenerationRun(pages).Run());

    private static void Print(TextWriter output, Action generate)
    {
        var first = TimeOf(generate);
        var later = Enumerable.Range(0, RepetitionsBefore + Repetitions).Select(_ => TimeOf(generate)).ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first:0} {later[RepetitionsBefore..].Order().ElementAt(Repetitions / 2):0}"));
    }

    private static double TimeOf(Action generate)
    {
        var watch = Stopwatch.StartNew();
        generate();
        return watch.Elapsed.TotalMilliseconds;
    }
}
