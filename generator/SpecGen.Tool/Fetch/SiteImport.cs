using SpecGen.Diagnostics;
using SpecGen.Pages;
using SpecGen.Pages.Html;
using SpecGen.Session;

namespace SpecGen.Tool.Fetch;

/// <summary>Fetches a published reference: from one page all to which its navigation leads, and writes the pages of operations.</summary>
internal sealed class SiteImport : IDisposable
{
    private const int PagesBetweenNotes = 50;
    private static readonly string[] s_methods = ["get-", "post-", "patch-", "put-", "delete-", "head-", "options-"];

    private readonly SiteScope _scope;
    private readonly FetchSettings _settings;
    private readonly PageFolder _folder;
    private readonly FetchState _state;
    private readonly IProgress<(int Done, int Total)> _progress;
    private readonly Queue<Uri> _waiting = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);
    private readonly List<(Uri Address, string Reason)> _gone = [];
    private readonly FetchResult _result = new();
    private PageFetcher _fetcher;
    private RobotsFile _robots = RobotsFile.AllowingAll;
    private int _failuresInARow;

    public SiteImport(SiteScope scope, FetchSettings settings, string folder, IProgress<(int Done, int Total)> progress)
    {
        (_scope, _settings, _folder, _progress) = (scope, settings, new(folder, scope), progress);
        _state = FetchState.Read(folder);
        _fetcher = new(settings, new(settings.Delay));
    }

    public void Dispose() => _fetcher.Dispose();

    /// <summary>Goes on where an earlier import of the folder was broken off.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public async Task<FetchResult> RunAsync(CancellationToken cancellationToken)
    {
        if (!await ReadRobotsAsync(cancellationToken))
            return _result;
        _state.Begin();
        Add(_scope.Start);
        foreach (var known in _state.Pages.ToList())
            Add(new Uri(known.Address));
        try
        {
            await FetchAllAsync(cancellationToken);
            _gone.ForEach(gone => TakeGone(gone.Address, gone.Reason));
        }
        finally
        {
            _state.Write(isComplete: _waiting.Count == 0 && !cancellationToken.IsCancellationRequested);
        }

        return _result;
    }

    /// <summary>False where the site lets nobody in, or does not say whether it does.</summary>
    private async Task<bool> ReadRobotsAsync(CancellationToken cancellationToken)
    {
        switch (await _fetcher.FetchAsync(_scope.Robots, Validators.None, cancellationToken))
        {
            case FetchOutcome.Page page:
                _robots = RobotsFile.Parse(page.Text);
                break;
            case FetchOutcome.Failed { IsOfServer: true } failed:
                _result.AddProblem(_scope.Robots, $"{failed.Reason}; without it nothing is fetched from this site");
                return false;
        }

        if (_robots.Delay <= _settings.Delay)
            return true;
        _fetcher.Dispose();
        _fetcher = new(_settings, new(_robots.Delay));
        _result.AddRemark($"{_scope.Robots} asks for {_robots.Delay.TotalSeconds:0.#} s between requests, which are kept");
        return true;
    }

    private async Task FetchAllAsync(CancellationToken cancellationToken)
    {
        var running = new List<Task<(Uri Address, FetchOutcome Outcome)>>();
        var done = 0;
        while (_waiting.Count > 0 || running.Count > 0)
        {
            while (running.Count < _settings.Connections && _waiting.TryDequeue(out var next))
                running.Add(FetchAsync(next, cancellationToken));
            var finished = await Task.WhenAny(running);
            running.Remove(finished);
            var (address, outcome) = await finished;
            Take(address, outcome, cancellationToken);
            _progress.Report((++done, done + running.Count + _waiting.Count));
            if (done % PagesBetweenNotes == 0)
                _state.Write(isComplete: false);
            if (_failuresInARow < FetchSettings.FailuresInARow)
                continue;
            _result.AddProblem($"{_failuresInARow} pages in a row did not come, {_waiting.Count} more were not asked for; run again to go on");
            return;
        }
    }

    private async Task<(Uri Address, FetchOutcome Outcome)> FetchAsync(Uri address, CancellationToken cancellationToken)
    {
        var known = _state.Find(address);
        var isHere = known is not null && IsHere(address, known);
        if (_state.IsBroken && isHere && known!.IsDone)
            return (address, new FetchOutcome.Unchanged());
        return (address, await _fetcher.FetchAsync(address, isHere ? new(known!.ETag, known.LastModified) : Validators.None, cancellationToken));
    }

    /// <summary>What an earlier fetch made of the page is what this one would make of it.</summary>
    private bool IsHere(Uri address, KnownPage page)
    {
        if (page.ETag is null && page.LastModified is null && !page.IsDone)
            return false;
        if (page.Operation is not { } operation || !IsSelected(operation))
            return page.Hash is null;
        return page.Hash is { } hash && _folder.HashOf(address) == hash;
    }

    private bool IsSelected(string operation) => _settings.Selection.Selects(operation[(operation.IndexOf(' ', StringComparison.Ordinal) + 1)..]);

    private void Take(Uri address, FetchOutcome outcome, CancellationToken cancellationToken)
    {
        _failuresInARow = outcome is FetchOutcome.Failed { IsOfServer: true } ? _failuresInARow + 1 : 0;
        switch (outcome)
        {
            case FetchOutcome.Page page:
                Take(address, page, cancellationToken);
                break;
            case FetchOutcome.Unchanged:
                TakeKnown(_state.Find(address)!);
                break;
            case FetchOutcome.Moved moved:
                TakeMoved(address, moved);
                break;
            case FetchOutcome.Failed failed:
                if (failed.IsGone)
                    _gone.Add((address, failed.Reason));
                else
                    Fail(address, failed.Reason);
                break;
        }
    }

    private void Take(Uri address, FetchOutcome.Page page, CancellationToken cancellationToken)
    {
        _result.Bytes += page.Bytes;
        var read = PageReading.Read(() => new StringPageSource(page.Text), _settings.Selection, cancellationToken);
        var targets = PageLinks.In(page.Text).Select(link => _scope.PageAt(address, link)).OfType<Uri>().ToList();
        if (read.Name is null && WhyNone(address, read, targets.Count > 0) is { } reason)
        {
            Fail(address, reason);
            return;
        }

        _linked.UnionWith(targets.Select(target => target.AbsoluteUri));
        targets.ForEach(Add);
        var known = new KnownPage(address.AbsoluteUri, page.Validators.ETag, page.Validators.LastModified, read.Name?.ToString(), null, IsDone: true);
        if (read.Operation is not null)
        {
            Write(address, page.Text, known, cancellationToken);
        }
        else
        {
            _state.Set(known);
            TakeKnown(known);
        }
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
        if (_folder.WhyNoPlace(address) is { } reason)
        {
            Fail(address, reason);
            return;
        }

        var (hash, isChanged) = _folder.Write(address, ImportedPage.Of(text, address.AbsoluteUri, cancellationToken));
        if (isChanged)
            _result.Written++;
        else
            _result.Unchanged++;
        _state.Set(known with { Hash = hash });
    }

    private void TakeKnown(KnownPage known)
    {
        if (_state.IsBroken && known.IsDone && known.Hash is not null)
            _result.Resumed++;
        _state.Set(known with { IsDone = true });
        if (known.Hash is not null)
            _result.Unchanged++;
        else if (known.Operation is null)
            _result.Overviews++;
        else
            _result.Unselected++;
    }

    /// <summary>A page that moved within the reference is fetched where it is now. It is never written under its old name.</summary>
    private void TakeMoved(Uri address, FetchOutcome.Moved moved)
    {
        if (_scope.PageAt(address, moved.Location) is not { } target)
        {
            Fail(address, $"the server answers {moved.Status} and leads to '{moved.Location}', which is not below '{new Uri(address, _scope.Folder)}'");
            return;
        }

        _state.Remove(address);
        if (target == address)
        {
            Fail(address, "the server leads from it to itself");
            return;
        }

        if (address != _scope.Start)
            _result.AddRemark($"'{address}' moved to '{target}', which is imported in its place");
        Add(target);
    }

    /// <summary>Of what is not there: a link to an overview loses nothing, and what nothing leads to any more was taken away.</summary>
    private void TakeGone(Uri address, string reason)
    {
        var isOperation = IsCalledOperation(address) || _state.Find(address)?.Operation is not null || address == _scope.Start;
        if (isOperation && (_linked.Count == 0 || _linked.Contains(address.AbsoluteUri)))
        {
            Fail(address, reason);
            return;
        }

        if (isOperation)
            _result.AddRemark($"'{address}' is not there any more, and no page leads to it{(_folder.Has(address) ? "; the file of an earlier import stays until you delete it" : "")}");
        else
            _result.AddRemark($"a link leads to '{address}', which is not there");
        _state.Remove(address);
    }

    private void Fail(Uri address, string reason)
    {
        _result.AddProblem(address, _folder.Has(address) ? $"{reason}; the file of an earlier import stays as it is" : reason);
        _state.Set((_state.Find(address) ?? KnownPage.At(address)) with { IsDone = false });
    }

    private void Add(Uri address)
    {
        if (!_scope.Contains(address) || !_seen.Add(address.AbsoluteUri))
            return;
        if (_seen.Count > FetchSettings.MaximumPages)
        {
            if (_seen.Count == FetchSettings.MaximumPages + 1)
                _result.AddProblem($"the site has more than {FetchSettings.MaximumPages} pages below '{_scope.Folder}'; the rest is not fetched");
            return;
        }

        if (!_robots.Allows(address.AbsolutePath))
        {
            _result.AddProblem(address, $"{_scope.Robots} asks programs to keep away from it");
            return;
        }

        if (_state.Find(address) is null)
            _state.Set(KnownPage.At(address));
        _waiting.Enqueue(address);
    }

    private static bool IsCalledOperation(Uri address) => Array.Exists(s_methods, method => address.Segments[^1].StartsWith(method, StringComparison.OrdinalIgnoreCase));
}
