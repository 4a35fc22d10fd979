using SpecGen.Diagnostics;
using SpecGen.Pages;
using SpecGen.Pages.Html;
using SpecGen.Session;

namespace SpecGen.Tool.Fetch;

/// <summary>What becomes of each answer: a page that is written, one that is passed over or leads on, or a failure that is told.</summary>
internal sealed class PageIntake(SiteScope scope, FetchSettings settings, PageFolder folder, FetchState state, PageQueue queue, FetchResult result)
{
    private static readonly string[] s_methods = ["get-", "post-", "patch-", "put-", "delete-", "head-", "options-"];

    private readonly List<(Uri Address, string Reason)> _gone = [];

    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public void Take(Uri address, FetchOutcome outcome, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case FetchOutcome.Page page:
                TakePage(address, page, cancellationToken);
                break;
            case FetchOutcome.Unchanged:
                TakeKnown(state.Find(address)!);
                break;
            case FetchOutcome.Moved moved:
                TakeMoved(address, moved);
                break;
            case FetchOutcome.Failed { IsGone: true } gone:
                _gone.Add((address, gone.Reason));
                break;
            case FetchOutcome.Failed failed:
                Fail(address, failed.Reason);
                break;
        }
    }

    /// <summary>Says what is not there. All pages have come by now, so it is known what leads to it.</summary>
    public void SettleGone() => _gone.ForEach(gone => TakeGone(gone.Address, gone.Reason));

    private void TakePage(Uri address, FetchOutcome.Page page, CancellationToken cancellationToken)
    {
        result.Bytes += page.Bytes;
        var read = PageReading.Read(() => new StringPageSource(page.Text), settings.Selection, cancellationToken);
        var origin = PageLinks.BaseOf(address, page.Text);
        var links = PageLinks.In(page.Text).ToList();
        var targets = links.Select(link => scope.PageAt(origin, link)).OfType<Uri>().ToList();
        if (address == scope.Start && targets.TrueForAll(target => target == address))
            TellElsewhere(address, [.. links.Select(link => scope.PageElsewhere(origin, link)).OfType<Uri>().Distinct()]);
        if (read.Name is null && WhyNone(address, read, targets.Count > 0) is { } reason)
        {
            Fail(address, reason);
            return;
        }

        queue.AddLinked(targets);
        var known = new KnownPage(address.AbsoluteUri, page.Validators.ETag, page.Validators.LastModified, read.Name?.ToString(), null, IsDone: true);
        if (read.Operation is not null)
        {
            Write(address, page.Text, known, cancellationToken);
        }
        else
        {
            state.Set(known);
            TakeKnown(known);
        }
    }

    /// <summary>A navigation that leads nowhere below the folder is rarely what was meant.</summary>
    private void TellElsewhere(Uri address, Uri[] elsewhere)
    {
        if (elsewhere.Length > 0)
            result.AddRemark($"'{address}' leads to no other page below '{scope.Folder}', but to {elsewhere.Length} elsewhere on this site, as '{elsewhere[0]}'; to have those, name one of them, or the folder above with a slash at its end");
    }

    /// <summary>Null for a page of documentation: it leads on, or has words, and is not called like the page of an operation.</summary>
    private static string? WhyNone(Uri address, PageResult read, bool leadsOn)
    {
        if (!IsCalledOperation(address) && leadsOn)
            return null;
        if (read.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Rule == DiagnosticRules.SubstitutePage) is { } substitute)
            return $"what came is {substitute.Arguments[0]}";
        return IsCalledOperation(address) ? "it is called like the page of an operation, and what came is none; look at it in a browser" : null;
    }

    private void Write(Uri address, string text, KnownPage known, CancellationToken cancellationToken)
    {
        if (folder.WhyNoPlace(address) is { } reason)
        {
            Fail(address, reason);
            return;
        }

        var (hash, isChanged) = folder.Write(address, ImportedPage.Of(text, address.AbsoluteUri, cancellationToken));
        if (isChanged)
            result.Written++;
        else
            result.Unchanged++;
        state.Set(known with { Hash = hash });
    }

    private void TakeKnown(KnownPage known)
    {
        if (state.IsBroken && known.IsDone && known.Hash is not null)
            result.Resumed++;
        state.Set(known with { IsDone = true });
        if (known.Hash is not null)
            result.Unchanged++;
        else if (known.Operation is null)
            result.Overviews++;
        else
            result.Unselected++;
    }

    /// <summary>A page that moved within the reference is fetched where it is now. It is never written under its old name.</summary>
    private void TakeMoved(Uri address, FetchOutcome.Moved moved)
    {
        if (scope.PageAt(address, moved.Location) is not { } target)
        {
            Fail(address, $"the server answers {moved.Status} and leads to '{moved.Location}', which is not below '{new Uri(address, scope.Folder)}'");
            return;
        }

        state.Remove(address);
        if (target == address)
        {
            Fail(address, "the server leads from it to itself");
            return;
        }

        if (address != scope.Start)
            result.AddRemark($"'{address}' moved to '{target}', which is imported in its place");
        queue.Add(target);
    }

    /// <summary>Of what is not there: a link to an overview loses nothing, and what nothing leads to any more was taken away.</summary>
    private void TakeGone(Uri address, string reason)
    {
        var isOperation = IsCalledOperation(address) || state.Find(address)?.Operation is not null || address == scope.Start;
        if (isOperation && (!queue.HasLinks || queue.IsLinked(address)))
        {
            Fail(address, reason);
            return;
        }

        if (isOperation)
            result.AddRemark($"'{address}' is not there any more, and no page leads to it{(folder.Has(address) ? "; the file of an earlier import stays until you delete it" : "")}");
        else
            result.AddRemark($"a link leads to '{address}', which is not there");
        state.Remove(address);
    }

    private void Fail(Uri address, string reason)
    {
        result.AddProblem(address, folder.Has(address) ? $"{reason}; the file of an earlier import stays as it is" : reason);
        state.Set((state.Find(address) ?? KnownPage.At(address)) with { IsDone = false });
    }

    private static bool IsCalledOperation(Uri address) => Array.Exists(s_methods, method => address.Segments[^1].StartsWith(method, StringComparison.OrdinalIgnoreCase));
}
