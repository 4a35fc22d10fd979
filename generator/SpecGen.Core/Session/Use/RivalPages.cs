using SpecGen.Binding;

namespace SpecGen.Session;

/// <summary>
/// Finds pages in the folders of several APIs that state one operation. Whether one of them belongs to another API, and so to
/// another client, hangs on what they state (<see cref="OperationChoice"/>); no beginning tells.
/// </summary>
internal static class RivalPages
{
    /// <param name="pages">As the project prefers them.</param>
    /// <param name="all">All pages, selected or not: they tell what folders have in common.</param>
    public static IEnumerable<BegunPage> In(IEnumerable<BegunPage> pages, IReadOnlyCollection<NamedPage> all)
    {
        var folders = new PageFolders(all);
        var first = new Dictionary<OperationName, BegunPage>();
        foreach (var page in pages.Where(page => page.Api.Length == 0))
        {
            foreach (var name in new[] { page.Name, page.Name.WithoutKeyNames }.Distinct())
            {
                if (!first.TryGetValue(name, out var taken))
                    first.Add(name, page);
                else if (folders.ApiOf(taken.File, page.File) is not null)
                    yield return page;
            }
        }
    }
}
