using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Model;
using SpecGen.Pages;

namespace SpecGen.Session;

/// <summary>What one file gave.</summary>
/// <param name="Name">The operation it is about, selected or not; null if it is the page of none.</param>
/// <param name="Operation">What it states of it, if it is selected.</param>
/// <param name="ContentLength">Characters that are content and not navigation around it.</param>
public sealed record PageResult(
    PageForm Form,
    OperationName? Name,
    Operation? Operation,
    EquatableArray<PageDiagnostic> Diagnostics,
    int ContentLength)
{
    /// <summary>What the page states, with its name in the project; null where it is no page of a selected operation.</summary>
    public StatedOperation? StatedIn(string file, string api) =>
        Operation is null ? null : new(file, api, Form, Operation, PageLength.About(ContentLength));

    public static PageResult Unreadable(string reason) =>
        new(default, null, null, [PageDiagnostic.Of(DiagnosticRules.UnreadablePage, default, reason)], 0);

    internal static PageResult Outside(OperationName name) => new(default, name, null, default, 0);
}

/// <summary>Reads and binds one file, if the project selects its path. Holds no text beyond its return.</summary>
public static class PageReading
{
    /// <param name="open">Gives the text, or null where the host cannot read it as one.</param>
    public static PageResult Read(Func<IPageSource?> open, PathSelection selection, CancellationToken cancellationToken)
    {
        try
        {
            return open() is { } source
                ? Read(source, selection, cancellationToken)
                : PageResult.Unreadable("the file is missing or cannot be read as text");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One page must never keep the others from being read.
            return PageResult.Unreadable(exception.Message);
        }
    }

    /// <summary>Null where only the whole page tells which operation it is about, and whether it can be read.</summary>
    /// <param name="open">As for <see cref="Read(Func{IPageSource}, PathSelection, CancellationToken)"/>.</param>
    public static (PageForm Form, PageBeginning Beginning)? ReadBeginning(Func<IPageSource?> open, CancellationToken cancellationToken)
    {
        try
        {
            return open() is { Length: <= PageReader.MaximumLength } source ? BeginningOf(source, cancellationToken) : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>More is read only of a page that does not state a release where nearly all do.</summary>
    private static (PageForm, PageBeginning)? BeginningOf(IPageSource source, CancellationToken cancellationToken)
    {
        (PageForm, PageBeginning)? known = null;
        foreach (var page in PageReader.ReadBeginnings(source, cancellationToken))
        {
            if (PageBinder.BindBeginning(page, cancellationToken) is not { } beginning)
                continue;
            known = (page.Form, beginning);
            if (beginning.IntroducedIn is not null)
                break;
        }

        return known;
    }

    private static PageResult Read(IPageSource source, PathSelection selection, CancellationToken cancellationToken)
    {
        if (!selection.IsEverything && PageReader.ReadOperation(source, cancellationToken) is { } line && !selection.Selects(line.PathTemplate))
            return PageResult.Outside(new(line.Method, line.PathTemplate));

        var page = PageReader.Read(source, cancellationToken);
        var bound = PageBinder.Bind(page, cancellationToken);
        if (bound.Operation is { } operation && !selection.Selects(operation.PathTemplate))
            return PageResult.Outside(operation.Name);
        return new(page.Form, bound.Operation?.Name, bound.Operation, bound.Diagnostics, page.Form == PageForm.Html ? page.Blocks.Sum(block => block.Range.Length) : source.Length);
    }
}
