using SpecGen.Model;

namespace SpecGen.Generator.Input;

/// <summary>
/// A page that is being read on another thread. The compiler takes one step for all files before the next, so all pages
/// are under way when the first is waited for; each stays a value of its own, read again only if its file changes.
/// </summary>
internal sealed class PendingPage
{
    private readonly Lazy<ReadPage> _page;

    private PendingPage(DeclaredFile file, PathSelection selection, CancellationToken cancellationToken) =>
        _page = new(() => ReadPage.Of(file, selection, cancellationToken));

    public static PendingPage Begin(DeclaredFile file, PathSelection selection, CancellationToken cancellationToken)
    {
        var pending = new PendingPage(file, selection, cancellationToken);
        ThreadPool.QueueUserWorkItem(static state => ((PendingPage)state).Read(), pending);
        return pending;
    }

    /// <summary>Waits for the other thread, or reads the page here if none has begun.</summary>
    public ReadPage Finish() => _page.Value;

    private void Read()
    {
        try
        {
            _ = _page.Value;
        }
        catch (OperationCanceledException)
        {
            // Whoever waits for the page is told; here nobody is.
        }
    }
}
