using SpecGen.Binding;
using SpecGen.Diagnostics;
using SpecGen.Input;
using SpecGen.Model;
using SpecGen.Pages;
using SpecGen.Session;

namespace SpecGen.Tool.Import;

/// <summary>Which files of a folder of documentation are taken: pages of operations that are asked for, and of several pages of one operation the preferred one.</summary>
/// <param name="Taken">In the order of the files.</param>
/// <param name="Overviews">Pages of documentation that are of no operation.</param>
/// <param name="Useless">Files that are no pages, with what they are, in words.</param>
/// <param name="Unselected">How many pages are of other paths.</param>
/// <param name="Replaced">How many pages another one is taken for.</param>
/// <param name="Doubled">In words, which folders have the same operations.</param>
internal sealed record SourceChoice(
    IReadOnlyList<FoundFile> Taken,
    IReadOnlyList<FoundFile> Overviews,
    IReadOnlyList<string> Useless,
    int Unselected,
    int Replaced,
    IReadOnlyList<string> Doubled)
{
    /// <param name="isNamed">Whether a file was named itself: it is taken, whatever it is.</param>
    public static SourceChoice Of(
        IReadOnlyList<FoundFile> files, Func<FoundFile, bool> isNamed, PathSelection selection, PagePreference preference, CancellationToken cancellationToken)
    {
        var sources = files
            .AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(file => isNamed(file) ? new Source(file, null, null) : Read(file, cancellationToken))
            .ToList();
        var operations = sources.FindAll(source => source.Name is not null);
        var selected = operations.FindAll(source => selection.Selects(source.Name!.Value.PathTemplate));
        var groups = selected.GroupBy(source => source.Name!.Value.WithoutKeyNames).ToList();
        var preferred = groups.SelectMany(group => Preferred([.. group], preference)).ToHashSet();
        return new(
            [.. sources.Where(source => preferred.Contains(source) || source is { Name: null, WhyNone: null }).Select(source => source.File)],
            [.. sources.Where(source => source.WhyNone is { Rule: var rule } && rule == DiagnosticRules.NotAnOperationPage).Select(source => source.File)],
            [.. sources.Where(source => source.WhyNone is { Rule: var rule } && rule != DiagnosticRules.NotAnOperationPage).Select(source => $"'{source.File.Path}' is left out: {source.WhyNone!.Message}")],
            operations.Count - selected.Count,
            selected.Count - preferred.Count,
            DoubledIn(groups.Select(group => group.Where(preferred.Contains).Select(source => FolderOf(source.File)).ToArray())));
    }

    /// <summary>A page that cannot be read is taken, so that the import says why.</summary>
    private static Source Read(FoundFile file, CancellationToken cancellationToken)
    {
        try
        {
            var text = new StringPageSource(File.ReadAllText(file.Path));
            if (PageReader.ReadOperation(text, cancellationToken) is { } line)
                return new(file, new(line.Method, line.PathTemplate), null);
            var read = PageReading.Read(() => text, PathSelection.Everything, cancellationToken);
            return new(file, read.Name, read.Name is null && read.Diagnostics is [var first, ..] ? first : null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(file, null, null);
        }
    }

    private static IEnumerable<Source> Preferred(Source[] pages, PagePreference preference)
    {
        var best = pages.Min(page => preference.RankOf(page.File.Path));
        return pages.Where(page => preference.RankOf(page.File.Path) == best);
    }

    private static List<string> DoubledIn(IEnumerable<string[]> foldersOfOperations) =>
    [
        .. foldersOfOperations
            .Select(folders => folders.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(folder => $"'{folder}'").ToList())
            .Where(folders => folders.Count > 1)
            .GroupBy(folders => string.Join(", ", folders))
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Count()} operation{(group.Count() == 1 ? " has" : "s have")} several pages in {group.Key}; name the folder to take them from by --prefer"),
    ];

    private static string FolderOf(FoundFile file) => Path.GetDirectoryName(file.Place)?.Replace('\\', '/') is { Length: > 0 } folder ? folder : ".";

    /// <param name="Name">Null where the page is of no operation, or was not looked at.</param>
    /// <param name="WhyNone">What there is to say of a file that is of no operation; null where it is taken anyhow.</param>
    private sealed record Source(FoundFile File, OperationName? Name, PageDiagnostic? WhyNone);
}
