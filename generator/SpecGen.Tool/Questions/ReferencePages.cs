using System.Collections.Concurrent;
using SpecGen.Input;

namespace SpecGen.Tool.Questions;

/// <summary>The pages that questions are asked of. Their texts are read at once, and understood as far as a question needs them.</summary>
/// <param name="Pages">In the order of their files.</param>
/// <param name="Unreadable">In words, what could not be read.</param>
internal sealed record ReferencePages(IReadOnlyList<ReferencePage> Pages, IReadOnlyList<string> Unreadable)
{
    public static ReferencePages Open(IReadOnlyList<FoundFile> files, CancellationToken cancellationToken)
    {
        var pages = new ReferencePage?[files.Count];
        var unreadable = new ConcurrentQueue<string>();
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellationToken }, index =>
        {
            try
            {
                pages[index] = new(files[index], FileText.Read(files[index].Path));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                unreadable.Enqueue($"cannot read '{files[index].Path}': {exception.Message}");
            }
        });
        return new([.. pages.OfType<ReferencePage>()], [.. unreadable.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Pages of operations that mention words, understood.</summary>
    public IReadOnlyList<ReferencePage> Mentioning(string words) => Understood(Pages.Where(page => page.Mentions(words)));

    public static IReadOnlyList<ReferencePage> Understood(IEnumerable<ReferencePage> pages) =>
        [.. pages.AsParallel().AsOrdered().Where(page => page.Operation is not null)];
}
