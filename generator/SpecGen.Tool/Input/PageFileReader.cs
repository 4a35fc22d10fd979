using SpecGen.Binding;
using SpecGen.Diagnostics;
using SpecGen.Pages;

namespace SpecGen.Tool.Input;

/// <summary>Reads and binds files, as many at a time as there are processors.</summary>
internal static class PageFileReader
{
    /// <summary>In the order of the files.</summary>
    public static ReadPage[] ReadAll(IReadOnlyList<FoundFile> files, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var pages = new ReadPage[files.Count];
        var done = 0;
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, files.Count, options, i =>
        {
            pages[i] = Read(files[i].Path, cancellationToken);
            progress.Report(Interlocked.Increment(ref done));
        });
        return pages;
    }

    private static ReadPage Read(string file, CancellationToken cancellationToken)
    {
        try
        {
            var text = File.ReadAllText(file);
            var bound = PageBinder.Bind(PageReader.Read(new StringPageSource(text), cancellationToken), cancellationToken);
            return new ReadPage(file, bound.Operation, LocatedDiagnostic.Locate(file, text, bound.Diagnostics));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One page must never keep the others from being read.
            var diagnostic = PageDiagnostic.Of(DiagnosticRules.UnreadablePage, default, exception.Message);
            return new ReadPage(file, null, LocatedDiagnostic.Locate(file, "", [diagnostic]));
        }
    }
}
