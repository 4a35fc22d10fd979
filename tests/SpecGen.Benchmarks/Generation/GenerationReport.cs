using System.Diagnostics;
using System.Globalization;
using SpecGen.Pages;

namespace SpecGen.Benchmarks.Generation;

/// <summary>
/// <c>generation [PAGES|FOLDER]</c>: what a whole reference costs, once, in a fresh process, as a build on the command line
/// meets it. BenchmarkDotNet would warm up away what is to be measured.
/// </summary>
internal static class GenerationReport
{
    private const int FullSizePages = 60;
    private const int Edits = 40;

    /// <summary>An editor's process has run for minutes; here the runtime has yet to optimize what runs often, which takes it some five seconds.</summary>
    private const int EditsBefore = 1500;

    public static void Print(TextWriter output, IReadOnlyList<(string Path, string Text)> pages)
    {
        var count = pages.Count;
        var characters = pages.Sum(page => (long)page.Text.Length);
        Write(output, $"{count} imported pages, {characters / count} characters each; {Environment.ProcessorCount} processors");

        var run = new GenerationRun(pages);
        var before = LiveMegabytes();
        var allocated = GC.GetTotalAllocatedBytes();
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var files = run.Run();
        var cold = watch.Elapsed;
        Write(output, $"cold: {cold.TotalSeconds:0.00} s, processor {(Process.GetCurrentProcess().TotalProcessorTime - processor).TotalSeconds:0.00} s, {files} files");
        Write(output, $"memory: peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB in all, held {LiveMegabytes() - before:0} MB, allocated {(GC.GetTotalAllocatedBytes() - allocated) / 1e6:0} MB");

        Write(output, $"one page edited: {TimesOf(edit => run.EditPage(count / 2, pages[count / 2].Text.Replace("</p>", $" {edit}</p>", StringComparison.Ordinal)), run)} ms");
        Write(output, $"unrelated code edited: {TimesOf(run.EditCode, run)} ms");
        PrintFullSize(output, pages);
    }

    private static void PrintFullSize(TextWriter output, IReadOnlyList<(string Path, string Text)> pages)
    {
        var full = pages.Take(FullSizePages).Select(page => ReferencePages.FullSize(page.Text)).ToArray();
        Read(full[0]);
        var watch = Stopwatch.StartNew();
        foreach (var page in full)
            Read(page);
        var bytes = full.Sum(page => (long)page.Length);
        Write(output, $"cutting and reading full-size pages: {bytes / 1e6 / watch.Elapsed.TotalSeconds:0} MB/s, {watch.Elapsed.TotalMilliseconds / full.Length:0.00} ms each");
    }

    private static void Read(string page) => PageReader.Read(new StringPageSource(page), CancellationToken.None);

    private static string TimesOf(Action<int> edit, GenerationRun run)
    {
        var times = Enumerable.Range(1, EditsBefore + Edits).Select(number => TimeOf(() => edit(number), run)).ToArray();
        var (first, later) = (times[..Edits].Order().ToArray(), times[EditsBefore..].Order().ToArray());
        return string.Create(CultureInfo.InvariantCulture, $"best {later[0]:0.000}, median {later[Edits / 2]:0.000} (the first {Edits} edits: best {first[0]:0.000}, median {first[Edits / 2]:0.000})");
    }

    private static double TimeOf(Action edit, GenerationRun run)
    {
        edit();
        var watch = Stopwatch.StartNew();
        run.Run();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double LiveMegabytes() => GC.GetTotalMemory(forceFullCollection: true) / 1e6;

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
