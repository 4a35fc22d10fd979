using System.Diagnostics;
using System.Globalization;

namespace SpecGen.Benchmarks.Generation;

/// <summary>
/// <c>use FOLDER</c>: what a program costs whose client has what it mentions: the first run, an edit among 500 files that mentions
/// nothing new, and one that mentions another resource.
/// </summary>
internal static class UseReport
{
    private const int Files = 500;
    private const int EditsBefore = 400;
    private const int Edits = 40;

    public static void Print(TextWriter output, string folder)
    {
        var pages = ReferencePages.In(folder);
        var run = new GenerationRun(pages, "used", Enumerable.Range(0, Files).Select(SomeFile));
        run.EditCode(Mentioning("Storage.Volumes"));
        var watch = Stopwatch.StartNew();
        var files = run.Run();
        Write(output, $"{pages.Count} pages, {Files} files of code: cold {watch.Elapsed.TotalSeconds:0.00} s, {files} files generated");

        var first = Unrelated(run, Edits);
        Unrelated(run, EditsBefore);
        var processor = ProcessorTime();
        var later = Unrelated(run, EditsBefore);
        Write(output, $"an edit that mentions nothing new: {Shown(later)} ms, processor {(ProcessorTime() - processor).TotalMilliseconds / EditsBefore:0.000} ms (the first {Edits}: {Shown(first)} ms)");

        string[] others = ["Svm.Svms", "Storage.Aggregates", "Storage.Qtrees", "Cluster.Nodes", "Network.Ip.Interfaces", "Storage.Luns", "Storage.Disks", "Security.Accounts"];
        processor = ProcessorTime();
        var mentions = others.Select(other => TimeOf(run, Mentioning("Storage.Volumes", other))).ToArray();
        Write(output, $"an edit that mentions another resource: {Shown(mentions)} ms, at most {mentions.Max():0.0} ms, processor {(ProcessorTime() - processor).TotalMilliseconds / others.Length:0.0} ms");
    }

    private static double[] Unrelated(GenerationRun run, int count) =>
        [.. Enumerable.Range(0, count).Select(number => TimeOf(run, Mentioning("Storage.Volumes") + $"class Own{number} {{ int Number => {number}; }}"))];

    /// <summary>What other work on the machine changes less than the time that passes.</summary>
    private static TimeSpan ProcessorTime() => Process.GetCurrentProcess().TotalProcessorTime;

    private static string Mentioning(params string[] accessors) =>
        $"class Own {{ void M(Contoso.Ontap.OntapClient ontap) {{ {string.Concat(accessors.Select(accessor => $"_ = ontap.{accessor};"))} }} }}";

    /// <summary>About 100 lines that have nothing to do with the client.</summary>
    private static string SomeFile(int number) => $"namespace Program.Area{number}; internal sealed class Order{number} {{\n" + string.Concat(Enumerable.Range(0, 20).Select(member => $$"""
            public string Name{{member}} { get; set; } = "";
            public int Total{{member}}(System.Collections.Generic.IReadOnlyList<int> counts)
            {
                return System.Linq.Enumerable.Sum(counts) + Name{{member}}.Length;
            }

        """)) + "}";

    private static double TimeOf(GenerationRun run, string text)
    {
        run.EditCode(text);
        var watch = Stopwatch.StartNew();
        run.Run();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string Shown(double[] times)
    {
        var sorted = times.Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"best {sorted[0]:0.000}, median {sorted[sorted.Length / 2]:0.000}");
    }

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
