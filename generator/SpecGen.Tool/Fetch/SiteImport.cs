namespace SpecGen.Tool.Fetch;

/// <summary>Fetches a published reference: from one page all to which its navigation leads, and writes the pages of operations.</summary>
internal sealed class SiteImport : IDisposable
{
    private const int PagesBetweenNotes = 50;

    private readonly SiteScope _scope;
    private readonly FetchSettings _settings;
    private readonly PageFolder _folder;
    private readonly FetchState _state;
    private readonly IProgress<(int Done, int Total)> _progress;
    private readonly FetchResult _result = new();
    private PageFetcher _fetcher;

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
        if (await ReadRobotsAsync(cancellationToken) is not { } robots)
            return _result;
        _state.Begin();
        var queue = new PageQueue(_scope, robots, _state, _result);
        queue.Add(_scope.Start);
        foreach (var known in _state.Pages.ToList())
            queue.Add(new Uri(known.Address));
        try
        {
            var intake = new PageIntake(_scope, _settings, _folder, _state, queue, _result);
            await FetchAllAsync(queue, intake, cancellationToken);
            intake.SettleGone();
        }
        finally
        {
            _state.Write(isComplete: queue.Count == 0 && !cancellationToken.IsCancellationRequested);
        }

        return _result;
    }

    /// <summary>Null where the site lets nobody in, or does not say whether it does.</summary>
    private async Task<RobotsFile?> ReadRobotsAsync(CancellationToken cancellationToken)
    {
        var robots = RobotsFile.AllowingAll;
        switch (await _fetcher.FetchAsync(_scope.Robots, Validators.None, cancellationToken))
        {
            case FetchOutcome.Page page:
                robots = RobotsFile.Parse(page.Text);
                break;
            case FetchOutcome.Failed { IsTrustRefused: true } refused:
                _result.AddProblem(_scope.Start, refused.Reason);
                return null;
            case FetchOutcome.Failed { IsOfServer: true } failed:
                _result.AddProblem(_scope.Robots, $"{failed.Reason}; without it nothing is fetched from this site");
                return null;
        }

        if (robots.Delay <= _settings.Delay)
            return robots;
        _fetcher.Dispose();
        _fetcher = new(_settings, new(robots.Delay));
        _result.AddRemark($"{_scope.Robots} asks for {robots.Delay.TotalSeconds:0.#} s between requests, which are kept");
        return robots;
    }

    private async Task FetchAllAsync(PageQueue queue, PageIntake intake, CancellationToken cancellationToken)
    {
        var running = new List<Task<(Uri Address, FetchOutcome Outcome)>>();
        var (done, failuresInARow) = (0, 0);
        while (queue.Count > 0 || running.Count > 0)
        {
            while (running.Count < _settings.Connections && queue.Next() is { } next)
                running.Add(FetchAsync(next, cancellationToken));
            var finished = await Task.WhenAny(running);
            running.Remove(finished);
            var (address, outcome) = await finished;
            failuresInARow = outcome is FetchOutcome.Failed { IsOfServer: true } ? failuresInARow + 1 : 0;
            intake.Take(address, outcome, cancellationToken);
            _progress.Report((++done, done + running.Count + queue.Count));
            if (done % PagesBetweenNotes == 0)
                _state.Write(isComplete: false);
            if (failuresInARow < FetchSettings.FailuresInARow)
                continue;
            _result.AddProblem($"{failuresInARow} pages in a row did not come, {queue.Count} more were not asked for; run again to go on");
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
}
