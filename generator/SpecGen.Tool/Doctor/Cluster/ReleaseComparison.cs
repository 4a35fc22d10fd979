using SpecGen.Tool.Doctor.Pages;

namespace SpecGen.Tool.Doctor.Cluster;

/// <summary>Holds the release of a cluster against those that a project's pages name.</summary>
internal static class ReleaseComparison
{
    private const int Named = 5;

    public static Finding? Of(ClusterAnswer cluster, PageReleases? pages)
    {
        if (cluster.Release is not { } release || pages is null)
            return null;
        var later = pages.Operations.Where(operation => operation.Since.CompareTo(release) > 0).ToList();
        if (later.Count > 0)
        {
            var names = string.Join(", ", later.Take(Named).Select(operation => $"{operation.Name} ({operation.Since.Text})"));
            return Finding.Warning(
                $"{later.Count} of the operations came after the cluster's release {release.Text}: {names}{(later.Count > Named ? ", …" : "")}; "
                + $"<SpecGenMinimumRelease>{release.Text}</SpecGenMinimumRelease> lets the compiler tell of each use");
        }

        if (pages.Newest.CompareTo(release) > 0)
            return Finding.Warning($"some members came with {pages.Newest.Text}, after the cluster's release {release.Text}; <SpecGenMinimumRelease>{release.Text}</SpecGenMinimumRelease> lets the compiler tell of each use");
        return pages.Newest.CompareTo(release) < 0
            ? Finding.Remark($"the cluster runs {release.Text}, and the pages name nothing later than {pages.Newest.Text}: what came since is not in the client, if the pages are those of an older release")
            : null;
    }
}
