namespace SpecGen.Tool.Fetch;

/// <summary>The pages that are still to be asked for: each once, none that the site asks to leave, and not more than any reference has.</summary>
internal sealed class PageQueue(SiteScope scope, RobotsFile robots, FetchState state, FetchResult result)
{
    private readonly Queue<Uri> _waiting = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);

    public int Count => _waiting.Count;

    /// <summary>A page that came has links.</summary>
    public bool HasLinks => _linked.Count > 0;

    public Uri? Next() => _waiting.TryDequeue(out var next) ? next : null;

    /// <summary>A page that came leads there.</summary>
    public bool IsLinked(Uri address) => _linked.Contains(address.AbsoluteUri);

    /// <param name="targets">To which a page that came leads.</param>
    public void AddLinked(IReadOnlyList<Uri> targets)
    {
        _linked.UnionWith(targets.Select(target => target.AbsoluteUri));
        foreach (var target in targets)
            Add(target);
    }

    public void Add(Uri address)
    {
        if (!scope.Contains(address) || !_seen.Add(address.AbsoluteUri))
            return;
        if (_seen.Count > FetchSettings.MaximumPages)
        {
            if (_seen.Count == FetchSettings.MaximumPages + 1)
                result.AddProblem($"the site has more than {FetchSettings.MaximumPages} pages below '{scope.Folder}'; the rest is not fetched");
            return;
        }

        if (!robots.Allows(address.AbsolutePath))
        {
            result.AddProblem(address, $"{scope.Robots} asks programs to keep away from it");
            return;
        }

        if (state.Find(address) is null)
            state.Set(KnownPage.At(address));
        _waiting.Enqueue(address);
    }
}
