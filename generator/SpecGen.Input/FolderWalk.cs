namespace SpecGen.Input;

/// <summary>
/// The files below a folder. A link to a file in the folder is that file. What leads out of the folder, in a circle, to a folder or
/// to nothing is passed over and told: pages are named by who runs the command, and not by what lies among them.
/// </summary>
/// <param name="onPassedOver">Is told of each link, in words.</param>
internal sealed class FolderWalk(string folder, Action<string> onPassedOver)
{
    private readonly string _whole = Whole(folder);

    /// <param name="levels">How many folders deep.</param>
    /// <returns>Paths that begin with the folder as it was named.</returns>
    public IEnumerable<string> Files(int levels = int.MaxValue) => FilesIn(new DirectoryInfo(folder.Length == 0 ? "." : folder), folder, levels);

    private IEnumerable<string> FilesIn(DirectoryInfo at, string named, int levels)
    {
        foreach (var entry in at.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = Path.Combine(named, entry.Name);
            if (entry.LinkTarget is not null)
            {
                if (WhyNot(entry) is not { } reason)
                    yield return path;
                else
                    onPassedOver($"'{path}' is passed over: {reason}");
            }
            else if (entry is not DirectoryInfo inner)
            {
                yield return path;
            }
            else if (levels > 0)
            {
                foreach (var file in FilesIn(inner, path, levels - 1))
                    yield return file;
            }
        }
    }

    /// <summary>Null for a link that is followed.</summary>
    private string? WhyNot(FileSystemInfo link)
    {
        try
        {
            var target = link.ResolveLinkTarget(returnFinalTarget: true);
            if (target is not { Exists: true })
                return "it is a link to what does not exist";
            if (target is DirectoryInfo)
                return "it is a link to a folder; name that folder itself";
            return Whole(target.FullName).StartsWith(_whole + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? null : "it is a link that leaves the folder; name the file itself";
        }
        catch (IOException)
        {
            return "it is a link that leads in a circle";
        }
    }

    /// <summary>Without a link among the folders that lead there.</summary>
    private static string Whole(string path)
    {
        var whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var above = Path.GetDirectoryName(whole);
        if (above is null)
            return whole;
        FileSystemInfo entry = Directory.Exists(whole) ? new DirectoryInfo(whole) : new FileInfo(whole);
        return entry.ResolveLinkTarget(returnFinalTarget: true) is { } target
            ? Whole(target.FullName)
            : Path.Combine(Whole(above), Path.GetFileName(whole));
    }
}
