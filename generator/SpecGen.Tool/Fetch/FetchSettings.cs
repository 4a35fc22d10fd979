using SpecGen.Model;

namespace SpecGen.Tool.Fetch;

/// <summary>How pages are fetched.</summary>
/// <param name="Selection">Which paths are wanted.</param>
/// <param name="Delay">Between the beginnings of two requests, at least.</param>
/// <param name="Connections">How many requests are under way at once, at most.</param>
/// <param name="Timeout">For one page, from the request to the end of the answer.</param>
/// <param name="IsHttpAllowed">Also addresses that are not encrypted.</param>
internal sealed record FetchSettings(PathSelection Selection, TimeSpan Delay, int Connections, TimeSpan Timeout, bool IsHttpAllowed)
{
    /// <summary>A published page has about 1 MB.</summary>
    public const long MaximumPageBytes = 16 * 1024 * 1024;

    /// <summary>More than any reference has: a site that makes up addresses does not end.</summary>
    public const int MaximumPages = 20_000;

    /// <summary>How often a page is asked for that does not come.</summary>
    public const int Attempts = 3;

    /// <summary>So many pages in a row that did not come are a server that is down.</summary>
    public const int FailuresInARow = 10;

    /// <summary>A server that wants more patience is asked again another day.</summary>
    public static TimeSpan LongestWait { get; } = TimeSpan.FromMinutes(5);

    /// <summary>Before an attempt is repeated; doubled each time.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);
}
