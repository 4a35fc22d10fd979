using SpecGen.Model;
using SpecGen.Pages;
using SpecGen.Session;

namespace SpecGen.Tool.Input;

/// <summary>Reads and binds files, as many at a time as there are processors.</summary>
internal static class PageFileReader
{
    /// <summary>In the order of the files.</summary>
    public static ReadPage[] ReadAll(IReadOnlyList<FoundFile> files, PathSelection selection, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var pages = new ReadPage[files.Count];
        var done = 0;
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, files.Count, options, i =>
        {
            pages[i] = Read(files[i].Path, selection, cancellationToken);
            progress.Report(Interlocked.Increment(ref done));
        });
        return pages;
    }

    /// <summary>The command line names no APIs: pages of several are given to it one API at a time, or parted by their folders.</summary>
    private static ReadPage Read(string file, PathSelection selection, CancellationToken cancellationToken)
    {
        var text = "";
        var result = PageReading.Read(() => new StringPageSource(text = File.ReadAllText(file)), selection, cancellationToken);
        return new ReadPage(
            file,
            result.Name is { } name ? new NamedPage(file, "", name) : null,
            result.Operation is { } operation ? new StatedOperation(file, "", result.Form, operation) : null,
            LocatedDiagnostic.Locate(file, text, result.Diagnostics));
    }
}
