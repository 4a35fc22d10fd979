using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace SpecGen.Tool.Input;

/// <summary>Finds the files that a command line names: files, folders (with all below) and globs.</summary>
internal static class PageFiles
{
    private static readonly string[] s_extensions = [".html", ".htm", ".adoc", ".txt"];

    /// <summary>In the order of their paths, each once. What names nothing is told to <paramref name="onMissing"/>.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<string> pages, Action<string> onMissing)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var count = found.Count;
            var files = FilesOf(page);
            found.UnionWith(files);
            if (files.Count == 0 && found.Count == count)
                onMissing(page);
        }

        return [.. found];
    }

    private static IReadOnlyCollection<string> FilesOf(string page)
    {
        if (File.Exists(page))
            return [page];
        if (Directory.Exists(page))
            return [.. Directory.EnumerateFiles(page, "*", SearchOption.AllDirectories).Where(HasPageExtension)];
        return Glob(page);
    }

    private static string[] Glob(string pattern)
    {
        var (folder, rest) = Split(pattern.Replace('\\', '/'));
        if (rest.Length == 0 || !Directory.Exists(folder))
            return [];
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(rest);
        var matches = matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(folder))).Files;
        return [.. matches.Select(match => Path.Combine(folder == "." ? "" : folder, match.Path))];
    }

    /// <summary>Parts a pattern into the folder before its first wildcard and the rest.</summary>
    private static (string Folder, string Pattern) Split(string pattern)
    {
        var wildcard = pattern.IndexOf('*', StringComparison.Ordinal);
        if (wildcard < 0)
            return (".", "");
        var slash = pattern.LastIndexOf('/', wildcard);
        return slash switch
        {
            < 0 => (".", pattern),
            0 => ("/", pattern[1..]),
            _ => (pattern[..slash], pattern[(slash + 1)..]),
        };
    }

    private static bool HasPageExtension(string path) =>
        s_extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
