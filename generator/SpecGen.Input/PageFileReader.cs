using SpecGen.Model;
using SpecGen.Pages;
using SpecGen.Session;

namespace SpecGen.Input;

/// <summary>Reads and binds files, as many at a time as there are processors.</summary>
internal static class PageFileReader
{
    /// <summary>In the order of the files.</summary>
    public static ReadPage[] ReadAll(IReadOnlyList<FoundFile> files, PathSelection selection, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var pages = new ReadPage[files.Count];
        var done = 0;
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, files.Count, options, i =>
        {
            pages[i] = Read(files[i], selection, cancellationToken);
            progress?.Report(Interlocked.Increment(ref done));
        });
        return pages;
    }

    public static ReadPage Read(FoundFile found, PathSelection selection, CancellationToken cancellationToken)
    {
        PooledText? text = null;
        try
        {
            var result = PageReading.Read(() => text = FileText.ReadPooled(found.Path), selection, cancellationToken);
            return PageOf(found, result, text is null ? default : text.Characters);
        }
        finally
        {
            text?.Dispose();
        }
    }

    /// <param name="text">The file's.</param>
    public static ReadPage Read(FoundFile found, string text, PathSelection selection, CancellationToken cancellationToken) =>
        PageOf(found, PageReading.Read(() => new StringPageSource(text), selection, cancellationToken), text);

    private static ReadPage PageOf(FoundFile found, PageResult result, ReadOnlySpan<char> text)
    {
        var (file, api) = (found.Path, WantedNames.ApiOf(found.Api));
        return new ReadPage(
            file,
            result.Name is { } name ? new NamedPage(file, api, name) : null,
            result.StatedIn(file, api),
            LocatedDiagnostic.Locate(file, text, result.Diagnostics),
            PageSize.Of(result, text.Length));
    }
}
