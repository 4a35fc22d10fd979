using System.Text;
using SpecGen.Pages.Html;
using SpecGen.Input;
using SpecGen.Tool.Output;

namespace SpecGen.Tool.Import;

/// <summary>Writes the content of pages to a folder, as many at a time as there are processors.</summary>
internal static class PageImport
{
    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Two files for one place.</summary>
    public static (FoundFile First, FoundFile Second)? FirstClash(IEnumerable<FoundFile> files)
    {
        var places = new Dictionary<string, FoundFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (!places.TryAdd(file.Place, file))
                return (places[file.Place], file);
        }

        return null;
    }

    /// <summary>Imports what can be imported; a file that cannot does not stop the others.</summary>
    public static ImportResult Run(IReadOnlyList<FoundFile> files, string folder, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var parts = new ImportResult[files.Count];
        var done = 0;
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, files.Count, options, i =>
        {
            parts[i] = TryImport(files[i], Path.Combine(folder, files[i].Place), cancellationToken);
            progress.Report(Interlocked.Increment(ref done));
        });
        return parts.Aggregate(ImportResult.Nothing, (sum, part) => sum + part);
    }

    private static ImportResult TryImport(FoundFile file, string target, CancellationToken cancellationToken)
    {
        try
        {
            return Import(file, target, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return ImportResult.Nothing with { Failures = [new(file.Path, exception.Message)] };
        }
    }

    /// <summary>A file that is already what it should be stays untouched: its time is what builds go by.</summary>
    private static ImportResult Import(FoundFile file, string target, CancellationToken cancellationToken)
    {
        var read = new FileInfo(file.Path).Length;
        var bytes = s_encoding.GetBytes(ImportedPage.Of(File.ReadAllText(file.Path), file.Place.Replace('\\', '/'), cancellationToken));
        if (File.Exists(target) && File.ReadAllBytes(target).AsSpan().SequenceEqual(bytes))
            return new ImportResult(1, 0, read, bytes.Length);
        WholeFile.Write(target, stream => stream.Write(bytes));
        return new ImportResult(1, 1, read, bytes.Length);
    }
}
